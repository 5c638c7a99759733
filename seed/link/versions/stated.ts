import { type GraphRecord, makeId } from '../../../schema/index.ts'
import { fullMonth, isoMonth, monthNumber } from '../../dates/index.ts'
import type { Known } from '../known.ts'
import type { OpenText } from '../linking.ts'
import { Places } from '../references/places.ts'
import { unitsOf } from '../references/units.ts'
import { References } from '../references/writing.ts'

const looked = /\b(?:replac|supersed|succeed)(?:e[sd]|es)\b/i
const replaced = new RegExp(
  `\\b(?:plan|version|it)\\b.{0,60}\\b(?:replac|supersed|succeed)(?:ed|es)\\b.{0,30}\\b(?:version|plan|edition|that|one)\\s(?:of|from|dated|for)\\s(${fullMonth})\\s(\\d{4})\\b`,
  'is',
)

/** Blanks stand for what is private: words on either side of them are no one sentence. */
const blanked = /[ \t]{4}/

/** What a paper says of its plan: which version it replaces. */
interface Replacement {
  readonly later: string
  /** "2024-09" */
  readonly month: string
  readonly cite: string
}

/** The plan that a paper prints; none where it prints several. */
function planIn(known: Known, documents: readonly string[]): string | undefined {
  for (const document of documents) {
    const [plan, another] = known.in('REPORTED_IN', document).filter(({ from }) => known.node(from)?.label === 'Plan')
    if (plan !== undefined) return another === undefined ? plan.from : undefined
  }
  return undefined
}

const ownVersion = new RegExp(`(?:^|[.|(])\\s{0,3}version(?:\\s(?:of|for|dated))?[:,]?\\s(${fullMonth})\\s(\\d{4})\\b`, 'im')
/** So far into a paper its plan says which version it is. */
const front = 4000

/** The month that a plan gives itself, as "2024-09", where it prints one. */
export function ownMonths(known: Known, texts: readonly OpenText[]): ReadonlyMap<string, string> {
  const months = texts.flatMap(({ document, layer }): [string, string][] => {
    const [, name, year] = ownVersion.exec(layer.text.slice(0, front)) ?? []
    const plan = name === undefined ? undefined : planIn(known, [document])
    const month = name === undefined ? undefined : isoMonth(Number(year), monthNumber(name) ?? 0)
    return plan === undefined || month === undefined ? [] : [[plan, month]]
  })
  return new Map(months.sort(([a, one], [b, other]) => (`${a} ${one}` < `${b} ${other}` ? -1 : 1)))
}

/** Where papers say that their plan replaces an earlier version, and the passages made for that. */
export function replacements(known: Known, texts: readonly OpenText[]): { found: Replacement[]; records: GraphRecord[] } {
  const papers = texts.filter(({ layer }) => looked.test(layer.text))
  if (papers.length === 0) return { found: [], records: [] }
  const [places, references] = [new Places(known), new References(known)]
  const found = papers.flatMap(({ document, layer }) =>
    unitsOf(layer).flatMap((unit): Replacement[] => {
      if (!looked.test(unit.text) || unit.text.length > 20_000) return []
      const told = replaced.exec(unit.text)
      const month = told === null ? undefined : isoMonth(Number(told[2]), monthNumber(told[1] as string) ?? 0)
      if (told === null || month === undefined) return []
      const [from, to] = [told.index, told.index + told[0].length]
      const place = unit.placeOf(from, to)
      if (blanked.test(told[0]) || blanked.test(layer.text.slice(place.start, place.end))) return []
      const holder = places.holderOf(document, place)
      const later = planIn(known, [holder, document])
      if (later === undefined) return []
      const cite =
        places.covering(document, place)[0]?.id ??
        references.passage(document, holder, layer, unit.sentenceAt(from, to), 'what the plan replaces')
      return [{ later, month, cite }]
    }),
  )
  return { found, records: references.records() }
}

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A version that nothing but such words tells of. */
export function namedPlan(known: Known, later: string, month: string, cite: string): { id: string; records: GraphRecord[] } {
  const node = known.node(later)
  const { title, council } = (node?.properties ?? {}) as { title?: string; council?: string }
  const id = makeId(later.slice(0, later.indexOf('/plan/')), 'Plan', month)
  const properties = {
    title: `${title ?? 'Plan'}, version of ${monthYear.format(new Date(month))}`,
    held: false,
    ...(council === undefined ? {} : { council }),
  }
  return {
    id,
    records: [
      { label: 'Plan', id, properties } as GraphRecord,
      { type: 'CITES', from: id, to: cite, properties: { basis: 'STATED', role: 'MENTIONS' } },
      ...(council === undefined
        ? []
        : [{ type: 'OF', from: id, to: council, properties: { basis: 'STRUCTURAL' } } as GraphRecord]),
    ],
  }
}
