import { type Quantity, quantitiesIn } from '../../extract/figures/numbers/quantities.ts'

export type Way = 'UP' | 'DOWN'

/** Words by which a sentence says which way a figure went. */
const ways: readonly (readonly [Way, RegExp])[] = [
  ['UP', /\b(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grew|grown|growth|gone up|went up|climbed|up)\b/gi],
  [
    'DOWN',
    /\b(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|dropp?(?:s|ed|ing)?|gone down|went down|down)\b/gi,
  ],
]

/** Two figures of one thing, an earlier and a later one, and how the sentence says that it went from the one to the other. */
export interface Move {
  readonly from: Quantity
  readonly to: Quantity
  /** Only where the words before the figures say one way and not the other. */
  readonly way?: { readonly way: Way; readonly words: string }
  /** The words of the sentence before the first of them, from where its clause begins. */
  readonly clause: string
  /** The difference that is printed beside them. */
  readonly change?: Quantity
}

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.noun === undefined || b.noun === undefined || a.noun.words === b.noun.words)

const isLevel = ({ unit, form, sign }: Quantity): boolean => form !== 'none' && sign === 0 && unit !== 'percentage points'

const fromBefore = /\bfrom (?:just |only |a (?:high|low|baseline|peak|total) of )?$/i
const openBefore = /\((?:from )?$/i
const toBetween = /^[^.;()]{0,70}? to (?:just |only |a (?:high|low|peak|total) of )?$/i
const dashBetween = /^[^.;()]{0,30}?(?: to | ?[\u2010-\u2015\u2192-] ?)$/
const backBetween =
  /^[^.;()]{0,60}?,? \(?(?<word>up|down|an? (?:increase|rise|decrease|reduction|fall|drop)|rising|falling)(?: slightly| significantly)? from $/i

function wayIn(clause: string): Move['way'] {
  const found = ways.flatMap(([way, pattern]) =>
    [...clause.matchAll(pattern)].map((match) => ({ way, words: match[0], at: match.index })),
  )
  const kinds = new Set(found.map(({ way }) => way))
  const last = found.sort((a, b) => a.at - b.at).at(-1)
  return kinds.size === 1 && last !== undefined ? { way: last.way, words: last.words } : undefined
}

/** What is meant to come, or is asked, is no move that was made. */
const notYet =
  /\b(?:aim(?:s|ed|ing)?|targets?|plan(?:s|ned|ning)? to|will|would|should|could|expected|forecast|projected|intend\w*|need(?:s|ed)? to|goal|ages?|aged)\b/i

/** A number of a change: "by 12%", "a reduction of 7.5%", "(+4%)". */
const changeBefore =
  /\b(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grew|growth|decreas(?:e|es|ed|ing)|reduc(?:ed|tion|ing)|fell|fall(?:en)?|declin(?:e|ed)|drop(?:ped)?|up|down|change)(?: (?:slightly|significantly|overall|sharply))? (?:by|of) $/i
const pairAfter = /^ ?(?:,? from |\((?:from )?|: from )$/i
const changeAfter =
  /^[^.;()]{0,40}?(?:, | \(|: )(?:which is |that is |this is |representing |equivalent to )?(?:an? )?(?:overall )?(?:increase|rise|growth|decrease|reduction|fall|drop|decline|improvement) of $/i

function changeBeside(sentence: string, all: readonly Quantity[], first: number, second: number): Quantity | undefined {
  const [before, after] = [all[first - 1], all[second + 1]]
  const start = (all[first] as Quantity).from
  if (before !== undefined) {
    const gap = sentence.slice(before.end, start)
    if (pairAfter.test(gap) && changeBefore.test(sentence.slice(Math.max(0, before.from - 60), before.from))) return before
  }
  const gap = after === undefined ? '' : sentence.slice((all[second] as Quantity).end, after.from)
  return after !== undefined && changeAfter.test(gap) ? after : undefined
}

const clauseBefore = (sentence: string, at: number): string => sentence.slice(0, at).split(/[.;:]/).at(-1) ?? ''

/** The moves from one figure to another that a sentence tells. */
export function movesIn(sentence: string, all: readonly Quantity[] = quantitiesIn(sentence)): Move[] {
  const moves: Move[] = []
  for (let at = 0; at + 1 < all.length; at++) {
    const [a, b] = [all[at] as Quantity, all[at + 1] as Quantity]
    if (!isLevel(a) || !isLevel(b) || !sameUnit(a, b)) continue
    const clause = clauseBefore(sentence, a.from)
    if (notYet.test(clause)) continue
    const [before, gap, after] = [sentence.slice(0, a.from), sentence.slice(a.end, b.from), sentence.slice(b.end)]
    const change = changeBeside(sentence, all, at, at + 1)
    const back = backBetween.exec(gap)?.groups?.word
    const inBrackets = openBefore.test(before) && dashBetween.test(gap) && /^[^()]{0,40}\)/.test(after)
    const way = wayIn(clause)
    if ((fromBefore.test(before) && toBetween.test(gap)) || (inBrackets && (way !== undefined || change !== undefined)))
      moves.push({ from: a, to: b, clause, ...(way === undefined ? {} : { way }), ...(change === undefined ? {} : { change }) })
    else if (back !== undefined) {
      const told = wayIn(back)
      moves.push({ from: b, to: a, clause, ...(told === undefined ? {} : { way: told }) })
    }
  }
  return moves
}

const apart =
  /^ (?:percentage points )?(?<word>higher|lower|above|below|more|less|better|worse|over|under|greater|fewer)(?: than)?(?: [\p{L}'’()-]{1,25}){0,9}? ?\(?(?:of |at |figure of |is )?$/iu

/** How far a figure is from another, as a sentence says and as it prints them. */
export interface Distance {
  readonly figure: Quantity
  readonly distance: Quantity
  readonly other: Quantity
  readonly words: string
}

/** "21% is 3 points higher than the national 18%": the distance and both figures printed. */
export function distancesIn(sentence: string, all: readonly Quantity[] = quantitiesIn(sentence)): Distance[] {
  const found: Distance[] = []
  for (let at = 1; at + 1 < all.length; at++) {
    const [distance, other] = [all[at] as Quantity, all[at + 1] as Quantity]
    const words = apart.exec(sentence.slice(distance.end, other.from))?.groups?.word
    const figure = all.find((each, place) => place < at && isLevel(each) && each.unit === other.unit)
    const isOfSame = distance.unit === other.unit || (other.unit === '%' && distance.unit === 'percentage points')
    if (words === undefined || figure === undefined || !isOfSame || !isLevel(other)) continue
    const between = all.slice(all.indexOf(figure) + 1, at)
    const isAlone = between.length === 0 || found.some((each) => each.figure === figure && between.length % 2 === 0)
    if (isAlone) found.push({ figure, distance, other, words: words.toLowerCase() })
  }
  return found
}
