import { overlaps, type Sentence } from './clause.ts'
import { consequences, cues, type Side, settings, type Turn, turns } from './lexicon.ts'
import { beginsWith, findByKind, findPhrases, type Span } from './phrases.ts'
import { takeSides } from './sides.ts'
import { stress } from './stress.ts'
import type { Weighed } from './weighed.ts'
import { sentencesOf } from './words.ts'

export interface Reason {
  readonly start: number
  readonly end: number
  readonly for: Side
  readonly weight: number
}

type Said = Readonly<Record<Side, number>>

/** What one sentence says. */
export interface Told {
  readonly said: Said
  readonly words: number
  /** It tells what is to come or to be done. */
  readonly isToCome: boolean
}

export interface Tally {
  readonly said: Said
  readonly sentences: readonly Told[]
  readonly reasons: readonly Reason[]
}

/** A sentence says no more than so much, however many cues it has. */
const most = { STRENGTH: 2, WEAKNESS: 2.5 } as const
/** What tells plainly, with no word of blame and few figures, how things are done is praise, if faint. */
const plain = { words: 6, figures: 3, heard: 0.3, blamed: 0.2, praise: 1.1 } as const
/** The first sentence says what the paragraph is about, and "However" what matters in the end. */
const place = { first: 1.15, turning: 1.15 } as const
/** From `sided` on a sentence takes a side, and what follows from it is heard as on the same. */
const follows = { sided: 0.8, fault: 0.6, praise: 0.5, carried: 0.4 } as const

const turning = new Set(['however', 'nevertheless', 'nonetheless', 'but'])
/** Among so many words at its head a turning word turns the whole sentence. */
const head = 8
/** What a sentence with no word of its own says by turning against one that takes a side. */
const turned = 1.1
/** Words to come in the last part of a sentence are an afterthought. */
const mainPart = 2 / 3

/** Turns that are passed over with the phrase that they stand in. */
const passable: ReadonlySet<Turn> = new Set(['NEGATOR', 'WANT', 'NOTICER', 'TO_COME'])

interface Heard {
  readonly weighed: readonly Weighed[]
  readonly isToCome: boolean
}

function hear(sentence: Sentence): Heard {
  const found = findPhrases(cues, sentence)
  const passed = found.filter(({ kind }) => kind === null)
  const byTurn = findByKind(turns, sentence)
  const standing = new Map<Turn, readonly Span[]>()
  for (const [turn, spans] of byTurn) {
    standing.set(turn, !passable.has(turn) ? spans : spans.filter((span) => !passed.some((hit) => overlaps(hit, span))))
  }
  const setting = { sentence, turns: (turn: Turn): readonly Span[] => standing.get(turn) ?? [] }
  const isToCome =
    !byTurn.has('ADVERSATIVE') && (standing.get('TO_COME') ?? []).some(({ from }) => from <= sentence.length * mainPart)
  return { weighed: stress(setting, takeSides(setting, found)), isToCome }
}

const sum = (weighed: readonly Weighed[], side: Side): number =>
  weighed.reduce((total, cue) => total + (cue.side === side ? cue.weight : 0), 0)

const isPlain = (sentence: Sentence, strength: number, weakness: number): boolean =>
  strength > plain.heard &&
  weakness < plain.blamed &&
  sentence.length > plain.words &&
  sentence.filter((word) => /^\d/.test(word.text)).length < plain.figures

/** What a text says for each side, sentence by sentence, and the words that say it. */
export function tallyOf(text: string): Tally {
  const sentences: Told[] = []
  const reasons: Reason[] = []
  let before = 0
  for (const [number, sentence] of sentencesOf(text).entries()) {
    if (beginsWith(settings, sentence)) continue
    const { weighed, isToCome } = hear(sentence)
    const isTurn = sentence.slice(0, head).some(({ text: word }) => turning.has(word))
    let strength = sum(weighed, 'STRENGTH')
    let weakness = sum(weighed, 'WEAKNESS')
    const isFollowing = beginsWith(consequences, sentence)
    if (isFollowing && before < -follows.sided) {
      strength *= follows.praise
      weakness += follows.carried
    } else if (!isToCome && isPlain(sentence, strength, weakness)) strength = Math.max(strength, plain.praise)
    if (isFollowing && before > follows.sided) weakness *= follows.fault
    const stressed = number === 0 ? place.first : turning.has(sentence[0]?.text ?? '') ? place.turning : 1
    strength = Math.min(strength, most.STRENGTH) * stressed
    weakness = Math.min(weakness, most.WEAKNESS) * stressed
    if (isTurn && before > follows.sided && strength < plain.heard && weakness < plain.heard) weakness = turned
    sentences.push({ said: { STRENGTH: strength, WEAKNESS: weakness }, words: sentence.length, isToCome })
    before = strength - weakness
    for (const { from, to, side, weight } of weighed)
      reasons.push({ start: sentence[from]?.start ?? 0, end: sentence[to - 1]?.end ?? 0, for: side, weight })
  }
  const all = (side: Side): number => sentences.reduce((total, { said }) => total + said[side], 0)
  return { said: { STRENGTH: all('STRENGTH'), WEAKNESS: all('WEAKNESS') }, sentences, reasons }
}
