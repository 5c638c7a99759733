import { termsOf } from '../../search/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { TracedLink } from '../trace/compose.ts'
import { foldedWords } from '../trace/concern.ts'

/** What recurs, as far as it says to what a turn belongs. */
export interface Worded {
  readonly id: string
  /** As they are compared; empty where no link of it says what recurs. */
  readonly words: string
  /** What praise and blame of it share; empty where no link of it says. */
  readonly matter: string
  readonly things: ReadonlySet<string>
}

/** How much of the words of some concerns each other text shares: words that few concerns have weigh most. */
function sharing(concerns: readonly Worded[]): (words: string, concern: Worded) => number {
  const terms = new Map(concerns.map(({ id, words }) => [id, termsOf(words)]))
  const held = [...terms.values()].flatMap((each) => [...each.keys()])
  const having = new Map([...grouped(held, (term) => term)].map(([term, each]) => [term, each.length]))
  return (words, { id }) =>
    [...termsOf(words).keys()]
      .filter((term) => terms.get(id)?.has(term))
      .reduce((sum, term) => sum + Math.log(1 + concerns.length / (having.get(term) ?? 1)), 0)
}

/** Concerns of the same matter; of several, those that tell one of the things that turned, if any does. */
function ofMatter(concerns: readonly Worded[], { from, to, matter }: TracedLink): readonly Worded[] {
  const own = foldedWords(matter)
  const same = own === '' ? [] : concerns.filter((each) => each.matter === own)
  const holding = same.filter(({ things }) => things.has(from) || things.has(to))
  return holding.length > 0 ? holding : same
}

/**
 * To which concerns turns belong: those of the same matter; where no concern has that, those of their things, where the words are the same; where none are, those whose words come
 * nearest; else those that have no words. A turn without words belongs to every concern of its things.
 */
export function oppositesOf(concerns: readonly Worded[], turns: readonly TracedLink[]): Map<string, TracedLink[]> {
  const share = sharing(concerns)
  const holding = grouped(
    concerns.flatMap((concern) => [...concern.things].map((thing) => ({ thing, concern }))),
    ({ thing }) => thing,
  )
  const meant = (turn: TracedLink): readonly Worded[] => {
    const ofSame = ofMatter(concerns, turn)
    return ofSame.length > 0 ? ofSame : byWords(turn)
  }
  const byWords = ({ from, to, concern, matter }: TracedLink): readonly Worded[] => {
    const words = foldedWords(concern)
    const there = [...new Set([from, to].flatMap((id) => (holding.get(id) ?? []).map((each) => each.concern)))]
    const near = foldedWords(matter) === '' ? there : there.filter((each) => each.matter === '')
    const same = near.filter((each) => each.words === words)
    if (words === '' || same.length > 0) return words === '' ? near : same
    const most = Math.max(0, ...near.map((each) => share(words, each)))
    return near.filter((each) => (most > 0 ? share(words, each) === most : each.words === ''))
  }
  const belonging = turns.flatMap((turn) => meant(turn).map(({ id }) => ({ id, turn })))
  return new Map([...grouped(belonging, ({ id }) => id)].map(([id, each]) => [id, each.map(({ turn }) => turn)]))
}
