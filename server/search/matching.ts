import { type Label, labels, shapeOf } from '../../schema/index.ts'
import type { SearchIndex } from './filing.ts'
import { eachOccurrence } from './occurring.ts'
import { exclusionsOf, type Pattern, patternsOf, type Slot } from './patterns.ts'
import type { Question, Term, Written } from './question.ts'
import { rarity, relevance, standings, weights } from './relevance.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stemOf, tokensOf } from './words.ts'

/** How much of a term each thing has that has it in a text of its own. */
interface Met {
  readonly things: Uint32Array
  /** In the order of things. */
  readonly amounts: Float64Array
}

/** What a question found, whatever it is narrowed down to later. */
export interface Matches {
  /** Things that have every term but those left out, in the order of their keys. */
  readonly things: Uint32Array
  /** In the order of things. */
  readonly scores: Float64Array
  /** By place of the term: in how many things it stands. */
  readonly totals: readonly number[]
  /** Places of the terms that no thing has beside all others. */
  readonly leftOut: readonly number[]
}

/** What of a term may be said by what a thing is, or whose: its words among the names of labels, of councils. */
interface Setting {
  readonly labels: readonly boolean[]
  readonly councils: readonly boolean[]
  readonly own: Uint8Array
}

const labelStems = new Map<Label, ReadonlySet<string>>(
  labels.map((label) => [
    label,
    new Set(shapeOf(label).words.flatMap((words) => tokensOf(words).map(({ word }) => stemOf(word)))),
  ]),
)

/** Adds up amounts by thing, for one term after the other. */
class Scratch {
  readonly #amounts: Float64Array
  readonly #touched: Uint32Array
  #count = 0
  #isInOrder = true

  constructor(size: number) {
    this.#amounts = new Float64Array(size)
    this.#touched = new Uint32Array(size)
  }

