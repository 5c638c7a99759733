import { Link } from 'react-router'
import { staying } from '../frame/staying.ts'
import { FoldAll, Folding, type Folds } from '../parts/Folding.tsx'
import { sayPolarityCount } from '../words/inspecting.ts'
import { sayCount, sayList, sayNumber } from '../words/numbers.ts'
import { FindingView } from './FindingView.tsx'
import { type AreaFindings, findingsByArea, type Inspection, type Sort, sortAddress, sortOf } from './findings.ts'

export const sortHeadings: Readonly<Record<Sort, string>> = {
  STRENGTH: 'Strengths',
  WEAKNESS: 'Weaknesses',
  MIXED: 'Mixed: strength and weakness in one',
  NEUTRAL: 'Neither strength nor weakness',
  UNKNOWN: 'Not understood as either',
}

const sayArea = ({ sorts }: AreaFindings): string =>
  sayList(sorts.map(({ sort, findings }) => sayPolarityCount(sort, findings.length)))

interface AreaProps {
  readonly area: AreaFindings
  readonly folds: Folds
  readonly open: boolean
}

function Area({ area: of, folds, open }: AreaProps) {
  const name = of.area ?? 'Under no area'
  const key = `area ${of.area ?? ''}`
  return (
    <div className="finding-area">
      <Folding
        as="h3"
        open={folds.isOpen(key, open)}
        onToggle={() => folds.toggle(key, open)}
        head={
          <>
            <span className="group-name">{name}</span>
            <span className="aside group-count">{sayArea(of)}</span>
          </>
        }
      >
        {of.sorts.map(({ sort, findings }) => (
          <section key={sort} className="finding-sort">
            <h4 className="sort-title">
              {sortHeadings[sort]} <span className="count">({sayNumber(findings.length)})</span>
            </h4>
            <ul className="finding-list">
              {findings.map((finding) => (
                <FindingView key={finding.id} finding={finding} />
              ))}
            </ul>
          </section>
        ))}
      </Folding>
    </div>
  )
}

interface LimitsProps {
  readonly inspection: Inspection
  readonly chosen: Sort | null
}

/** Ways to show the findings of one polarity alone; which is chosen is in the address. */
function Limits({ inspection: { id, totals }, chosen }: LimitsProps) {
  const sorts: readonly (readonly [Sort | null, string])[] = [
    [null, `all ${sayNumber(totals.findings)}`],
    ...totals.polarities.map(({ polarity, total }) => [sortOf(polarity), sayPolarityCount(polarity, total)] as const),
  ]
  return (
    <nav className="limits no-print" aria-label="Which findings to show">
      <ul>
        {sorts.map(([sort, words]) => (
          <li key={sort ?? 'all'}>
            <Link
              className="govuk-link"
              to={sortAddress(id, sort)}
              replace
              state={staying}
              aria-current={sort === chosen ? 'true' : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FindingsProps {
  readonly inspection: Inspection
  readonly chosen: Sort | null
  readonly folds: Folds
}

/** So many findings stand open from the start; more are folded under their areas. */
const shownUnfolded = 12

/** What an inspection found, by area, strengths and weaknesses apart. */
export function Findings({ inspection, chosen, folds }: FindingsProps) {
  const { findings, held } = inspection
  const shown = chosen === null ? findings : findings.filter(({ polarity }) => sortOf(polarity) === chosen)
  const open = findings.length <= shownUnfolded || chosen !== null
  const areas = findingsByArea(shown)
  return (
    <section>
      <h2 className="section-title">What it found</h2>
      {findings.length === 0 ? (
        <p>{held ? 'No finding was read from its report.' : 'No finding of it was read in the papers that name it.'}</p>
      ) : (
        <>
          <p role="status">
            {`${sayNumber(shown.length)} of ${sayCount(findings.length, 'finding', 'findings')} shown`}
            {chosen !== null && `: ${sortHeadings[chosen].toLowerCase()}`}. Inspectors speak unless another voice is told.
          </p>
          <Limits inspection={inspection} chosen={chosen} />
          {areas.length > 1 && <FoldAll folds={folds} usually={open} what="findings" />}
          {areas.map((area) => (
            <Area key={area.area ?? ''} area={area} folds={folds} open={open} />
          ))}
        </>
      )}
    </section>
  )
}
