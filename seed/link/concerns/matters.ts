import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { partAt, type Sentence } from './clauses.ts'
import type { Concern } from './concern.ts'
import { blames } from './faults.ts'
import { type Mention, tellingsIn } from './mentions.ts'

export type Way = 'STRENGTH' | 'WEAKNESS'

/** What a text says of a concern: with blame (or as something that is asked for), or with praise. */
export interface Matter {
  readonly concern: Concern
  readonly way: Way
  /** How much the text is about it, from 0 to 1. */
  readonly weight: number
  /** The words that show it, as they stand. */
  readonly words: readonly string[]
  /** The place of the clause that says most of it. */
  readonly start: number
  readonly end: number
  /** Its sentence. */
  readonly sentence: string
}

/** How the whole text is meant: something found good or bad, both, or asked for. */
export type Leaning = Way | 'MIXED' | 'NEUTRAL' | 'ASKED'

/** The first sentence says what a paragraph is about. */
const byPlace = [1, 0.85, 0.75] as const
const later = 0.65
/** Where a clause says neither good nor bad by itself, and the text as a whole does. */
const heard = 0.7
const again = 0.12
/** In a clause that names many concerns each is named in passing. */
const crowded = [1, 1, 1, 0.9, 0.8] as const
const veryCrowded = 0.65
/** What names it stands far apart. */
const loose = 0.75
/** What is asked for in so many sentences tells first how things are. */
const longAsk = 3

interface Said {
  readonly way: Way
  readonly surely: number
}

const turning = /^[\s,]*(?:but|although|though|however|yet|while|whereas)\b/i

function sideOf(words: string, leaning: Leaning): Said | undefined {
  const own = blames(words) ? 'WEAKNESS' : polarityOf(words).polarity
  if (own !== 'STRENGTH' && own !== 'WEAKNESS') return undefined
  return { way: own, surely: own === leaning || leaning === 'MIXED' ? 1 : 0.85 }
}

/** What is said of what a clause names: by itself; and by the next clause where that goes on with "but" and names nothing else. */
function saidIn(
  text: string,
  { clauses, ...sentence }: Sentence,
  place: number,
  leaning: Leaning,
  naming: ReadonlyMap<number, number>,
): Said[] {
  if (leaning === 'ASKED') return [{ way: 'WEAKNESS', surely: 1 }]
  const at = partAt(clauses, place)
  const clause = clauses[at] ?? sentence
  const next = clauses[at + 1]
  const after = next === undefined || naming.has(next.start) ? '' : text.slice(next.start, next.end)
  const turned = turning.test(after) ? sideOf(after, leaning) : undefined
  const own = sideOf(text.slice(clause.start, clause.end), leaning)
  if (own !== undefined) return turned === undefined || turned.way === own.way ? [own] : [own, turned]
  const whole = polarityOf(text.slice(sentence.start, sentence.end)).polarity
  if (whole === 'STRENGTH' || whole === 'WEAKNESS') return [{ way: whole, surely: 0.85 }]
  return leaning === 'STRENGTH' || leaning === 'WEAKNESS' ? [{ way: leaning, surely: heard }] : []
}

/** What a text is about, with how much weight; heaviest first. */
export function mattersOf(text: string, leaning: Leaning, heading?: string): Matter[] {
  const { sentences, mentions } = tellingsIn(text, heading)
  const meant = leaning === 'ASKED' && sentences.length >= longAsk ? 'WEAKNESS' : leaning
  const inClause = new Map<number, number>()
  const clauseOf = ({ sentence, start }: Mention): number => {
    const { clauses, ...whole } = sentences[sentence] as Sentence
    return (clauses[partAt(clauses, start)] ?? whole).start
  }
  for (const mention of mentions) inClause.set(clauseOf(mention), (inClause.get(clauseOf(mention)) ?? 0) + 1)
  const matters = new Map<string, Matter>()
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence] as Sentence
    const share = crowded[inClause.get(clauseOf(mention)) ?? 0] ?? veryCrowded
    for (const said of saidIn(text, sentence, mention.start, meant, inClause)) {
      const weight = (byPlace[mention.sentence] ?? later) * said.surely * share * (mention.isClose ? 1 : loose)
      const key = `${mention.concern.slug} ${said.way}`
      const known = matters.get(key)
      const clause = sentence.clauses[partAt(sentence.clauses, mention.start)] ?? sentence
      matters.set(key, {
        concern: mention.concern,
        way: said.way,
        weight: Math.min(1, Math.max(weight, known?.weight ?? 0) + (known === undefined ? 0 : again)),
        words: [...new Set([...(known?.words ?? []), ...mention.words])],
        start: known?.start ?? clause.start,
        end: known?.end ?? clause.end,
        sentence: known?.sentence ?? text.slice(sentence.start, sentence.end),
      })
    }
  }
  return [...matters.values()].sort((a, b) => b.weight - a.weight || (a.concern.slug < b.concern.slug ? -1 : 1))
}
