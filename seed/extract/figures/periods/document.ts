import type { Block } from '../../../outline/blocks/index.ts'
import { tablesOf } from '../../../outline/tables.ts'
import type { Layer, Span } from '../../../read/layer.ts'
import { reportsIn } from '../../parts.ts'
import type { PeriodContext, Range } from './context.ts'
import type { Expression } from './expression.ts'
import { expressionsIn } from './expressions.ts'
import { spanKey } from './relative.ts'

/** What a caller knows of a document already. */
export interface Known {
  readonly asAt?: string | undefined
  readonly inspection?: Range | undefined
}

/** How many blocks the front of a document or report is. */
const front = 14
const longestTitle = 160
const reports =
  /\b(?:report|review|quarter\w*|performance|annual|year end|outturn|dashboard|scorecard|data|period|statistics|account)\b/i
const covers =
  /\b(?:(?:report|review|dashboard|scorecard|data|paper|overview|snapshot|section)\b.{0,60}\b(?:covers?|covering|relates? to|for the period|during the period|in respect of|from|of)|reporting period|overview of)\b/i

const isDays = ({ when, basis, isEarlier }: Expression): boolean =>
  when?.start !== undefined && when.end !== undefined && basis !== 'UNKNOWN' && !isEarlier

const rangeOf = ({ when }: Expression): Range => ({ start: when?.start as string, end: when?.end as string })
const isLong = (range: Range): boolean => Date.parse(range.end) - Date.parse(range.start) > 26 * 86_400_000
const isOneYear = (range: Range): boolean => Date.parse(range.end) - Date.parse(range.start) < 400 * 86_400_000

/** The time that the front of a document names: a line of it that is days, or that calls itself a report on them. */
function reportingOf(blocks: readonly Block[], context: PeriodContext): Range | undefined {
  for (const { kind, words } of blocks.slice(0, front)) {
    if (kind === 'table' || words.text.length > longestTitle) continue
    const found = expressionsIn(words.text, context).filter(isDays)
    const [first] = found
    if (first === undefined || found.length > 1) continue
    const range = rangeOf(first)
    const rest = words.text.slice(0, first.at) + words.text.slice(first.to)
    const alone = !/\p{L}{4}/u.test(rest)
    const titled =
      reports.test(words.text) &&
      !/\b(?:plan|strategy|meeting|published|inspection)\b/i.test(rest.replace(/improvement plan/i, ''))
    if (isLong(range) && isOneYear(range) && !first.isMonth && (alone || titled)) return range
  }
  for (const { kind, words } of blocks) {
    if (kind === 'table') continue
    for (const sentence of words.text.split(/(?<=[.:;])\s+/)) {
      if (!covers.test(sentence) || sentence.length > 300) continue
      const found = expressionsIn(sentence, context).filter(isDays)
      const [first] = found
      if (found.length !== 1 || first === undefined) continue
      const range = rangeOf(first)
      const lead = covers.exec(sentence)
      if (lead === null || first.at - (lead.index + lead[0].length) > 30 || first.at < lead.index) continue
      if (isLong(range) && isOneYear(range)) return range
    }
  }
  return undefined
}

const defines = /\b(?:indicates?|means?|refers? to|is defined as|relates? to|denotes?|is the period|covers?)\b/i
const spoken = /\blast (\d{1,2}|three|six|nine|twelve) (months?|weeks?|quarters?|years?)\b/i
const numbers: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 }

/** What the document says that "the last 6 months" are. */
function toldIn(blocks: readonly Block[], context: PeriodContext): Map<string, Range> {
  const told = new Map<string, Range>()
  for (const { kind, words } of blocks) {
    if (kind === 'table') continue
    for (const sentence of words.text.split(/(?<=[.;])\s+/)) {
      const [phrase, count, unit] = spoken.exec(sentence) ?? []
      if (phrase === undefined || count === undefined || unit === undefined || !defines.test(sentence)) continue
      const found = expressionsIn(sentence, context).filter((each) => isDays(each) && each.basis === 'STATED')
      if (found.length === 1)
        told.set(spanKey(numbers[count.toLowerCase()] ?? Number(count), unit.toLowerCase()), rangeOf(found[0] as Expression))
    }
  }
  return told
}

const ofFigures =
  /\b(?:figures|data|numbers)(?: (?:here|below|shown|given|in this \w+))? (?:are|is|shown|given|correct)(?: \w+)? (?:as )?at\b/i

/** The day that a document says its figures are of. */
function figuresAtIn(blocks: readonly Block[], context: PeriodContext): string | undefined {
  for (const { kind, words } of blocks) {
    if (kind === 'table') continue
    for (const sentence of words.text.split(/(?<=[.:;])\s+/)) {
      const lead = ofFigures.exec(sentence)
      if (lead === null || sentence.length > 200) continue
      const [first, ...more] = expressionsIn(sentence, context).filter(isDays)
      const { start, end } = first?.when ?? {}
      if (first?.basis === 'STATED' && start === end && more.length === 0 && first.at > lead.index) return start
    }
  }
  return undefined
}

/** What a document's blocks, or those of one report in it, tell of the time of its figures. */
export function contextOf(blocks: readonly Block[], known: Known = {}, within?: Span): PeriodContext {
  const inside = (block: Block): boolean => {
    const at = block.words.spans[0]?.start
    return within === undefined || at === undefined || (within.start <= at && at < within.end)
  }
  const own = blocks.filter(inside)
  const base: PeriodContext = {
    ...(known.asAt === undefined ? {} : { asAt: known.asAt }),
    ...(known.inspection === undefined ? {} : { inspection: known.inspection }),
  }
  const reporting = known.inspection === undefined ? reportingOf(own, base) : undefined
  const told = toldIn(own, base)
  const figuresAt = figuresAtIn(own, base)
  return {
    ...base,
    ...(figuresAt === undefined ? {} : { figuresAt }),
    ...(reporting === undefined ? {} : { reporting }),
    ...(told.size === 0 ? {} : { told }),
  }
}

/** What is known at each place of a document: of a pack, what the report tells that stands there. */
export function contextsOf(layer: Layer, blocks: readonly Block[], known: Known = {}): (at: number) => PeriodContext {
  const parts = reportsIn(layer, tablesOf(layer))
  const [first] = parts
  if (first === undefined) {
    const all = contextOf(blocks, known)
    return () => all
  }
  const before = contextOf(blocks, known, { start: 0, end: first.start })
  const contexts = parts.map((part) => ({ part, context: contextOf(blocks, known, part) }))
  return (at) => contexts.find(({ part }) => part.start <= at && at < part.end)?.context ?? before
}
