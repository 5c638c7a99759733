import type { Heading } from '../column-words.ts'
import type { Atom } from './atoms.ts'
import { formOf, goesOn, wordCost } from './cues.ts'
import { fittedWidth, linesOf, widthCost } from './widths.ts'

/** Where an atom belongs: its column, counted in the table's order, and whether a row begins with it. */
export interface Place {
  readonly column: number
  readonly begins: boolean
}

const never = 1000
const rounds = 5

/** What it costs that a row has nothing in a column. */
const missing: Readonly<Record<Heading, number>> = {
  outcome: 0,
  ref: 0,
  objective: 0,
  action: 14,
  success: 3.5,
  owner: 1.5,
  rating: 9,
  milestone: 2,
  servicePlan: 0,
  other: 0,
}
/** What it costs that a cell has another paragraph: success has several measures more often than an action several steps. */
const again: Readonly<Record<Heading, number>> = {
  outcome: 0.7,
  ref: never,
  objective: 0.9,
  action: 1.8,
  success: 0.5,
  owner: 1.5,
  rating: never,
  milestone: 3,
  servicePlan: 5,
  other: 0.5,
}

/** Words that speak of what was said just before, so most likely in the same cell. */
const pointsBack = /^(?:this|these|it|they) /i

/** What it costs that an atom of this kind stands in a column, whatever its words. */
function kindCost(column: Heading, { kind, outcome }: Atom): number {
  if (kind === 'rating' || kind === 'ref') return column === kind ? 0 : never
  if (column === 'rating' || column === 'ref') return never
  if (kind === 'milestone') return column === 'milestone' ? 0 : 12
  if (column === 'milestone') return 12
  if (outcome) return column === 'outcome' ? 0 : 20
  return 0
}

/** The columns of a table in order, with what a decoding of it needs to know of each atom. */
class Table {
  readonly columns: readonly Heading[]
  readonly atoms: readonly Atom[]
  readonly lines: readonly ReturnType<typeof linesOf>[]
  readonly rating: number
  /** For each atom, whether it goes on with what the one before it says. */
  readonly flows: readonly boolean[]
  /** For each atom and column, what its words and its kind cost there. */
  readonly worded: readonly (readonly number[])[]

  constructor(columns: readonly Heading[], atoms: readonly Atom[]) {
    this.columns = columns
    this.atoms = atoms
    this.lines = atoms.map(linesOf)
    this.rating = columns.indexOf('rating')
    this.flows = atoms.map((atom, at) => {
      const before = atoms[at - 1]
      return before?.kind === 'words' && atom.kind === 'words' && !atom.item && goesOn(before.text, atom.text)
    })
    this.worded = atoms.map((atom) => {
      const form = formOf(atom.text)
      return columns.map((heading) => {
        const kind = kindCost(heading, atom)
        return kind >= never || atom.kind !== 'words' ? kind : kind + (heading === 'other' ? 2 : wordCost(heading, form))
      })
    })
  }

  between(from: number, to: number): number {
    let cost = 0
    for (let at = from + 1; at < to; at++) cost += missing[this.columns[at] as Heading]
    return cost
  }

  own(at: number, column: number, widths: readonly (number | undefined)[]): number {
    const worded = this.worded[at]?.[column] as number
    if (worded >= never || this.atoms[at]?.kind !== 'words') return worded
    const width = widths[column]
    return worded + (width === undefined ? 0.5 : widthCost(this.lines[at] as ReturnType<typeof linesOf>, width))
  }

