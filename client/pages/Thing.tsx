import { lazy, Suspense } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { councilAddress, flagAddress, listAddress, thingAddress } from '../addresses.ts'
import { useAsk } from '../ask/use-ask.ts'
import { useLabelWords } from '../ask/use-words.ts'
import { isFlagId } from '../checks/flag.ts'
import { RaisedHere } from '../checks/RaisedHere.tsx'
import { PageHeading } from '../frame/Arrival.tsx'
import { Asked } from '../frame/Asked.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import type { Label, ThingQuery, Wording } from '../generated/graphql.ts'
import { Explained } from '../parts/Abbreviations.tsx'
import { Citations } from '../parts/Citations.tsx'
import { InventedNotice } from '../parts/InventedNotice.tsx'
import { Links, pageSize } from '../parts/Links.tsx'
import { Notes } from '../parts/Notes.tsx'
import { PassageInContext } from '../parts/PassageInContext.tsx'
import { PassageStep, SourceSteps, sourcesOf } from '../parts/PassageView.tsx'
import { isTechnical, Properties, type Property, Recorded } from '../parts/Properties.tsx'
import { placeOf, stateOf, textOf } from '../parts/properties-of.ts'
import { isSaidByStanding, Standing } from '../parts/Standing.tsx'
import { WaysOn } from '../parts/WaysOn.tsx'
import { thingQuery } from '../queries/thing.ts'
import { sayHeading } from '../words/captions.ts'
import { capitalise } from '../words/numbers.ts'
import { sayPlace } from '../words/places.ts'
import { NothingHere } from './NotFound.tsx'

/** Few read a topic's page first. */
const AboutTopic = lazy(() => import('../topics/AboutTopic.tsx'))

type Node = NonNullable<ThingQuery['node']>

const whose: Readonly<Record<Wording, string | null>> = {
  SOURCE: "In the source's words",
  SUMMARY: 'In our words.',
  NAME: null,
  WRITER: 'In the words of whoever wrote it.',
}

/** They say something in words of their own, where a document holds these. */
const worded = new Set<Label>([
  'Finding',
  'Recommendation',
  'Measure',
  'Action',
  'SuccessMeasure',
  'Update',
  'Minute',
  'Matter',
  'Resolution',
  'Commitment',
])

/** Where a thing's own wording stands, where it is not shown. */
function WordingStands({ node: { __typename: label, wording, citations, held } }: { readonly node: Node }) {
  const said = (citations.edges.find(({ role, property }) => role === 'SAYS' && property === null) ?? citations.edges[0])?.node
  if (!worded.has(label) || wording === 'SOURCE' || !held || said === undefined) return null
  return (
    <p className="aside">
      {wording === 'SUMMARY' ? 'In our words. Its own wording is in the document: ' : 'The wording is in the document: '}
      <SourceSteps sources={sourcesOf(said).slice(0, 1)} />, <PassageStep passage={said} within={said.partOf.nodes[0]?.id} />
    </p>
  )
}

/** What a rule wrote, and no document: it has no words but ours. */
const ours = new Set<Label>(['Flag', 'Topic'])

const sayWhose = ({ __typename: label, wording }: Node): string | null =>
  wording === 'SUMMARY' && ours.has(label) ? 'In our words: a rule over all that has been read wrote this.' : whose[wording]

/** Properties that the top of the page shows, whatever they hold, and those that it shows where they are in the caption. */
const atTop = new Set(['text', 'summary', 'quote', 'prefix', 'suffix', 'state', 'held', 'council'])
/** What tells whether words are the very ones that are cited, for whoever wants to check. */
const ofPassages = new Set(['digest', 'words'])

const inCaption = new Set(['number', 'ref', 'title', 'name', 'label', 'heading', 'printed', 'date', 'code', 'ragText', 'area'])

/** What the rest of the page has not said already. */
const untold = ({ __typename: label, caption, properties }: Node): readonly Property[] =>
  properties.filter(
    (property) =>
      !atTop.has(property.name) &&
      (!isTechnical(property) || (label === 'Passage' && ofPassages.has(property.name))) &&
      property.name !== 'terms' &&
      !isSaidByStanding(label, property.name) &&
      !(inCaption.has(property.name) && caption.includes(String(property.value))),
  )

/** The words of a thing, whole; the heading holds as much of them as fits a line. */
function Words({ node }: { readonly node: Node }) {
  const text = textOf(node, 'text')
  const summary = textOf(node, 'summary')
  const words = text ?? summary
  return (
    <>
      {words !== null && !node.caption.endsWith(words) && (
        <p className={node.wording === 'SOURCE' ? 'words words--source' : 'words'}>
          <Explained text={words} />
        </p>
      )}
      {worded.has(node.__typename) && node.wording !== 'SOURCE' ? (
        <WordingStands node={node} />
      ) : (
        sayWhose(node) !== null && <p className="aside">{sayWhose(node)}</p>
      )}
      {text !== null && summary !== null && (
        <p>
          <span className="aside">In our words: </span>
          {summary}
        </p>
      )}
    </>
  )
}

