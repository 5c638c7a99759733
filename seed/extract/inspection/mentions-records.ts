import { type EnumValue, isNode, type Label, labelOfId, makeId, type PropertiesOf } from '../../../schema/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import type { Mention } from './mentions.ts'

/** The inspection that a report is on: what it names with its own dates is itself. */
export interface OwnInspection {
  readonly id: string
  readonly kind: EnumValue<'InspectionKind'>
  readonly startedOn?: string | undefined
  readonly endedOn?: string | undefined
  readonly publishedOn?: string | undefined
}

/** A heading, and the things under it that are about what it names. */
export interface Headed {
  readonly heading: Words
  readonly ids: readonly string[]
}

export interface Naming {
  readonly own?: OwnInspection | undefined
  /** The last day that the document can know of. */
  readonly asAt?: string | undefined
  readonly headed?: readonly Headed[]
}

const visits: ReadonlySet<string> = new Set(['FOCUSED_VISIT', 'MONITORING_VISIT'])
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Without a told kind an inspection is no visit, and a visit no inspection. */
function couldBe({ called }: Mention, { kind }: OwnInspection): boolean {
  if (called.kind !== undefined) return called.kind === kind
  return (called.slug === 'visit') === visits.has(kind)
}

/** It is the report's own, or comes after what the document can know. */
function isNoOther(mention: Mention, { own, asAt }: Naming): boolean {
  const { date } = mention.named
  const cut = (day: string | undefined): string => (day ?? '9999').slice(0, date.length)
  if (own !== undefined && couldBe(mention, own) && date >= cut(own.startedOn ?? own.publishedOn)) return true
  return date > cut(asAt ?? own?.publishedOn ?? own?.endedOn)
}

/** In a report on special needs, an inspection without a kind is one of those. */
function inContext(mention: Mention, { own }: Naming): Mention {
  const bare = mention.called.slug === 'inspection' && own?.kind === 'SEND'
  return bare ? { ...mention, called: { slug: 'send-inspection', kind: 'SEND', title: 'SEND inspection' } } : mention
}

function propertiesOf(mentions: readonly Mention[]): PropertiesOf<'Inspection'> {
  const [{ called, named }] = mentions as [Mention]
  const agreed = <T>(values: readonly (T | undefined)[]): T | undefined => {
    const told = new Set(values.filter((value) => value !== undefined))
    return told.size === 1 ? [...told][0] : undefined
  }
  const days = mentions.filter(({ published }) => !published).map((each) => each.named)
  const startedOn = agreed(days.map((each) => each.startedOn))
  const endedOn = agreed(days.map((each) => each.endedOn))
  const publishedOn = agreed(mentions.filter(({ published }) => published).map((each) => each.named.startedOn))
  const overall = agreed(mentions.map((each) => each.overall))
  const body = agreed(mentions.map(({ bodies }) => (bodies.length === 0 ? undefined : bodies.join(', '))))
  const when = named.date.length === 4 ? named.date : monthYear.format(new Date(named.date))
  return {
    title: `${called.title} named for ${when}`,
    ...(called.kind === undefined ? {} : { kind: called.kind }),
    ...(body === undefined ? {} : { body }),
    ...(startedOn === undefined || endedOn === undefined ? {} : { startedOn, endedOn }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(overall === undefined ? {} : { overall }),
    held: false,
  }
}

const telling: readonly Label[] = [
  'Finding',
  'Recommendation',
  'Measure',
  'Action',
  'SuccessMeasure',
  'Objective',
  'Outcome',
  'Update',
]

interface Told extends Span {
  readonly id: string
}

/** What is told where: things whose own words a passage holds, the shortest passage first. */
function toldIn({ records }: Collector): Told[] {
  const spans = new Map(
    records.flatMap((record): [string, Span][] => {
      if (!isNode(record) || record.label !== 'Passage') return []
      const { start, end } = record.properties
      return start === undefined || end === undefined ? [] : [[record.id, { start, end }]]
    }),
  )
  const told = records.flatMap((record): Told[] => {
    if (isNode(record) || record.type !== 'CITES' || record.properties.property !== undefined) return []
    const [label, span] = [labelOfId(record.from), spans.get(record.to)]
    return label === undefined || span === undefined || !telling.includes(label) ? [] : [{ ...span, id: record.from }]
  })
  return told.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1))
}

const covers = (outer: Span, inner: Span | undefined): boolean =>
  inner !== undefined && outer.start <= inner.start && inner.start < outer.end

/**
 * Writes each inspection that a document names as a stub, and says what names it: the finding or other thing in whose words it stands,
 * else the report's own inspection, else the report or document that holds the words.
 */
export function writeMentions(into: Collector, mentions: readonly Mention[], naming: Naming = {}): void {
  const scope = into.council.split('/').at(-1) as string
  const byId = new Map<string, Mention[]>()
  for (const mention of mentions.map((each) => inContext(each, naming))) {
    if (isNoOther(mention, naming)) continue
    const id = makeId(scope, 'Inspection', `named-${mention.called.slug}-${mention.named.date.slice(0, 7)}`)
    byId.set(id, [...(byId.get(id) ?? []), mention])
  }
  const told = byId.size === 0 ? [] : toldIn(into)
  for (const [id, named] of byId) {
    into.node('Inspection', id, propertiesOf(named))
    into.link('OF', id, into.council, { basis: 'STRUCTURAL' })
    for (const mention of named) writeMention(into, id, mention, told, naming)
  }
}

function writeMention(into: Collector, id: string, { words, printed }: Mention, told: readonly Told[], naming: Naming): void {
  const cites = into.passages(words, 'an inspection named')
  for (const passage of cites) into.link('CITES', id, passage, { basis: 'STATED', role: 'MENTIONS', printed })
  const [first] = words.spans
  const headed = (naming.headed ?? []).filter(({ heading }) =>
    words.spans.some((span) => heading.spans.some((each) => covers(each, span))),
  )
  for (const from of headed.flatMap(({ ids }) => ids))
    into.link('REFERS_TO', from, id, {
      basis: 'STRUCTURAL',
      kind: 'NAMES',
      cites,
      reasons: ['It stands under a heading that names the inspection.'],
    })
  if (headed.length > 0) return
  const from = told.find((each) => covers(each, first))?.id ?? naming.own?.id ?? into.holderOf(first)
  into.link('REFERS_TO', from, id, { basis: 'STATED', kind: 'NAMES', cites })
}
