import { type Days, dayIn, daysIn, isDay } from '../../dates/index.ts'
import { type Block, together } from '../../outline/blocks/index.ts'
import type { Layer, Line } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { withoutContacts } from '../contacts.ts'
import { bodiesIn, kindOf, type Named } from './kinds.ts'
import { isOtherPaper } from './not-a-report.ts'
import { plain } from './plain.ts'

/** A fact on the front of a report, and the words that tell it. */
export interface Told<T> {
  readonly value: T
  readonly words: Words
}

/** What the front pages of a report tell of an inspection. */
export interface Front {
  readonly named: Named
  readonly title: Told<string>
  readonly days: Told<Days> | undefined
  readonly publishedOn: Told<string> | undefined
  readonly leadInspector: Told<string> | undefined
  readonly bodies: Told<string> | undefined
  /** The framework that the report itself names. */
  readonly framework: Told<string> | undefined
}

/** How many blocks of a document its front is: the title stands among the first. */
const frontBlocks = 40
const longestTitle = 260
/** In lines, where blocks can't tell. */
const frontLines = 60

const isHeading = ({ kind, words }: Block): boolean =>
  !/^dear\b/i.test(words.text) &&
  (kind === 'heading' || (kind === 'paragraph' && words.text.length <= longestTitle && !/[.;]$/.test(words.text)))

/** How reports and letters are headed. */
const begins =
  /^(?:re:? ?)?(?:(?:ofsted )?(?:focused|monitoring|assurance) visit (?:to|of)|joint (?:targeted area|area|local area)|area send|local area|inspection of|re-?inspection of|report of the inspection)\b/i

/** In a text without pages a title may run together with what stands below it: it is looked for line by line. */
function runIn(layer: Layer): { named: Named; words: Words } | undefined {
  const lines = layer.lines.slice(0, frontLines)
  for (const [at, line] of lines.entries()) {
    if (!begins.test(line.text.trim())) continue
    const end = lines.findIndex(
      ({ text, number }) => number > at + 1 && (text.trim() === '' || /^[^.]{3,40}:/.test(text) || number > at + 5),
    )
    for (const last of [at + 1, at + 2, end < 0 ? at + 1 : end]) {
      const words = wordsAt(layer.text, lines.slice(at, last))
      const named = words.text.length <= longestTitle ? kindOf(words.text) : undefined
      if (named !== undefined) return { named, words }
    }
  }
  return undefined
}

/** The mark of a footnote, at the end of a title. */
const noteMark = /[\u00b9\u00b2\u00b3\u2070-\u2079]+$/

const labelBelow = /\n[ \t]*(?:inspection dates?|dates? of (?:the )?(?:inspection|visit)|visit dates?|report published)\s*:/i

/** A title without the labels, of the inspection's days as a rule, that stand right below it. */
function withoutLabels(layer: Layer, words: Words): Words {
  const [first] = words.spans
  const last = words.spans.at(-1)
  if (first === undefined || last === undefined) return words
  const at = layer.text.slice(first.start, last.end).search(labelBelow)
  if (at <= 0) return words
  const end = first.start + at
  return wordsAt(
    layer.text,
    words.spans.filter(({ start }) => start < end).map((span) => ({ start: span.start, end: Math.min(span.end, end) })),
  )
}

/** The first heading, alone or with those beside it, that names a kind of inspection. */
function titleIn(layer: Layer, blocks: readonly Block[]): { named: Named; words: Words } | undefined {
  const front = blocks.slice(0, frontBlocks)
  for (const [at, block] of front.entries()) {
    if (!isHeading(block)) continue
    const next = front[at + 1]
    const own = kindOf(block.words.text)
    if (own !== undefined) return { named: own, words: block.words }
    if (next !== undefined && isHeading(next)) {
      const words = together([block, next])
      const both = words.text.length <= longestTitle ? kindOf(words.text) : undefined
      if (both !== undefined) return { named: both, words }
    }
  }
  return layer.pages === undefined ? runIn(layer) : undefined
}

const label = (names: string): RegExp => new RegExp(`^[\\s*#|]*(?:${names})\\s*[:|][\\s*]*`, 'i')

/** What follows a label on its line or in the next cell of its row, or where that is empty, on the next line. */
function labelled(layer: Layer, lines: readonly Line[], names: string): Words | undefined {
  const pattern = label(names)
  for (const [at, line] of lines.entries()) {
    const lead = pattern.exec(line.text)?.[0].length
    if (lead === undefined) continue
    const cell = line.text.slice(lead).search(/\s*(?:\||$)/)
    const own = wordsAt(layer.text, [{ start: line.start + lead, end: line.start + lead + cell }])
    if (own.text !== '') return own
    const next = lines.slice(at + 1).find(({ text }) => text.trim() !== '')
    return next === undefined ? undefined : wordsAt(layer.text, [next])
  }
  return undefined
}

const told = <T>(words: Words | undefined, read: (text: string) => T | undefined): Told<T> | undefined => {
  const value = words === undefined ? undefined : read(words.text)
  return words === undefined || value === undefined ? undefined : { value, words }
}

