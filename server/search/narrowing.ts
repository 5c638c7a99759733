import { type Label, labels } from '../../schema/index.ts'
import type { SearchIndex } from './filing.ts'
import type { Matches } from './matching.ts'

/** What matches are narrowed down to. */
export interface Filter {
  readonly labels?: readonly Label[] | undefined
  readonly council?: string | undefined
  /** The first and the last day that things may count for, as ISO dates: what has no day then fits neither. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface Counted<T> {
  readonly value: T
  readonly total: number
}

/** How many matches a filter for each value would give, the other filters being as they are. */
export interface Facets {
  readonly labels: readonly Counted<Label>[]
  readonly councils: readonly Counted<string>[]
  readonly years: readonly Counted<number>[]
}

export interface Narrowed {
  /** Places among the matches. */
  readonly places: Uint32Array
  readonly facets: Facets
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

const passageAt = labels.indexOf('Passage')

/** Whether each match is a passage that only says again what stands among the matches itself. */
function saidAgain({ labels: own, saying: { starts, things } }: SearchIndex, matches: Matches): (thing: number) => boolean {
  const among = new Uint8Array(own.length)
  for (let at = 0; at < matches.things.length; at++) {
    const thing = matches.things[at] as number
    if (own[thing] !== passageAt) among[thing] = 1
  }
  return (thing) => {
    if (own[thing] !== passageAt) return false
    const end = starts[thing + 1] as number
    for (let at = starts[thing] as number; at < end; at++) if (among[things[at] as number] === 1) return true
    return false
  }
}

/** What is counted under each number from 0 on. */
class Tally {
  readonly #totals: Uint32Array

  constructor(size: number) {
    this.#totals = new Uint32Array(size)
  }

  add(number: number): void {
    this.#totals[number] = (this.#totals[number] as number) + 1
  }

  /** Each number that was counted as a value, and how often. */
  each<T>(toValue: (number: number) => T): Counted<T>[] {
    return [...this.#totals.entries()]
      .filter(([, total]) => total > 0)
      .map(([number, total]) => ({ value: toValue(number), total }))
  }
}

/** The most first; of one number, in the order of the values. */
const ordered = <T extends string>(counted: readonly Counted<T>[]): Counted<T>[] =>
  [...counted].sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))

/** Later than any year. */
const endOfYears = 10_000

/**
 * The matches that a filter leaves. A passage is left out where a thing that it says is found itself, unless passages are
 * asked for by their label.
 */
export function narrowed(index: SearchIndex, matches: Matches, filter: Filter): Narrowed {
  const wanted = filter.labels === undefined ? undefined : new Set(filter.labels.map((label) => labels.indexOf(label)))
  const council = filter.council === undefined ? undefined : index.councilIds.indexOf(filter.council)
  const isDated = filter.from !== undefined || filter.to !== undefined
  const [from, to] = [dayNumber(filter.from ?? '1'), dayNumber(filter.to ?? '99999999')]
  const isSaidAgain = saidAgain(index, matches)
  const [byLabel, byCouncil, byYear] = [labels.length, index.councilIds.length, endOfYears].map((size) => new Tally(size)) as [
    Tally,
    Tally,
    Tally,
  ]
  const places = new Uint32Array(matches.things.length)
  let left = 0
  for (let place = 0; place < matches.things.length; place++) {
    const thing = matches.things[place] as number
    const [label, whose, day] = [index.labels[thing] as number, index.councils[thing] as number, index.days[thing] as number]
    const ofCouncil = council === undefined || whose === council
    const ofDays = !isDated || (day >= from && day <= to && day > 0)
    if (ofCouncil && ofDays) byLabel.add(label)
    const ofLabel = wanted === undefined ? !isSaidAgain(thing) : wanted.has(label)
    if (!ofLabel) continue
    if (ofDays && whose < index.councilIds.length) byCouncil.add(whose)
    if (ofCouncil && day > 0) byYear.add(Math.floor(day / 10_000))
    if (ofCouncil && ofDays) places[left++] = place
  }
  return {
    places: places.subarray(0, left),
    facets: {
      labels: ordered(byLabel.each((at) => labels[at] as Label)),
      councils: ordered(byCouncil.each((at) => index.councilIds[at] as string)),
      years: byYear.each((year) => year).reverse(),
    },
  }
}
