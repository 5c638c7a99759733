import type { NodeRecord } from '../../../schema/index.ts'
import { type Concern, type Matter, mattersOf, type Way } from '../concerns/index.ts'
import { type Known, textOf } from '../known.ts'

export type Thing = NodeRecord<'Finding' | 'Recommendation'>

/** A thing that an inspection found or asked, as far as it is about one concern. */
export interface Telling {
  readonly thing: Thing
  readonly matter: Matter
}

/** What one inspection, visit or review told. */
export interface Told {
  readonly inspection: NodeRecord<'Inspection'>
  /** The last day of it, else the first, else that of its report. */
  readonly day: string
  readonly things: readonly Thing[]
}

const dayOf = ({ properties: { endedOn, startedOn, publishedOn } }: NodeRecord<'Inspection'>): string | undefined =>
  endedOn ?? startedOn ?? publishedOn

/** What is found and asked in the same words stands once: as what is found. */
function once(things: readonly Thing[]): Thing[] {
  const found = new Set(things.filter(({ label }) => label === 'Finding').map(textOf))
  return things.filter((thing) => thing.label === 'Finding' || !found.has(textOf(thing)))
}

/** What each inspection found and asked itself, the earliest inspection first: no council's retelling of it. */
export function toldByInspections(known: Known): Told[] {
  const given = new Map<string, Thing[]>()
  for (const thing of [...known.all('Finding'), ...known.all('Recommendation')]) {
    if (known.out('RETELLS', thing.id).length > 0) continue
    if (thing.label === 'Finding' && thing.properties.voice === 'COUNCIL') continue
    const giver = known.giverOf(thing.id)
    if (giver?.label !== 'Inspection') continue
    const list = given.get(giver.id)
    if (list === undefined) given.set(giver.id, [thing])
    else list.push(thing)
  }
  return [...given]
    .flatMap(([id, things]): Told[] => {
      const inspection = known.node(id) as NodeRecord<'Inspection'>
      const day = dayOf(inspection)
      return day === undefined ? [] : [{ inspection, day, things: once(things) }]
    })
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.inspection.id < b.inspection.id) ? -1 : 1))
}

const leaningOf = (thing: Thing) => (thing.label === 'Recommendation' ? 'ASKED' : thing.properties.polarity)

const headingOf = (thing: Thing): string | undefined =>
  thing.label === 'Recommendation' ? thing.properties.heading : thing.properties.area

/** What was told, by concern and way: heaviest first. */
export type ByConcern = ReadonlyMap<string, readonly Telling[]>

export const keyOf = (concern: Concern, way: Way): string => `${concern.slug} ${way}`

export function byConcern({ things }: Told): ByConcern {
  const tellings = new Map<string, Telling[]>()
  for (const thing of things)
    for (const matter of mattersOf(textOf(thing), leaningOf(thing) ?? 'NEUTRAL', headingOf(thing))) {
      const key = keyOf(matter.concern, matter.way)
      const list = tellings.get(key)
      if (list === undefined) tellings.set(key, [{ thing, matter }])
      else list.push({ thing, matter })
    }
  for (const list of tellings.values())
    list.sort((a, b) => b.matter.weight - a.matter.weight || (a.thing.id < b.thing.id ? -1 : 1))
  return tellings
}
