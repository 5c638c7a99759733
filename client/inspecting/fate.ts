import type {
  Basis,
  FateFragment,
  LeadsFragment,
  Polarity,
  ToldAgainFragment,
  TurnedLaterFragment,
} from '../generated/graphql.ts'
import { capitalise, sayCount, sayList, sayNumber } from '../words/numbers.ts'
import { sayRatingCounts } from '../words/ratings.ts'

interface Named {
  readonly __typename: string
  readonly id: string
  readonly caption: string
}

/** Objectives, outcomes and actions by how many there are: "2 objectives, 1 action". */
export function sayParts(nodes: readonly Pick<Named, '__typename'>[]): string {
  const kinds = [
    ['Outcome', 'outcome', 'outcomes'],
    ['Objective', 'objective', 'objectives'],
    ['Action', 'action', 'actions'],
  ] as const
  const told = kinds.map(([label, one, many]) => [nodes.filter((node) => node.__typename === label).length, one, many] as const)
  return told
    .filter(([total]) => total > 0)
    .map(([total, one, many]) => sayCount(total, one, many))
    .join(', ')
}

const nodesOf = ({ edges }: LeadsFragment, isMeant: (basis: Basis) => boolean): Named[] =>
  edges.filter(({ basis }) => isMeant(basis)).map(({ node }) => node)

export const suggestedIn = (leads: LeadsFragment): Named[] => nodesOf(leads, (basis) => basis === 'SUGGESTED')

/** "2 objectives, 7 actions": how much of a plan answers something. */
function sayAnswering({ objectives, actions }: Pick<FateFragment, 'objectives' | 'actions'>): string {
  return [
    ...(objectives > 0 ? [sayCount(objectives, 'objective', 'objectives')] : []),
    ...(actions > 0 ? [sayCount(actions, 'action', 'actions')] : []),
  ].join(', ')
}

/** "Answered by 2 objectives, 7 actions: 4 said complete, 3 said to be on track; 1 of them late"; null where nothing answers it. */
export function sayAnswers({
  objectives,
  actions,
  ratings,
  late,
}: Omit<FateFragment, 'restatedBy' | 'suggested'>): string | null {
  const answers = sayAnswering({ objectives, actions })
  if (answers === '') return null
  const rated = ratings.length === 0 ? '' : `: ${sayRatingCounts(ratings)}`
  const past = late === 0 ? '' : actions === 1 ? '; it is late' : `; ${sayNumber(late)} of them late`
  return `Answered by ${answers}${rated}${past}`
}

/** What is known to have come of a weakness, in a few words; what comes nearest, where nothing answers it. */
export interface FindingFate {
  readonly words: string
  readonly nearest: Named | null
  /** Whether nothing that is sure answers it. */
  readonly nothing: boolean
}

/** What a finding led to, with how much of a plan answers that. */
interface Led {
  readonly id: string
  readonly fate?: Pick<FateFragment, 'objectives' | 'actions'>
}

interface Judged {
  readonly polarity: Polarity | null
  readonly addressedBy: LeadsFragment
  readonly nearestTo: LeadsFragment
  readonly ledTo: { readonly nodes: readonly Led[] }
}

/** Only what tells of a weakness calls for an answer; null for what does not. */
export function fateOf({ polarity, addressedBy, nearestTo, ledTo }: Judged): FindingFate | null {
  if (polarity !== 'WEAKNESS' && polarity !== 'MIXED') return null
  const stated = sayParts(nodesOf(addressedBy, (basis) => basis !== 'SUGGESTED'))
  const suggested = sayParts(suggestedIn(addressedBy))
  const more = suggested === '' ? '' : `; suggested: ${suggested}`
  if (stated !== '') return { words: `Answered by ${stated}${more}`, nearest: null, nothing: false }
  const led = ledTo.nodes.flatMap(({ fate }) => fate ?? [])
  const through = sayAnswering({
    objectives: Math.max(0, ...led.map((each) => each.objectives)),
    actions: Math.max(0, ...led.map((each) => each.actions)),
  })
  if (through !== '') return { words: `Answered through what it led to: ${through}${more}`, nearest: null, nothing: false }
  if (suggested !== '') return { words: `Suggested: ${suggested}`, nearest: null, nothing: true }
  return { words: 'Nothing found that answers it', nearest: nearestTo.edges[0]?.node ?? null, nothing: true }
}

type Again = ToldAgainFragment['edges'][number]['node'] | TurnedLaterFragment['edges'][number]['node']

function yearOf(node: Again): string | null {
  const giver = 'givenBy' in node ? node.givenBy.nodes[0] : undefined
  return giver !== undefined && 'day' in giver ? (giver.day?.slice(0, 4) ?? null) : null
}

const turnedTo = (node: Again): string => ('polarity' in node && node.polarity === 'STRENGTH' ? 'a strength' : 'a concern')

interface Recurring {
  readonly recursFrom: ToldAgainFragment
  readonly recursAs: ToldAgainFragment
  readonly turnedFrom: TurnedLaterFragment
  readonly turnedInto: TurnedLaterFragment
}

/** "in 2016 and 2019"; "elsewhere" where no year is known. */
function sayWhen(nodes: readonly Again[]): string {
  const years = [...new Set(nodes.flatMap((node) => yearOf(node) ?? []))].sort()
  return years.length === 0 ? 'elsewhere' : `in ${sayList(years)}`
}

/** What other inspections told of the same concern: "Told before in 2016; came back in 2022; told as a strength in 2018". Null where nothing. */
export function sayElsewhere({ recursFrom, recursAs, turnedFrom, turnedInto }: Recurring): string | null {
  const told = (words: string, nodes: readonly Again[]): string[] => (nodes.length === 0 ? [] : [`${words} ${sayWhen(nodes)}`])
  const nodesIn = ({ edges }: ToldAgainFragment | TurnedLaterFragment): Again[] => edges.map(({ node }) => node)
  const turned = [...nodesIn(turnedFrom), ...nodesIn(turnedInto)]
  const as = (what: string): string[] =>
    told(
      `told as ${what}`,
      turned.filter((node) => turnedTo(node) === what),
    )
  const all = [
    ...told('told before', nodesIn(recursFrom)),
    ...told('came back', nodesIn(recursAs)),
    ...as('a strength'),
    ...as('a concern'),
  ]
  return all.length === 0 ? null : capitalise(all.join('; '))
}

/** Whether all links that say so are suggestions. */
export const onlySuggested = ({ recursFrom, recursAs, turnedFrom, turnedInto }: Recurring): boolean =>
  [recursFrom, recursAs, turnedFrom, turnedInto].every(({ edges }) => edges.every(({ basis }) => basis === 'SUGGESTED'))