  add(thing: number, amount: number): void {
    const before = this.#amounts[thing] as number
    if (before === 0) {
      if (this.#count > 0 && thing < (this.#touched[this.#count - 1] as number)) this.#isInOrder = false
      this.#touched[this.#count++] = thing
    }
    this.#amounts[thing] = before + amount
  }

  /** What was added, by thing; afterwards nothing is. */
  take(): Met {
    const things = this.#touched.slice(0, this.#count)
    if (!this.#isInOrder) things.sort()
    const amounts = new Float64Array(things.length)
    for (let at = 0; at < things.length; at++) {
      amounts[at] = this.#amounts[things[at] as number] as number
      this.#amounts[things[at] as number] = 0
    }
    this.#count = 0
    this.#isInOrder = true
    return { things, amounts }
  }
}

/** Adds what each occurrence of a word is worth. */
function meetWord(
  { occurrences: { starts, things, places }, namingEnds }: SearchIndex,
  word: number,
  form: number,
  scratch: Scratch,
) {
  const end = starts[word + 1] as number
  for (let at = starts[word] as number; at < end; at++) {
    const thing = things[at] as number
    scratch.add(thing, (places[at] as number) < (namingEnds[thing] as number) ? weights.naming * form : form)
  }
}

function meet(index: SearchIndex, patterns: readonly Pattern[], scratch: Scratch): Met {
  for (const { slots, isVariant, exact } of patterns) {
    const [only, second] = slots
    const formOf = (word: number): number =>
      isVariant ? weights.variant : exact === undefined || word === exact ? 1 : weights.otherForm
    if (only !== undefined && second === undefined) for (const word of only) meetWord(index, word, formOf(word), scratch)
    else
      eachOccurrence(index, slots, (thing, place) => {
        const form = isVariant ? weights.variant : 1
        scratch.add(thing, place < (index.namingEnds[thing] as number) ? weights.naming * form : form)
      })
  }
  return scratch.take()
}

function settingOf(index: SearchIndex, { kind, words }: Term, met: Met): Setting | undefined {
  if (kind === 'BEGINNING') return undefined
  const stems = words.map(({ word }) => stemOf(word))
  const isIn = (among: ReadonlySet<string> | undefined): boolean => stems.every((stem) => among?.has(stem) === true)
  const ofLabels = labels.map((label) => isIn(labelStems.get(label)))
  const ofCouncils = [...index.councilStems.map(isIn), false]
  if (!ofLabels.includes(true) && !ofCouncils.includes(true)) return undefined
  const own = new Uint8Array(index.keys.length)
  for (const thing of met.things) own[thing] = 1
  return { labels: ofLabels, councils: ofCouncils, own }
}

/** Whether a thing has a term by what it is or whose, and not in a text of its own. */
const isSet = (index: SearchIndex, setting: Setting | undefined, thing: number): boolean =>
  setting !== undefined &&
  setting.own[thing] === 0 &&
  (setting.labels[index.labels[thing] as number] === true || setting.councils[index.councils[thing] as number] === true)

/** How many of the terms each thing has; 0 for what has none in a text of its own, and what is excluded. */
function countsOf(index: SearchIndex, met: readonly Met[], settings: readonly (Setting | undefined)[], gone: Met): Uint8Array {
  const counts = new Uint8Array(index.keys.length)
  for (const { things } of met)
    for (let at = 0; at < things.length; at++) {
      const thing = things[at] as number
      counts[thing] = (counts[thing] as number) + 1
    }
  for (const thing of gone.things) counts[thing] = 0
  const some = settings.filter((setting) => setting !== undefined)
  if (some.length === 0) return counts
  for (let thing = 0; thing < counts.length; thing++)
    if (counts[thing] !== 0)
      for (const setting of some) if (isSet(index, setting, thing)) counts[thing] = (counts[thing] as number) + 1
  return counts
}

const has = ({ things }: Met, thing: number): boolean => {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((things[middle] as number) < thing) low = middle + 1
    else high = middle
  }
  return things[low] === thing
}

/**
 * The terms to go on with: all of them where a thing has all. Else those of the thing that has most of them; of several such
 * things, the one whose terms are the rarest; of these, the first.
 */
function keptOf(
  index: SearchIndex,
  met: readonly Met[],
  settings: readonly (Setting | undefined)[],
  counts: Uint8Array,
): number[] {
  const all = met.map((_, place) => place)
  let most = 0
  for (let thing = 0; thing < counts.length; thing++) most = Math.max(most, counts[thing] as number)
  if (most === met.length || most === 0) return most === 0 ? [] : all
  const rarities = met.map(({ things }) => rarity(things.length, counts.length))
  const seen = new Set<string>()
  let best: { readonly places: readonly number[]; readonly rare: number } = { places: [], rare: -1 }
  for (let thing = 0; thing < counts.length; thing++) {
    if (counts[thing] !== most) continue
    const places = all.filter((place) => has(met[place] as Met, thing) || isSet(index, settings[place], thing))
    if (seen.has(places.join())) continue
    seen.add(places.join())
    const rare = places.reduce((sum, place) => sum + (rarities[place] as number), 0)
    if (rare > best.rare) best = { places, rare }
  }
  return [...best.places]
}

/** Words that follow each other as they were written: a thing that has them so counts for more. */
function neighbours(vocabulary: Vocabulary, patterns: readonly Pattern[], { order, terms }: Question): (readonly Slot[])[] {
  if (terms.length > weights.mostNeighbours) return []
  const slotsOf = ({ word, term }: Written): readonly Slot[] =>
    term === undefined
      ? [vocabulary.ofStem(word)]
      : (patterns.find(({ meets, isVariant }) => !isVariant && meets[0] === term)?.slots ?? [[]])
  return order.slice(0, -1).flatMap((one, at) => {
    const next = order[at + 1] as Written
    if (one.term === next.term) return []
    const slots = [...slotsOf(one), ...slotsOf(next)]
    return slots.every((slot) => slot.length > 0) ? [slots] : []
  })
}

/** Things with a count of their own, in the order of their numbers. */
function thingsWith(counts: Uint8Array, count: number): Uint32Array {
  let total = 0
  for (let thing = 0; thing < counts.length; thing++) if (counts[thing] === count) total++
  const things = new Uint32Array(total)
  let at = 0
  for (let thing = 0; thing < counts.length; thing++) if (counts[thing] === count) things[at++] = thing
  return things
}

/** How well each of some things fits: what it has of each term on average, and for words side by side on top. */
function scoresOf(index: SearchIndex, things: Uint32Array, met: readonly Met[], beside: readonly Met[]): Float64Array {
  const amounts = new Float64Array(index.keys.length)
  const add = ({ things: having, amounts: own }: Met, most: number): void => {
    for (let at = 0; at < having.length; at++) {
      const thing = having[at] as number
      const worth = relevance(own[at] as number, index.lengths[thing] as number)
      amounts[thing] = (amounts[thing] as number) + worth * most
    }
  }
  for (const each of met) add(each, 1)
  for (const each of beside) add(each, weights.neighbour)
  const scores = new Float64Array(things.length)
  for (let at = 0; at < things.length; at++) {
    const thing = things[at] as number
    scores[at] = ((amounts[thing] as number) / met.length) * (standings[index.labels[thing] as number] as number)
  }
  return scores
}

const pick = <T>(all: readonly T[], places: readonly number[]): T[] => places.map((place) => all[place] as T)

/** Everything that fits a question, with how well. */
export function matchesOf(index: SearchIndex, question: Question): Matches {
  const patterns = patternsOf(index.vocabulary, question)
  const scratch = new Scratch(index.keys.length)
  const places = question.terms.map((_, place) => place)
  const met = places.map((place) =>
    meet(
      index,
      patterns.filter(({ meets }) => meets.includes(place)),
      scratch,
    ),
  )
  const gone = meet(index, exclusionsOf(index.vocabulary, question), scratch)
  const settings = question.terms.map((term, place) => settingOf(index, term, met[place] as Met))
  const counts = countsOf(index, met, settings, gone)
  const kept = keptOf(index, met, settings, counts)
  const totals = met.map(({ things }) => things.length)
  if (kept.length === 0) return { things: new Uint32Array(), scores: new Float64Array(), totals, leftOut: [] }
  const again = kept.length === met.length ? counts : countsOf(index, pick(met, kept), pick(settings, kept), gone)
  const things = thingsWith(again, kept.length)
  const beside = neighbours(index.vocabulary, patterns, question).map((slots) => {
    eachOccurrence(
      index,
      slots,
      (thing) => scratch.add(thing, 1),
      (thing) => again[thing] === kept.length,
    )
    return scratch.take()
  })
  return {
    things,
    scores: scoresOf(index, things, pick(met, kept), beside),
    totals,
    leftOut: places.filter((place) => !kept.includes(place)),
  }
}
