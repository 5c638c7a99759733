import { type Polarity, polarityOf } from '../../extract/inspection/polarity/index.ts'
import { type Part, partAt, type Sentence } from './clauses.ts'
import type { Concern } from './concern.ts'
import { judgedIn } from './faults.ts'
import { type Mention, type Told, tellingsIn } from './mentions.ts'

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
const loose = 0.7
/** What is good or bad about it is told so near it, in letters, else perhaps of something else. */
const near = 45
const notNear = 0.88
/** A clause that names it only after so many words is about something else first. */
const firstWords = 11
const notFirst = 0.92
/** What serves or goes along with something else is named for that. */
const serving =
  /\b(?:inform(?:s|ed|ing)?|through(?:out)?|during|via|as part of|as well as|such as|beyond|alongside|rather than|regarding|information [^.;]{0,30}about|(?:seen|found|held) (?:on|in)|(?:passed|referred|referrals?|transferred) to|(?:who have|who are on|subject to) [^;]{0,45})\s+(?:(?:the|their|all|any|an?|children[’']s|effective|good)\s+)?$/i
const served = 0.6
const longestServing = 60
/** What is asked for in so many sentences tells first how things are. */
const longAsk = 3

interface Said {
  readonly way: Way
  readonly surely: number
}

/** What a clause says by itself, and the places of the words that say it. */
interface Side {
  readonly way: Way
  readonly words: readonly Part[]
}

const turning = /^[\s,]*(?:but|although|though|however|yet|while|whereas)\b/i

function sideOf(text: string, judgings: Told['judgings'], clause: Part): Side | undefined {
  const { blames, isPraise } = judgedIn(judgings, clause)
  if (blames.length > 0) return { way: 'WEAKNESS', words: blames }
  const { start, end } = clause
  if (isPraise) return { way: 'STRENGTH', words: [{ start, end }] }
  const { polarity, words } = polarityOf(text.slice(start, end))
  const inText = words.map((word): Part => ({ start: start + word.start, end: start + word.end }))
  return polarity === 'STRENGTH' || polarity === 'WEAKNESS' ? { way: polarity, words: inText } : undefined
}

/** What a text's clauses and sentences say by themselves: each is judged once, however much it names. */
class Judgements {
  readonly #text: string
  readonly #judgings: Told['judgings']
  readonly #sides = new Map<number, Side | undefined>()
  readonly #wholes = new Map<number, Polarity['polarity']>()

  constructor(text: string, judgings: Told['judgings']) {
    this.#text = text
    this.#judgings = judgings
  }

  sideOf(clause: Part): Side | undefined {
    if (!this.#sides.has(clause.start)) this.#sides.set(clause.start, sideOf(this.#text, this.#judgings, clause))
    return this.#sides.get(clause.start)
  }

  polarityOf({ start, end }: Part): Polarity['polarity'] {
    const known = this.#wholes.get(start)
    if (known !== undefined) return known
    const { polarity } = polarityOf(this.#text.slice(start, end))
    this.#wholes.set(start, polarity)
    return polarity
  }
}

const gap = (a: Part, b: Part): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

const wordsBetween = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** What is said of what a clause names: by itself; and by the next clause where that goes on with "but" and names nothing else. */
function saidIn(
  text: string,
  sentence: Sentence,
  mention: Mention,
  leaning: Leaning,
  naming: ReadonlyMap<number, number>,
  judgements: Judgements,
): Said[] {
  if (leaning === 'ASKED') return [{ way: 'WEAKNESS', surely: 1 }]
  const { clauses } = sentence
  const at = partAt(clauses, mention.start)
  const clause = clauses[at] ?? sentence
  const next = clauses[at + 1]
  const goesOn =
    next !== undefined && mention.isWhole && !naming.has(next.start) && turning.test(text.slice(next.start, next.end))
  const turned = goesOn ? judgements.sideOf(next) : undefined
  const own = judgements.sideOf(clause)
  if (own !== undefined) {
    const agreed = own.way === leaning || leaning === 'MIXED' ? 1 : 0.85
    const isNear = own.words.some((word) => gap(word, { start: mention.from, end: mention.end }) <= near)
    const isFirst = wordsBetween(text.slice(clause.start, mention.from)) <= firstWords
    const serves = serving.test(text.slice(Math.max(clause.start, mention.from - longestServing), mention.from))
    const surely = agreed * (isNear ? 1 : notNear) * (isFirst ? 1 : notFirst) * (serves ? served : 1)
    const said = { way: own.way, surely }
    if (turned === undefined || turned.way === own.way) return [said]
    return [said, { way: turned.way, surely: turned.way === leaning || leaning === 'MIXED' ? 1 : 0.85 }]
  }
  const whole = judgements.polarityOf(sentence)
  if (whole === 'STRENGTH' || whole === 'WEAKNESS') return [{ way: whole, surely: 0.85 }]
  return leaning === 'STRENGTH' || leaning === 'WEAKNESS' ? [{ way: leaning, surely: heard }] : []
}

/** What a text is about, with how much weight; heaviest first. */
export function mattersOf(text: string, leaning: Leaning, heading?: string): Matter[] {
  const { sentences, mentions, judgings } = tellingsIn(text, heading)
  const meant = leaning === 'ASKED' && sentences.length >= longAsk ? 'WEAKNESS' : leaning
  const inClause = new Map<number, number>()
  const judgements = new Judgements(text, judgings)
  const clauses = mentions.map(({ sentence, start }): Part => {
    const whole = sentences[sentence] as Sentence
    return whole.clauses[partAt(whole.clauses, start)] ?? whole
  })
  for (const { start } of clauses) inClause.set(start, (inClause.get(start) ?? 0) + 1)
  const matters = new Map<string, Matter>()
  /** What each weighs by the one mention that says most of it. */
  const heaviest = new Map<string, number>()
  for (const [at, mention] of mentions.entries()) {
    const sentence = sentences[mention.sentence] as Sentence
    const clause = clauses[at] as Part
    const share = crowded[inClause.get(clause.start) ?? 0] ?? veryCrowded
    for (const said of saidIn(text, sentence, mention, meant, inClause, judgements)) {
      const weight = (byPlace[mention.sentence] ?? later) * said.surely * share * (mention.isClose ? 1 : loose)
      const key = `${mention.concern.slug} ${said.way}`
      const known = matters.get(key)
      const alone = known === undefined ? 0 : (heaviest.get(key) ?? 0)
      if (weight > alone) heaviest.set(key, weight)
      matters.set(key, {
        concern: mention.concern,
        way: said.way,
        weight: Math.min(1, Math.max(weight, known?.weight ?? 0) + (known === undefined ? 0 : again)),
        words: [...new Set([...(known?.words ?? []), ...mention.words])],
        ...(known === undefined || weight > alone
          ? { start: clause.start, end: clause.end, sentence: text.slice(sentence.start, sentence.end) }
          : { start: known.start, end: known.end, sentence: known.sentence }),
      })
    }
  }
  return [...matters.values()].sort((a, b) => b.weight - a.weight || (a.concern.slug < b.concern.slug ? -1 : 1))
}