/** Sentences of the front in which an inspection's or visit's own days stand. */
function daysOf(layer: Layer, blocks: readonly Block[], lines: readonly Line[]): Told<Days> | undefined {
  const named = told(labelled(layer, lines, 'inspection dates?|dates? of (?:the )?(?:inspection|visit)|visit dates?'), daysIn)
  if (named !== undefined) return named
  for (const { words } of blocks.slice(0, frontBlocks)) {
    if (isDay(words.text) || words.text.length < 40) continue
    if (!/inspection|visit|carried out|review|inspectors/i.test(words.text)) continue
    const days = daysIn(words.text)
    if (days !== undefined) return { value: days, words }
  }
  return undefined
}

const inspector = /^(.{4,60}?)(?:\s*,|\s*\(|\s+(?:his|her) majesty|\s+hmi\b|\s{2,}|$)/i

const nameIn = (text: string): string | undefined => {
  const name = inspector.exec(text.trim())?.[1]?.trim()
  return name !== undefined && /^\p{Lu}[\p{L}'\u2019.-]*(?:[ -]\p{L}[\p{L}'\u2019.-]*){1,5}$/u.test(name) ? name : undefined
}

const before =
  /(\p{Lu}[\p{L}'\u2019-]+(?: (?:de |van |O['\u2019])?\p{Lu}[\p{L}'\u2019-]+){1,3}),?\s+(?:Ofsted,?\s+)?(?:HMI,?\s+)?Lead (?:HMI|inspector)/iu
const signed = /^(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019.-]+){1,3})[\s,]+(?:His|Her) Majesty['\u2019]s Inspector$/u

/** The lead inspector: by that label, before those words in the list of the team, or as the inspector who signs a letter. */
function leadOf(layer: Layer, blocks: readonly Block[], named: Named): Told<string> | undefined {
  const labelledName = told(labelled(layer, layer.lines, 'lead inspector'), nameIn)
  if (labelledName !== undefined) return labelledName
  for (const line of layer.lines) {
    const found = before.exec(line.text)
    if (found?.[1] !== undefined && !/care quality|cqc/i.test(found[0]))
      return {
        value: found[1].replace(/\s+(?:Ofsted|HMI)$/, ''),
        words: wordsAt(layer.text, [{ start: line.start + found.index, end: line.start + found.index + found[0].length }]),
      }
  }
  if (named.kind !== 'FOCUSED_VISIT' && named.kind !== 'MONITORING_VISIT') return undefined
  const close = blocks.findLastIndex(({ words }) => /^yours? (?:sincerely|faithfully)/.test(plain(words.text)))
  if (close < 0) return undefined
  const after = blocks.slice(close, close + 4)
  const words = together(after.slice(1))
  for (const each of [...after.map((block) => block.words), words]) {
    const name = signed.exec(each.text)?.[1]
    if (name !== undefined) return { value: name, words: each }
  }
  return undefined
}

function publishedOf(layer: Layer, blocks: readonly Block[], lines: readonly Line[]): Told<string> | undefined {
  const named = told(labelled(layer, lines, '(?:report )?(?:published|publication date|date of publication)(?: on)?'), dayIn)
  if (named !== undefined) return named
  const dated = blocks.slice(0, 12).find(({ words }) => isDay(words.text) || isDay(words.text.replace(/^date:?\s*/i, '')))
  return told(dated?.words, dayIn)
}

/** A line without the addresses that it names. */
const withoutReach = (text: string): string => withoutContacts(text).replace(/\b(?:www\.|https?:)\S+/gi, '')

function bodiesOf(layer: Layer, blocks: readonly Block[], lines: readonly Line[], named: Named): Told<string> | undefined {
  const own = labelled(layer, lines, 'inspected by|inspectorate')
  if (own !== undefined) return { value: own.text, words: own }
  if (named.body !== 'told') {
    const body = plain(named.body.split(',')[0] ?? '')
    const line = layer.lines.find(({ text }) => plain(withoutReach(text)).includes(body))
    return line && { value: named.body, words: wordsAt(layer.text, [line]) }
  }
  let best: { words: Words; bodies: string[] } | undefined
  for (const { words } of blocks.slice(0, frontBlocks)) {
    const bodies = bodiesIn(words.text)
    if (bodies.length > (best?.bodies.length ?? 0)) best = { words, bodies }
  }
  return best && best.bodies.length > 1 ? { value: best.bodies.join(', '), words: best.words } : undefined
}

/** What the front of a report tells; undefined where no heading of it names an inspection. */
export function frontOf(layer: Layer, blocks: readonly Block[]): Front | undefined {
  const found = isOtherPaper(blocks) ? undefined : titleIn(layer, blocks)
  const title = found && { ...found, words: withoutLabels(layer, found.words) }
  if (title === undefined) return undefined
  const last = blocks[Math.min(frontBlocks, blocks.length - 1)]?.line ?? 0
  const lines = layer.lines.slice(0, last)
  return {
    // No inspectorate is named by us that the report doesn't name.
    named: { ...title.named, body: /\bofsted\b|office for standards/i.test(layer.text) ? title.named.body : 'told' },
    title: { value: title.words.text.replace(noteMark, ''), words: title.words },
    days: daysOf(layer, blocks, lines),
    publishedOn: publishedOf(layer, blocks, lines),
    leadInspector: leadOf(layer, blocks, title.named),
    bodies: bodiesOf(layer, blocks, lines, title.named),
    framework: told(labelled(layer, lines, 'framework'), (text) => text),
  }
}
