import { sayCount, sayList, sayNumber } from '../words/numbers.ts'
import type { Thing, TraceLink } from './nest.ts'

interface Giver {
  readonly __typename: string
  readonly startedOn?: string | null
  readonly endedOn?: string | null
  readonly publishedOn?: string | null
}

/** The year that stands for who gave something: that in which a report was published, else that of the visit. */
export function yearOf(giver: Giver | undefined): string | null {
  const day = giver?.publishedOn ?? giver?.endedOn ?? giver?.startedOn ?? null
  return day === null ? null : day.slice(0, 4)
}

/** Who gave a finding, a recommendation or a measure. */
export function giverOf({ node }: Thing) {
  if (node.__typename !== 'Finding' && node.__typename !== 'Recommendation' && node.__typename !== 'Measure') return undefined
  return node.givenBy.nodes[0]
}

function sayYears(things: readonly Thing[]): string | null {
  const years = things.map((thing) => yearOf(giverOf(thing))).filter((year) => year !== null)
  return years.length === 0 ? null : sayList([...new Set(years)].sort())
}

const isSuggested = ({ standing, weakest }: Thing): boolean => standing === 'SUGGESTED' || weakest?.basis === 'SUGGESTED'
const isToldLater = ({ node }: Thing): boolean => ['Finding', 'Recommendation', 'Measure'].includes(node.__typename)

const kinds: readonly { readonly turned: boolean; readonly suggested: boolean; readonly words: string }[] = [
  { turned: false, suggested: false, words: 'Said again' },
  { turned: false, suggested: true, words: 'Perhaps said again (suggested)' },
  { turned: true, suggested: false, words: 'Turned into its opposite' },
  { turned: true, suggested: true, words: 'Perhaps turned into its opposite (suggested)' },
]

/** A sentence on what a thing answers, and not on the thing itself. */
const ofWhatItAnswers = (sentence: string): string =>
  `Of what it answers: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

/**
 * What came next, as far as it is known: whether the same was said again, whether it turned, and how much else there is. `itself` is
 * false where a thread starts from a part of a plan: then it is what that answers which was told again, be it before the plan.
 */
export function sayCameBack(things: readonly Thing[], links: readonly TraceLink[], itself = true): string[] {
  const turns = new Set(links.flatMap(({ type, to }) => (type === 'TURNED_INTO' ? [to.id] : [])))
  const told = things.filter(isToldLater)
  const sentences = kinds.flatMap(({ turned, suggested, words }) => {
    const which = told.filter((thing) => turns.has(thing.node.id) === turned && isSuggested(thing) === suggested)
    if (which.length === 0) return []
    const years = sayYears(which)
    const sentence = `${words} ${years === null ? (which.length === 1 ? 'once' : `${sayNumber(which.length)} times`) : `in ${years}`}`
    return [itself ? sentence : ofWhatItAnswers(sentence)]
  })
  const others = things.length - told.length
  return others === 0 ? sentences : [...sentences, `${sayCount(others, 'thing', 'things')} in later plans, meetings or figures`]
}
