import type { NodeRecord } from '../../../schema/index.ts'
import { monthEndIn } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { counted, listed } from '../telling.ts'

type Inspection = NodeRecord<'Inspection'>

interface Named {
  readonly inspection: Inspection
  readonly kind: string
  readonly printed: string
  readonly day: string
  readonly passages: readonly { readonly id: string; readonly printed: string }[]
}

/** Whether it is likely to be one that was read, named by another date. */
const isAnother = ({ known }: Checking, { id }: Inspection): boolean =>
  known
    .in('REFERS_TO', id)
    .some(({ from, properties: { cites = [] } }) =>
      known
        .out('REFERS_TO', from)
        .some(({ to, properties: p }) => to !== id && p.method === 'near-date' && p.cites?.some((each) => cites.includes(each))),
    )

function namedOnly(checking: Checking, inspection: Inspection): Named[] {
  const { held, kind, title } = inspection.properties
  if (held !== false || kind === undefined || kind === 'OTHER' || isAnother(checking, inspection)) return []
  const passages = checking.known
    .out('CITES', inspection.id)
    .flatMap(({ to, properties: { printed } }) => (printed === undefined ? [] : [{ id: to, printed }]))
  const [longest] = passages.map(({ printed }) => printed).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const day = longest === undefined ? undefined : (monthEndIn(longest) ?? /\b(?:19|20)\d\d\b/.exec(longest)?.[0])
  if (longest === undefined || day === undefined) return []
  return [{ inspection, kind: title.replace(/ named for .*/, ''), printed: longest, day, passages }]
}

/** What a body that is named by its initials does not lose: "SEND inspection", but "monitoring visit". */
const within = (kind: string): string => (/^\p{Lu}{2}/u.test(kind) ? kind : kind.charAt(0).toLowerCase() + kind.slice(1))

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const uncounted =
  'Not counted are those before the earliest of which a report was read, those of other services, and those of a kind that is not told.'

export const inspectionNotHeld: Rule = {
  id: 'inspection-not-held',
  find: (checking) => {
    const all = checking.known.all('Inspection')
    const earliest = all.flatMap(({ properties: { held, startedOn, publishedOn } }) =>
      held === false ? [] : (startedOn ?? publishedOn ?? []),
    )
    const [from] = earliest.sort()
    if (from === undefined) return []
    const byCouncil = new Map<string, Named[]>()
    for (const named of all.flatMap((inspection) => namedOnly(checking, inspection))) {
      if (named.day < from.slice(0, named.day.length)) continue
      const council = named.inspection.id.split('/')[0] as string
      byCouncil.set(council, [...(byCouncil.get(council) ?? []), named])
    }
    return [...byCouncil.values()].flatMap((several): Raised[] => {
      const named = several.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.inspection.id < b.inspection.id ? -1 : 1))
      const [first, ...others] = named
      if (first === undefined) return []
      return [
        {
          on: [first.inspection.id, ...others.map(({ inspection }) => inspection.id)],
          key: 'reports',
          says: `The papers name ${counted(named.length, 'inspection or review', 'inspections or reviews')} since ${monthYear.format(new Date(from))} of which no report was found: ${listed(named.map(({ kind, printed }) => `a ${within(kind)} (${printed})`))}. ${uncounted}`,
          searched: `The inspections and reviews in ${checking.documentsRead}.`,
          shown: named.flatMap(({ passages }) => passages.map(({ id, printed }) => ({ passage: id, property: 'date', printed }))),
          certainty: 'LIKELY',
          score: 0.8,
        },
      ]
    })
  },
}