/** A passage is named by its place, since its words stand below; all else by its caption. */
const titleOf = (node: Node): string => (node.__typename === 'Passage' ? sayPlace(placeOf(node)) : sayHeading(node.caption))

/** They are where things are said, or are made from what is said elsewhere, and rest on no passage themselves. */
const sources = new Set<Label>(['Council', 'Document', 'Section', 'Note', ...ours])

const restsOnPassages = ({ __typename: label, citations }: Node): boolean =>
  label !== 'Passage' && (citations.totalCount > 0 || !sources.has(label))

function PassageWords({ node }: { readonly node: Node }) {
  const partOf = node.linkGroups.find(({ type, direction }) => type === 'PART_OF' && direction === 'OUT')
  return (
    <PassageInContext
      quote={textOf(node, 'quote')}
      prefix={textOf(node, 'prefix')}
      suffix={textOf(node, 'suffix')}
      state={stateOf(node)}
      place={sayPlace(placeOf(node))}
      source={partOf?.page.edges[0]?.node}
    />
  )
}

/** The topics of a thing. Why a rule found that it is about them stands below, with the link. */
function Topics({ of: { linkGroups } }: { readonly of: Node }) {
  const group = linkGroups.find(({ type, direction }) => type === 'ABOUT' && direction === 'OUT')
  if (group === undefined || group.page.edges.length === 0) return null
  return (
    <p>
      About{' '}
      {group.page.edges.map(({ cursor, node }, at) => (
        <span key={cursor}>
          {at > 0 && ', '}
          <Link className="govuk-link" to={thingAddress(node.id)}>
            {node.caption}
          </Link>
        </span>
      ))}
      {group.page.edges.every(({ basis }) => basis === 'SUGGESTED') && <span className="aside"> (suggested)</span>}
    </p>
  )
}

/** A council's flags are all there are; passages prove flags, and none is about one. */
const canBeFlagged = ({ __typename: label }: Node): boolean => !['Council', 'Passage', 'Note'].includes(label)

/** The council that a page about a thing is about. */
const councilOf = ({ __typename: label, id, caption, council }: Node) => (label === 'Council' ? { id, name: caption } : council)

function ThingView({ node }: { readonly node: Node }) {
  const words = useLabelWords()
  const kind = (
    <>
      <Link className="govuk-link" to={listAddress(node.__typename, node.council?.id)}>
        {capitalise(words(node.__typename).one)}
      </Link>
      {node.council !== null && (
        <>
          {', '}
          <Link className="govuk-link" to={councilAddress(node.council.id)}>
            {node.council.name}
          </Link>
        </>
      )}
    </>
  )
  const id = {
    name: 'id',
    about: 'The name of this thing in the graph. It stays the same after every reading of the documents.',
    value: node.id,
  }
  return (
    <>
      <InventedNotice of={[node]} />
      <PageHeading title={titleOf(node)} above={kind} council={councilOf(node)} />
      {node.__typename === 'Passage' ? <PassageWords node={node} /> : <Words node={node} />}
      {!node.held && <p className="unheld">Known only because a document names it. It has not been read here itself.</p>}
      <Standing thing={node} />
      <Topics of={node} />
      <WaysOn thing={node} />
      {canBeFlagged(node) && <RaisedHere id={node.id} council={node.council} />}
      <Properties properties={untold(node)} council={node.council} />
      {restsOnPassages(node) && <Citations id={node.id} citations={node.citations} />}
      {node.__typename === 'Topic' && (
        <Suspense fallback={<Waiting what="what is about it" part />}>
          <AboutTopic id={node.id} />
        </Suspense>
      )}
      {node.__typename !== 'Topic' && <Links of={node} />}
      {node.__typename !== 'Note' && <Notes id={node.id} />}
      <Recorded properties={[...node.properties, id]} council={node.council} />
    </>
  )
}

function AnyThing({ id }: { readonly id: string }) {
  const answer = useAsk(thingQuery, { id, first: pageSize })
  return (
    <Asked answer={answer} what="this page">
      {({ node }) => (node === null ? <NothingHere id={id} /> : <ThingView key={id} node={node} />)}
    </Asked>
  )
}

/** Any one thing of the graph; flags have a page of their own. */
export default function Thing() {
  const id = useParams()['*'] ?? ''
  return isFlagId(id) ? <Navigate to={flagAddress(id)} replace /> : <AnyThing id={id} />
}
