import { Link } from 'react-router'
import { notUnderstoodAddress, readAddress } from '../addresses.ts'
import { Explained } from '../parts/Abbreviations.tsx'
import { StepIntoDocument } from '../parts/CameFrom.tsx'
import { sayDay } from '../words/dates.ts'
import { isFileName } from '../words/file-names.ts'
import { sayCount } from '../words/numbers.ts'
import { sayPaper, sayTaken } from '../words/papers.ts'
import { dayOf, type Paper, type Publication } from './group.ts'
import { Origin } from './Origin.tsx'

/** A year in a title tells papers apart that bear one title. */
const isDated = (title: string): boolean => /\b(?:19|20)\d\d\b/.test(title)

/** Its title, with its day where the title tells none. */
function titleOf(paper: Paper): string {
  const title = isFileName(paper.title) ? 'Untitled paper' : paper.title
  const day = dayOf(paper)
  return day === null || isDated(title) ? title : `${title}, ${sayDay(day)}`
}

/** How much of a paper was not understood, with the way to the list of it. */
function Unread({ paper: { id, unread } }: { readonly paper: Paper }) {
  if (unread === null)
    return (
      <p>
        <StepIntoDocument className="govuk-link" to={readAddress(id)}>
          It is not here
        </StepIntoDocument>
        : what it says is told in our words, with the place of each fact in it.
      </p>
    )
  if (unread.totalCount === 0) return <p>Every place in it that a rule looks at was understood.</p>
  const [places, were] = [sayCount(unread.totalCount, 'place', 'places'), unread.totalCount === 1 ? 'was' : 'were']
  return (
    <p>
      <Link className="govuk-link" to={notUnderstoodAddress(id)}>
        {places} in it {were} not understood
      </Link>
      .
    </p>
  )
}

function Facts({ paper }: { readonly paper: Paper }) {
  return (
    <>
      <p>
        <Explained text={sayPaper(paper)} />
        {isFileName(paper.title) && <span className="aside"> It was read from the file {paper.title}.</span>}
      </p>
      <p>{sayTaken(paper.taken)}</p>
    </>
  )
}

/** A report within a pack: its text is the pack's. */
function Within({ report }: { readonly report: Paper }) {
  return (
    <li>
      <StepIntoDocument className="govuk-link" to={readAddress(report.id)}>
        {titleOf(report)}
      </StepIntoDocument>
      <span className="aside">
        {report.publisher !== null && `, by ${report.publisher}`}. {sayTaken(report.taken)}
      </span>
    </li>
  )
}

/** A publication: its first copy, the reports in it, and its other copies. */
export function PaperEntry({ publication: { main, editions, reports } }: { readonly publication: Publication }) {
  return (
    <li className="paper">
      <h3 className="paper-title">
        <StepIntoDocument className="govuk-link" to={readAddress(main.id)}>
          {titleOf(main)}
        </StepIntoDocument>
      </h3>
      <Facts paper={main} />
      <Unread paper={main} />
      <Origin paper={main} />
      {reports.length > 0 && (
        <>
          <h4 className="paper-part">{sayCount(reports.length, 'report', 'reports')} in it</h4>
          <ul className="paper-reports">
            {reports.map((report) => (
              <Within key={report.id} report={report} />
            ))}
          </ul>
        </>
      )}
      {editions.map((edition) => (
        <section key={edition.id} className="paper-edition">
          <h4 className="paper-part">
            Another copy of it, or of a part of it:{' '}
            <StepIntoDocument className="govuk-link" to={readAddress(edition.id)}>
              {titleOf(edition)}
            </StepIntoDocument>
          </h4>
          <p className="aside">
            An edition: the same publication, made into text once more. Where the two differ, that is damage of conversion, and is
            never held against whoever wrote it.
          </p>
          <Facts paper={edition} />
          <Unread paper={edition} />
          <Origin paper={edition} />
        </section>
      ))}
    </li>
  )
}
