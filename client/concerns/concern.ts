import type {
  Basis,
  ConcernsQuery,
  Label,
  Polarity,
  RecurringFragment,
  SaidFragment,
  TurnFragment,
} from '../generated/graphql.ts'
import { everyBasis } from '../words/basis.ts'
import { sayHeading } from '../words/captions.ts'
import { capitalise } from '../words/numbers.ts'

export type Concern = RecurringFragment
export type Turn = TurnFragment
export type Inspection = ConcernsQuery['recurring']['inspections'][number]
export type Link = Concern['links'][number]

/** Something found or asked for, as far as it is shown. */
export interface ToldThing {
  readonly __typename: Label
  readonly id: string
  readonly caption: string
  readonly citations: SaidFragment
  readonly number?: string | null
  readonly text?: string | null
  readonly summary?: string | null
  readonly polarity?: Polarity | null
}

/** Who told something. */
export interface Teller {
  readonly __typename: Label
  readonly id: string
  readonly caption: string
}

/** What a concern is called; where no words of ours say, those of a finding, which may be long. */
export const nameOf = ({ concern }: Pick<Concern, 'concern'>): string => capitalise(sayHeading(concern))

/** The place of a concern on the page. */
export const anchorOf = (at: number): string => `concern-${at + 1}`

/** How the line comes to what one inspection told: as its surest link is known. To the first no link leads; its line runs on as the next one's. */
export function basisTo(concern: Pick<Concern, 'links' | 'told'>, at: number): Basis {
  const here = new Set(concern.told[at]?.things.map(({ id }) => id))
  const leading = concern.links.filter(({ from, to }) => (at === 0 ? here.has(from.id) : here.has(to.id)))
  return everyBasis.find((basis) => leading.some((link) => link.basis === basis)) ?? 'SUGGESTED'
}

/** Links by how they are known, then by how sure they are. */
export const surestFirst = <Each extends Pick<Link, 'basis' | 'score'>>(links: readonly Each[]): Each[] =>
  links.toSorted((a, b) => everyBasis.indexOf(a.basis) - everyBasis.indexOf(b.basis) || (b.score ?? 0) - (a.score ?? 0))

/** The years from the first to the last telling: "2016 to 2022"; null where none is known. */
export function sayYears(days: readonly (string | null)[]): string | null {
  const years = days.flatMap((day) => (day === null ? [] : [day.slice(0, 4)]))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first} to ${last}`
}

/** Links to one thing that are known in the same way and for the same reasons, told once. */
export function alike<Each>(links: readonly Each[], say: (link: Each) => string): readonly { words: string; links: Each[] }[] {
  const groups = new Map<string, Each[]>()
  for (const link of links) {
    const words = say(link)
    const before = groups.get(words)
    if (before === undefined) groups.set(words, [link])
    else before.push(link)
  }
  return [...groups].map(([words, each]) => ({ words, links: each }))
}
