import { Link, useParams } from 'react-router'
import { aboutAddress, correctionsAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import type { PapersQuery } from '../generated/graphql.ts'
import { dayOf, groupPapers, type Papers } from '../papers/group.ts'
import { Named } from '../papers/Named.tsx'
import { PaperEntry } from '../papers/PaperEntry.tsx'
import { CouncilPage } from '../parts/CouncilPage.tsx'
import { Download } from '../parts/Download.tsx'
import { papersQuery } from '../queries/papers.ts'
import '../styles/papers.css'
import { sayDay } from '../words/dates.ts'
import { sayCount } from '../words/numbers.ts'

/** How much was read, in a sentence or two. */
function InShort({ papers: { publications } }: { readonly papers: Papers }) {
  const read = publications.flatMap(({ main, editions }) => [main, ...editions])
  const reports = publications.reduce((sum, each) => sum + each.reports.length, 0)
  const places = read.reduce((sum, { unread }) => sum + (unread?.totalCount ?? 0), 0)
  const newest = publications.map(({ main }) => dayOf(main)).find((day) => day !== null)
  const copies = read.length - publications.length
  const away = read.filter(({ unread }) => unread === null).length
  return (
    <p>
      <strong>{sayCount(read.length, 'file has', 'files have')} been read</strong>
      {copies > 0 && `, ${copies === 1 ? 'one of which is another copy' : `${copies} of which are other copies`} of a paper`}
      {reports > 0 && `, with ${sayCount(reports, 'report', 'reports')} in them`}.
      {newest !== undefined && ` The newest is of ${sayDay(newest as string)}.`}
      {away > 0 &&
        ` ${away === read.length ? (away === 1 ? 'It is not here' : 'None of them is here') : `${away} of them ${away === 1 ? 'is' : 'are'} not here`}: their facts come with the data set, without their wording; reading a file in adds it.`}
      {away < read.length &&
        ` ${places === 0 ? 'No place' : sayCount(places, 'place', 'places')} in them ${places === 1 || places === 0 ? 'was' : 'were'} looked at and not understood.`}
    </p>
  )
}

function PapersView({ council, list }: { readonly council: string; readonly list: PapersQuery['documents'] }) {
  const papers = groupPapers(list.nodes)
  return (
    <>
      <InShort papers={papers} />
      <p>
        Nothing else has been read. What stands in no paper below cannot show here, and that nothing was found does not mean that
        nothing was done. A file is read by rules that look for certain things, so most of its text is read without anything being
        taken from it.
      </p>
      <ul className="paper-ways no-print">
        <li>
          <Link className="govuk-link" to={correctionsAddress(council)}>
            What people corrected and decided
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={aboutAddress('links')}>
            How what they say is joined
          </Link>
        </li>
      </ul>
      <section>
        <h2 className="section-title">What was read, the newest first</h2>
        <ul className="papers">
          {papers.publications.map((publication) => (
            <PaperEntry key={publication.main.id} publication={publication} />
          ))}
        </ul>
      </section>
      <Named named={papers.named} />
      {list.nodes.length < list.totalCount && (
        <p>
          The first {list.nodes.length} of {list.totalCount} papers are shown. The spreadsheet holds them all.
        </p>
      )}
      <Download table="documents" asked={{ filter: JSON.stringify({ council: [council] }) }} of="all papers" />
    </>
  )
}

function OfCouncil({ id }: { readonly id: string }) {
  const answer = useAsk(papersQuery, { council: id })
  return (
    <Asked answer={answer} what="papers" part>
      {({ documents }) => <PapersView council={id} list={documents} />}
    </Asked>
  )
}

/** Every paper that was read of a council: where it comes from, what was taken from it, and what of it was not understood. */
export default function Documents() {
  return (
    <CouncilPage
      title="Papers"
      titled={(name) => `Papers read about ${name}`}
      asked={useParams()['*']}
      lead="All that is shown here rests on these papers: what each is, what was taken from it, and what of it was not understood."
      what="papers"
      brings="a paper"
    >
      {(council) => <OfCouncil key={council} id={council} />}
    </CouncilPage>
  )
}
