import { Folding, type Folds } from '../parts/Folding.tsx'
import { sayCount, sayNumber } from '../words/numbers.ts'
import type { Family } from './families.ts'
import { IndicatorEntry } from './IndicatorEntry.tsx'

interface FamilyViewProps {
  readonly family: Family
  readonly folds: Folds
  /** Whether those told once stand open unless the reader folds them. */
  readonly open: boolean
}

/** The indicators of a family: those with several figures first; those told once, of which nothing can be followed, folded away. */
export function FamilyView({ family: { name, indicators }, folds, open }: FamilyViewProps) {
  const several = indicators.filter(({ figures }) => figures > 1)
  const once = indicators.filter(({ figures }) => figures <= 1)
  const fold = `once ${name}`
  return (
    <section>
      <h2 className="section-title">
        {name ?? 'Of no family'} <span className="count">({sayNumber(indicators.length)})</span>
      </h2>
      {several.length > 0 && (
        <ul className="entries">
          {several.map((listed) => (
            <IndicatorEntry key={listed.indicator.id} listed={listed} />
          ))}
        </ul>
      )}
      {once.length > 0 && (
        <Folding
          open={folds.isOpen(fold, open)}
          onToggle={() => folds.toggle(fold, open)}
          head={<span className="group-name">{sayCount(once.length, 'indicator', 'indicators')} with one figure</span>}
        >
          <ul className="entries">
            {once.map((listed) => (
              <IndicatorEntry key={listed.indicator.id} listed={listed} />
            ))}
          </ul>
        </Folding>
      )}
    </section>
  )
}
