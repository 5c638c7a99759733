import type { AskedLimits } from '../addresses.ts'
import type { AskedForQuery, FateFragment, LeadsFragment, RecommendationKind } from '../generated/graphql.ts'
import { suggestedIn } from '../inspecting/fate.ts'
import { manyOfKind } from '../words/inspecting.ts'
import { capitalise } from '../words/numbers.ts'
import { dayOfGiver, giverOf, isByInspection, sayGiver } from './givers.ts'
import { holdsWords } from './words.ts'

export type Asked = AskedForQuery['recommendations']['nodes'][number]

/** What is known to answer something: parts of a plan do, only a suggestion says so, or nothing was found. */
export const answers = ['yes', 'suggested', 'no'] as const
export type Answered = (typeof answers)[number]

interface Answerable {
  readonly fate: Pick<FateFragment, 'objectives' | 'actions' | 'suggested'>
  readonly addressedBy: LeadsFragment
}

export function answeredOf({ fate, addressedBy }: Answerable): Answered {
  if (fate.objectives + fate.actions > 0) return 'yes'
  return fate.suggested > 0 || suggestedIn(addressedBy).length > 0 ? 'suggested' : 'no'
}

export const answeredIn = (chosen: string | null | undefined): Answered | null => answers.find((each) => each === chosen) ?? null

/** What an address asks for in place of an inspection: what officers ask committees for. */
export const officers = 'officers'

const kinds: readonly RecommendationKind[] = ['RECOMMENDATION', 'AREA_FOR_IMPROVEMENT', 'PRIORITY_ACTION']
export const kindIn = (chosen: string | undefined): RecommendationKind | null =>
  kinds.find((kind) => kind.toLowerCase() === chosen) ?? null

const isBy = (asked: Asked, by: string | undefined): boolean => {
  if (by === undefined) return isByInspection(asked)
  return by === officers ? !isByInspection(asked) : giverOf(asked)?.id === by
}

/** Those that fit all that was chosen but whether they are answered: of these it is counted how many are. */
export function chosenOf(all: readonly Asked[], { by, kind, topic, words }: AskedLimits): Asked[] {
  const ofKind = kindIn(kind)
  return all.filter(
    (asked) =>
      isBy(asked, by) &&
      (ofKind === null || asked.kind === ofKind) &&
      (topic === undefined || asked.topics.nodes.some(({ id }) => id === topic)) &&
      (words === undefined || holdsWords([asked.number, asked.heading, asked.text, asked.summary], words)),
  )
}

export const countAnswered = (things: readonly Answerable[]): Readonly<Record<Answered, number>> => {
  const counts = { yes: 0, suggested: 0, no: 0 }
  for (const thing of things) counts[answeredOf(thing)] += 1
  return counts
}

interface Dated {
  readonly statusAt: string | null
  readonly publishedOn: string | null
}

/** By their numbers where each has one: a report may number what it asks of several bodies on its own for each. */
export function inOrderOfNumbers<Each extends Pick<Asked, 'number'>>(things: readonly Each[]): readonly Each[] {
  const numbered = things.every(({ number }) => /^\d+$/.test(number ?? ''))
  return numbered ? things.toSorted((a, b) => Number(a.number) - Number(b.number)) : things
}

/** The last day that any plan that has been read speaks of; null where none tells one. */
export const newestPlanDay = (plans: readonly Dated[]): string | null =>
  plans
    .flatMap(({ statusAt, publishedOn }) => statusAt ?? publishedOn ?? [])
    .sort()
    .at(-1) ?? null

/** A value that an address can hold, and its words. */
export type Choice = readonly [value: string, words: string]

const once = (choices: readonly Choice[]): Choice[] => [...new Map(choices)]
const inOrder = (choices: readonly Choice[]): Choice[] => choices.toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB'))

/** Who asked for something, the newest first; officers last. */
export function askersOf(all: readonly Asked[]): Choice[] {
  const givers = all.filter(isByInspection).flatMap((asked) => giverOf(asked) ?? [])
  const newest = givers.toSorted((a, b) => ((dayOfGiver(a) ?? '') < (dayOfGiver(b) ?? '') ? 1 : -1))
  const hasOfficers = all.some((asked) => !isByInspection(asked))
  return [
    ...once(newest.map((giver) => [giver.id, sayGiver(giver)])),
    ...(hasOfficers ? ([[officers, 'Officers, of a committee']] as const) : []),
  ]
}

export const kindsOf = (all: readonly Asked[]): Choice[] =>
  kinds
    .filter((kind) => all.some((asked) => asked.kind === kind))
    .map((kind) => [kind.toLowerCase(), capitalise(manyOfKind(kind))])

export const topicsOf = (all: readonly Asked[]): Choice[] =>
  inOrder(once(all.flatMap(({ topics }) => topics.nodes.map(({ id, label }) => [id, label] as const))))
