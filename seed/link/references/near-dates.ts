import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'

type InspectionNode = NodeRecord<'Inspection'>

/** When an inspection began, as far as that is known. */
export const beginOf = ({ id, properties }: InspectionNode): string | undefined =>
  properties.startedOn ?? /-(\d{4}(?:-\d\d)?)$/.exec(id)?.[1] ?? properties.publishedOn

/** So many months around its month an inspection is still taken to be meant. */
const farthest = 3

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** How far a month lies from the time between an inspection's first day and its report. */
function distance(month: string, { properties: { startedOn, publishedOn } }: InspectionNode): number {
  if (startedOn === undefined) return Number.POSITIVE_INFINITY
  const [at, from, to] = [months(month), months(startedOn), months(publishedOn ?? startedOn)]
  return at < from ? from - at : Math.max(0, at - to)
}

/** An inspection that is known by a name alone, and the one that was read and seems to be meant: of its kind, near its month, with no other grade. */
export function nearest(known: Known): ReadonlyMap<string, string> {
  const all = known.all('Inspection')
  const held = all.filter(({ properties }) => properties.held !== false && properties.kind !== undefined)
  return new Map(
    all.flatMap((stub): [string, string][] => {
      const month = beginOf(stub)
      if (stub.properties.held !== false || month === undefined || month.length < 7) return []
      const fits = held.filter(({ properties }) => properties.kind === stub.properties.kind)
      const near = fits.filter((each) => distance(month, each) <= farthest)
      const [only, another] = near
      if (only === undefined || another !== undefined) return []
      const [a, b] = [only.properties.overall, stub.properties.overall]
      return a !== undefined && b !== undefined && a !== b ? [] : [[stub.id, only.id]]
    }),
  )
}

/** Links to what seems to be meant, from whatever names an inspection at a day on which there was none. */
export function nearDates(known: Known): LinkRecord<'REFERS_TO'>[] {
  return [...nearest(known)].flatMap(([stub, to]) => {
    const title = (known.node(to) as InspectionNode).properties.title
    return known
      .in('REFERS_TO', stub)
      .filter(({ from }) => from !== to && !known.out('REFERS_TO', from).some((link) => link.to === to))
      .map(
        ({ from, properties: { kind, cites, printed } }): LinkRecord<'REFERS_TO'> => ({
          type: 'REFERS_TO',
          from,
          to,
          properties: {
            basis: 'SUGGESTED',
            score: 0.85,
            method: 'near-date',
            kind,
            ...(printed === undefined ? {} : { printed }),
            ...(cites === undefined ? {} : { cites }),
            reasons: ['No inspection of that month was read.', `The only one of its kind within three months is: ${title}.`],
          },
        }),
      )
  })
}
