import { Link, useParams } from 'react-router'
import { kindAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import type { ThingQuery, Wording } from '../generated/graphql.ts'
import { Citations } from '../parts/Citations.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Links, pageSize } from '../parts/Links.tsx'
import { PassageInContext } from '../parts/PassageInContext.tsx'
import { Properties } from '../parts/Properties.tsx'
import { thingQuery } from '../queries/thing.ts'
import { capitalise } from '../words/numbers.ts'
import { NothingHere } from './NotFound.tsx'

type Node = NonNullable<ThingQuery['node']>

const whose: Readonly<Record<Wording, string>> = {
  SOURCE: "In the source's words",
  SUMMARY: 'In our words. The document itself has not been read here, so its own are not shown.',
  NAME: 'Shown by its name or number',
}

/** Properties that the top of the page shows already. */
const atTop = new Set(['text', 'summary', 'quote', 'prefix', 'suffix', 'state', 'held'])

const textOf = ({ properties }: Node, name: string): string | null => {
  const value = properties.find((property) => property.name === name)?.value
  return typeof value === 'string' ? value : null
}

/** The words of a thing, whole; the heading holds as much of them as fits a line. */
function Words({ node }: { readonly node: Node }) {
  const text = textOf(node, 'text')
  const summary = textOf(node, 'summary')
  const words = text ?? summary
  return (
    <>
      {words !== null && words !== node.caption && <p className={text === null ? 'words' : 'words words--source'}>{words}</p>}
      <p className="aside">{whose[node.wording]}</p>
      {text !== null && summary !== null && (
        <p>
          <span className="aside">In our words: </span>
          {summary}
        </p>
      )}
    </>
  )
}

function ThingView({ node }: { readonly node: Node }) {
  const words = useLabelWords()
  const kind = (
    <Link className="govuk-link" to={kindAddress(node.__typename)}>
      {capitalise(words(node.__typename).one)}
    </Link>
  )
  const properties = node.properties.filter(({ name, value }) => !atTop.has(name) && value !== node.caption)
  const id = {
    name: 'id',
    about: 'The name of this thing in the graph. It stays the same after every reading of the documents.',
    value: node.id,
  }
  return (
    <>
      <InventedNotice of={[node]} />
      <PageHeading title={node.caption} above={kind} />
      {node.__typename === 'Passage' ? (
        <PassageInContext passage={node} prefix={textOf(node, 'prefix')} suffix={textOf(node, 'suffix')} />
      ) : (
        <Words node={node} />
      )}
      {!node.held && <p className="unheld">Known only because a document names it. It has not been read here itself.</p>}
      <Properties properties={[...properties, id]} council={node.council} />
      {node.__typename !== 'Passage' && <Citations id={node.id} citations={node.citations} />}
      <Links id={node.id} groups={node.linkGroups} />
    </>
  )
}

/** Any one thing of the graph. */
export function Thing() {
  const id = useParams()['*'] ?? ''
  const answer = useAsk(thingQuery, { id, first: pageSize })
  return (
    <Asked answer={answer} what="this page">
      {({ node }) => (node === null ? <NothingHere id={id} /> : <ThingView key={id} node={node} />)}
    </Asked>
  )
}