  /** What it costs to go from one column to another, in the row or, where `begins`, into the next. */
  step(at: number, from: number, to: number, begins: boolean): number {
    const atom = this.atoms[at] as Atom
    const heading = this.columns[to] as Heading
    const flows = this.flows[at] === true
    const stays = !begins && from === to
    let cost = stays ? again[heading] : flows ? 5 : 0
    if (stays && flows) cost = -2
    if (atom.kind === 'words' && (atom.item || this.atoms[at - 1]?.text.endsWith(':'))) cost += stays ? -1 : 3
    if (pointsBack.test(atom.text)) cost += stays ? -1.5 : 1.5
    if (stays && atom.sameLine) cost += 10
    if (begins) cost += this.between(from, this.columns.length) + this.between(-1, to) + (atom.sameLine ? 15 : 0)
    else if (to > from) cost += this.between(from, to)
    else if (to < from) cost += 5 + (/^\p{Ll}/u.test(atom.text) ? 0 : 3)
    if (heading === 'objective' && !stays && !(this.columns[from] === 'ref' && !begins))
      cost += this.columns.includes('ref') ? 4 : 0
    if (this.columns[from] === 'ref' && !begins && heading !== 'objective' && this.columns.includes('objective')) cost += 8
    if (heading === 'outcome' && !stays && !atom.outcome) cost += 5
    if (heading === 'servicePlan' && !atom.sameLine && !stays) cost += 0.5
    return cost
  }

  /** A row ends with its rating or after; where that is blank, its milestone tells that it has ended. */
  allowed(at: number, from: number, to: number, begins: boolean): boolean {
    if (begins) return from >= this.rating || this.isMilestone(from, this.atoms[at - 1])
    if (to < from) return this.atoms[at]?.afterBreak === true && from < this.rating
    return !(from < this.rating && to > this.rating) || this.isMilestone(to, this.atoms[at])
  }

  isMilestone(column: number, atom: Atom | undefined): boolean {
    return this.columns[column] === 'milestone' && atom?.kind === 'milestone'
  }

  decode(widths: readonly (number | undefined)[]): Place[] {
    const states = this.columns.map((_, column) => column)
    let costs = states.map((to) => this.own(0, to, widths) + this.between(-1, to))
    const ways: (Place & { from: number })[][] = []
    for (let at = 1; at < this.atoms.length; at++) {
      const last = costs
      const way: (Place & { from: number })[] = []
      costs = states.map((to) => {
        let least = Number.POSITIVE_INFINITY
        way[to] = { column: to, begins: false, from: 0 }
        for (const from of states)
          for (const begins of [false, true]) {
            if (!this.allowed(at, from, to, begins)) continue
            const cost = (last[from] as number) + this.step(at, from, to, begins)
            if (cost < least) {
              least = cost
              way[to] = { column: to, begins, from }
            }
          }
        return least + this.own(at, to, widths)
      })
      ways.push(way)
    }
    return this.back(costs, ways)
  }

  /** The best way, followed from its end: a table ends with a rating or what stands after it. */
  back(costs: readonly number[], ways: readonly (readonly (Place & { from: number })[])[]): Place[] {
    let column = this.rating
    costs.forEach((cost, at) => {
      if (at >= this.rating && cost < (costs[column] as number)) column = at
    })
    const places: Place[] = []
    for (let at = ways.length - 1; at >= 0; at--) {
      const place = ways[at]?.[column] as Place & { from: number }
      places.unshift({ column, begins: place.begins })
      column = place.from
    }
    return [{ column, begins: true }, ...places]
  }

  widthsBy(places: readonly Place[]): (number | undefined)[] {
    return this.columns.map((_, column) =>
      fittedWidth(this.lines.filter((_line, at) => places[at]?.column === column && this.atoms[at]?.kind === 'words')),
    )
  }
}

/**
 * The column of each atom: the best sequence in the table's order, by the words' form, and by how wide each column is, which is
 * learned from the sequence found before, beginning with none.
 */
export function decoded(columns: readonly Heading[], atoms: readonly Atom[]): Place[] {
  if (atoms.length === 0) return []
  const table = new Table(columns, atoms)
  let places = table.decode(columns.map(() => undefined))
  for (let round = 0; round < rounds; round++) {
    const next = table.decode(table.widthsBy(places))
    if (next.every(({ column, begins }, at) => column === places[at]?.column && begins === places[at]?.begins)) break
    places = next
  }
  return places
}
