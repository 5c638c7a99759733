import type { ListGiverFragment } from '../generated/graphql.ts'
import { sayCaption } from '../words/captions.ts'
import { sayDay } from '../words/dates.ts'

export type Giver = ListGiverFragment

/** Something in a list, with who gave it. */
export interface Given {
  readonly givenBy: { readonly nodes: readonly Giver[] }
}

export const giverOf = ({ givenBy }: Given): Giver | null => givenBy.nodes[0] ?? null

/** Whether an inspector, a commissioner or another reviewer gave it; else a paper or a meeting of the council's own did. */
export const isByInspection = (thing: Given): boolean => giverOf(thing)?.__typename === 'Inspection'

/** The day that stands for who gave something. */
export function dayOfGiver(giver: Giver | null): string | null {
  if (giver === null) return null
  if ('day' in giver) return giver.day
  if ('publishedOn' in giver) return giver.publishedOn
  return 'date' in giver ? giver.date : null
}

interface Told {
  readonly day: string | null
  readonly publishedOn: string | null
}

/** "Published 9 May 2022. "; of a review whose report bears no day, up to when it went on. Nothing where no day is known. */
export function sayWhenTold({ day, publishedOn }: Told): string {
  if (publishedOn !== null) return `Published ${sayDay(publishedOn)}. `
  return day === null ? '' : `Up to ${sayDay(day)}; no day of publication was read. `
}

/** When what somebody gave came out, or was said. */
export function sayWhenGiven(giver: Giver | null): string {
  if (giver !== null && 'date' in giver) return giver.date === null ? '' : `Meeting of ${sayDay(giver.date)}. `
  return sayWhenTold({
    day: dayOfGiver(giver),
    publishedOn: giver !== null && 'publishedOn' in giver ? giver.publishedOn : null,
  })
}

export const sayGiver = (giver: Giver | null): string => {
  if (giver === null) return 'By whom is not known'
  return 'title' in giver ? giver.title : sayCaption(giver.caption)
}

export interface OfGiver<Each> {
  readonly giver: Giver | null
  readonly things: readonly Each[]
}

/** Things by who gave them: the newest first, those without a day last; within each in the order in which they came. */
export function byGiver<Each extends Given>(things: readonly Each[]): OfGiver<Each>[] {
  const groups = new Map<string, { readonly giver: Giver | null; readonly things: Each[] }>()
  for (const thing of things) {
    const giver = giverOf(thing)
    const before = groups.get(giver?.id ?? '')
    if (before === undefined) groups.set(giver?.id ?? '', { giver, things: [thing] })
    else before.things.push(thing)
  }
  const day = ({ giver }: OfGiver<Each>): string => dayOfGiver(giver) ?? ''
  return [...groups.values()].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}
