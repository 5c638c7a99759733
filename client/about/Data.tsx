import { Link } from 'react-router'
import { documentsAddress, kindAddress, queryAddress, queryDocsAddress, tableAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { Asked } from '../frame/Asked.tsx'
import { aboutQuery } from '../queries/about.ts'
import { sayDay } from '../words/dates.ts'
import { lowered, sayNumber } from '../words/numbers.ts'
import { AboutFrame } from './AboutFrame.tsx'

function State() {
  const answer = useAsk(aboutQuery, {})
  return (
    <Asked answer={answer} what="what the data amount to" part>
      {({ graph: { nodes, relationships, digest, newest, councils } }) => (
        <dl className="properties">
          <div className="property">
            <dt>What is held</dt>
            <dd>
              {sayNumber(nodes)} things and {sayNumber(relationships)} links between them
            </dd>
          </div>
          <div className="property">
            <dt>Of</dt>
            <dd>
              {councils.map(({ id, name, invented }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <Link className="govuk-link" to={documentsAddress(id)}>
                    {name}
                  </Link>
                  {invented === true && ' (invented)'}
                </span>
              ))}
            </dd>
          </div>
          {newest !== null && (
            <div className="property">
              <dt>Newest day read</dt>
              <dd>{sayDay(newest)}</dd>
            </div>
          )}
          <div className="property">
            <dt>Digest of the data</dt>
            <dd>
              <code>{digest}</code>
              <span className="meaning">The same digest, the same data. Every answer in GraphQL and every table bears it.</span>
            </dd>
          </div>
        </dl>
      )}
    </Asked>
  )
}

/** The data sets that came with the software, of those that are here: the facts they hold, and what they do not. */
function Sets() {
  const answer = useAsk(aboutQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  return councils
    .toSorted((a, b) => Number(a.invented === true) - Number(b.invented === true))
    .flatMap(({ id, name, inShort, holds, lacks }) =>
      inShort === null
        ? []
        : [
            <section key={id}>
              <h2 className="section-title">The data set of {name}</h2>
              <p>{inShort}</p>
              {holds !== null && <p>{holds}</p>}
              {lacks !== null && (
                <p>
                  <strong>Not in it:</strong> {lowered(lacks)}
                </p>
              )}
            </section>,
          ],
    )
}

/** Where the data come from, under which licences, and how to have them. */
export function Data() {
  return (
    <AboutFrame
      page="data"
      title="The data, their sources and licences"
      lead="All that these pages show can be had as data, and each page can be cited by its address."
    >
      <State />
      <Sets />
      <h2 className="section-title">Sources and licences</h2>
      <p>
        Every fact comes from a published paper: inspection reports, plans, committee papers, minutes, dashboards. Each{' '}
        <Link className="govuk-link" to={documentsAddress()}>
          paper's entry
        </Link>{' '}
        says who published it, under which licence where that is recorded, and the digest of the file that was read. The papers
        belong to their publishers. Where a paper is here, its words stand as quotations with their place; where it is not, we
        tell in a sentence of ours what stands at that place. Our own summaries, and the software, may be used, changed and shared
        under the Apache License, version 2.0.
      </p>
      <p>
        Contains public sector information licensed under the{' '}
        <a
          className="govuk-link"
          href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          rel="noreferrer"
        >
          Open Government Licence v3.0
        </a>
        .
      </p>
      <h2 className="section-title">To see the wording</h2>
      <p>
        Get a paper from its publisher and read it in where this site runs: <code>npm run ingest -- PATH --council NAME</code>.
        Its words then show with the same facts. They are marked as found word for word where the file is the very one that was
        cited (its digest is the same), and as found in another copy where it is not; what cannot be found again is shown as such.
      </p>
      <h2 className="section-title">Which day counts as today</h2>
      <p>
        Never the clock. Where a page asks no day, today is the newest day on which something of that council that was read was
        published, or met. Pages that know days say which one they answer for, and let you choose another: it stands in the
        address as <code>as-at</code>.
      </p>
      <h2 className="section-title">Files</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <strong>Spreadsheets (CSV)</strong>: under each list stands a link to it as a table. All tables are at{' '}
          <a className="govuk-link" href="/export">
            /export
          </a>
          , with what each column means; as{' '}
          <a className="govuk-link" href={tableAddress('recommendations')} download>
            recommendations.csv
          </a>{' '}
          or{' '}
          <a className="govuk-link" href={tableAddress('actions')} download>
            actions.csv
          </a>
          .
        </li>
        <li>
          <strong>JSON</strong>: the same tables with <code>.json</code> in place of <code>.csv</code>, as{' '}
          <a className="govuk-link" href="/export/recommendations.json">
            recommendations.json
          </a>
          .
        </li>
        <li>
          <strong>The whole graph</strong>, a thing or link a line, as Neo4j takes it in:{' '}
          <a className="govuk-link" href="/export/graph.jsonl" download>
            graph.jsonl
          </a>
          .
        </li>
      </ul>
      <h2 className="section-title">Asking questions of the data</h2>
      <p>
        In GraphQL, at <code>/graphql</code>:{' '}
        <Link className="govuk-link" to={queryAddress()} reloadDocument>
          ask here
        </Link>{' '}
        with questions to start from, or read{' '}
        <Link className="govuk-link" to={queryDocsAddress()}>
          what can be asked
        </Link>
        . In Cypher, where this site keeps its graph in Neo4j: the kinds of things and links are those of the graph model, which
        comes with the software as a page (<code>schema/MODEL.md</code>). Each kind is also listed here, as{' '}
        <Link className="govuk-link" to={kindAddress('Recommendation')}>
          recommendations
        </Link>
        .
      </p>
      <h2 className="section-title">How to cite</h2>
      <p>
        A page: its address, which keeps filters, day and view, with the day on which you looked. A passage: open it, choose it in
        the paper, and copy the citation that stands beside it: the words, the paper, the place and the address. The printed page
        bears its address at its foot. To say exactly which data you saw, add the digest above.
      </p>
    </AboutFrame>
  )
}
