import { type GraphRecord, isNode, type LinkRecord, type NodeRecord, recordId, wrongs } from '../../schema/index.ts'
import { passageOf, scopeOf } from '../extract/passage.ts'
import { privatePlaces } from '../extract/private-places.ts'
import type { Layer } from '../read/layer.ts'
import { recordsOfNote } from '../reviews/note.ts'
import type { Correction } from './correction.ts'

/** A correction that does not fit what the papers tell now, and why. */
export interface UnfitCorrection {
  readonly correction: Correction
  readonly why: string
}

type Values = Readonly<Record<string, unknown>>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const months = 'January February March April May June July August September October November December'.split(' ')

/** A value as a person reads it, in the marks of our own words: ‘mixed’, 28 October 2022. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? []
  if (year !== undefined) return `${Number(day)} ${months[Number(month) - 1]} ${year}`
  const text = String(value)
  return `‘${/^[A-Z_]+$/.test(text) ? text.toLowerCase().replaceAll('_', ' ') : text}’`
}

/** "dueOn" as a sentence begins with it: "due on", and "title is". */
function named(property: string): string {
  const words = property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.endsWith(' on') ? words : `${words} is`
}

/** The passage of an id that nothing cites yet, made of the text of its document; undefined where that is not at hand. */
function passageMade(id: string, layers: ReadonlyMap<string, Layer>): GraphRecord[] | undefined {
  const [document, layer] = [...layers].find(([each]) => id.startsWith(`${scopeOf(each)}/passage/`)) ?? []
  const [, start, end] = /\/(\d+)-(\d+)$/.exec(id) ?? []
  if (document === undefined || layer === undefined || start === undefined || Number(end) > layer.text.length) return undefined
  if (Number(start) >= Number(end)) return undefined
  const span = { start: Number(start), end: Number(end) }
  const personal = privatePlaces(layer)
  // Of a private place nothing is taken.
  if (personal.some((each) => each.start < span.end && span.start < each.end)) return undefined
  const council = `council/${id.split('/')[0]}`
  const passage = passageOf(layer, span, 'the place that a correction rests on', personal)
  const node = { label: 'Passage', id, properties: { ...passage, council } } as NodeRecord
  return [node, { type: 'PART_OF', from: id, to: document, properties: { basis: 'STRUCTURAL' } }]
}

function correctedNode(node: NodeRecord, { property, value }: Correction): NodeRecord {
  const { [property]: _, ...rest } = node.properties as Values
  return { ...node, properties: value === null ? rest : { ...rest, [property]: value } } as unknown as NodeRecord
}

const citing = ({ about, property, passage, by, kind, at, reason }: Correction): LinkRecord => ({
  type: 'CITES',
  from: about,
  to: passage,
  properties: {
    ...{ basis: 'CONFIRMED', role: 'SAYS', property, method: 'corrected' },
    ...{ reviewedBy: by, reviewerKind: kind, reviewedAt: at, reviewReason: reason },
  },
})

const isDocumentOf = (record: GraphRecord, passage: string): boolean =>
  isNode(record) && record.label === 'Document' && passage.startsWith(`${scopeOf(record.id)}/passage/`)

/** What was changed and why, as a note that stands on the thing. */
const noted = ({ about, property, was, value, reason, by, kind, at }: Correction): readonly GraphRecord[] =>
  recordsOfNote(
    {
      note: `Corrected: ${named(property)} ${inWords(value)}; rules had read ${inWords(was)}. ${reason}`,
      about,
      by,
      kind,
      at,
    },
    about,
  )

/** The records with what editors corrected, each with the passage that shows it and a note that tells it; and the corrections that fit nothing. */
export function corrected(
  records: readonly GraphRecord[],
  corrections: readonly Correction[],
  layers: ReadonlyMap<string, Layer>,
): { records: readonly GraphRecord[]; unfit: readonly UnfitCorrection[] } {
  if (corrections.length === 0) return { records, unfit: [] }
  const all = new Map(records.map((record) => [recordId(record), record]))
  const unfit: UnfitCorrection[] = []
  for (const correction of corrections) {
    const why = correct(correction)
    if (why !== undefined) unfit.push({ correction, why })
  }
  return { records: [...all.values()], unfit }

  /** A thing as a whole, with the passages that nothing else cites; the note on that stands on their document. */
  function takeOut({ about, reason, passage, by, kind, at }: Correction): string | undefined {
    const document = [...all.values()].find((each) => isDocumentOf(each, passage))
    if (document === undefined || !isNode(document)) return `${passage} is not there`
    const links = [...all].filter(([, each]) => !isNode(each) && (each.from === about || each.to === about))
    const cited = new Set(links.flatMap(([, each]) => (!isNode(each) && each.type === 'CITES' ? [each.to] : [])))
    for (const [id] of [...links, [about] as const]) all.delete(id)
    for (const each of all.values()) if (!isNode(each) && each.type === 'CITES') cited.delete(each.to)
    for (const [id, each] of all) if (cited.has(isNode(each) ? each.id : each.from)) all.delete(id)
    const note = `Corrected: taken out, ${about.split('/').slice(-2).join(' ')}. ${reason}`
    for (const record of recordsOfNote({ note, about: document.id, by, kind, at }, document.id)) all.set(recordId(record), record)
    return undefined
  }

  function correct(correction: Correction): string | undefined {
    const { about, property, was, value, passage } = correction
    const node = all.get(about)
    if (node === undefined || !isNode(node)) return `${about} is not there`
    if (property === 'id') return takeOut(correction)
    const now = (node.properties as Values)[property]
    if (same(now, value)) return 'it is read so by now'
    if (!same(now, was)) return `it is read as ${inWords(now)} by now`
    const changed = correctedNode(node, correction)
    const [wrong] = wrongs(changed)
    if (wrong !== undefined) return wrong
    const made = all.has(passage) ? [] : passageMade(passage, layers)
    if (made === undefined) return `${passage} is not there, or is a private place`
    for (const record of [changed, ...made, citing(correction), ...noted(correction)]) all.set(recordId(record), record)
    return undefined
  }
}
