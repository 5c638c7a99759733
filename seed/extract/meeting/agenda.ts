import { tablesOf } from '../../outline/tables.ts'
import type { Layer, Line, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { sourceOf, wordsFrom, wordsUntil } from './cut.ts'
import { lineText } from './fronts.ts'
import { officesIn } from './offices.ts'

/** One item of an agenda as it is printed. */
export interface Item {
  readonly number: string
  readonly title: Words
  readonly pages: string | undefined
  readonly owners: readonly { readonly name: string; readonly words: Words }[]
  readonly wards: readonly { readonly name: string; readonly words: Words }[]
  /** What else stands under the title. */
  readonly details: readonly Words[]
}

const numbered =
  /^[\s\-*_#|•\u25a0-\u25ff\ue000-\uf8ff]*(?:(?:agenda )?item\s*)?(\d{1,2}(?:[a-z]|\.\d{1,2})?)\s*[.):]?[\s*_|]+(?=["'\u2018\u201c(]?\p{L})/iu
const letteredItem = /^[\s\-*_#|]*\(?([a-z])[.)][\s*_]+(?=\p{Lu})/u
const numberAlone = /^[\s\-*_#|]*(\d{1,2}[a-z]?)[.)]?[\s*_|]*$/
const pagesAtEnd =
  /[\s*_]*(?:\(\s*(?:pages?|pp\.?|tudalennau?)\s*[\d\s,–-]+\)|(?:pages?|pp\.?)\s*\d+(?:\s*[–-]\s*\d+)?|(?<=\s{2,}|\t|\|\s*)\d+\s*[–-]\s*\d+|\(\s*\d+\s*[–-]\s*\d+\s*\))[\s*_|]*$/i
const pagesAlone = /^[\s*_]*\(?\s*(?:(?:pages?|pp\.?|tudalennau?)\s*\d+(?:\s*[–-]\s*\d+)?|\d+\s*[–-]\s*\d+)\s*\)?[\s*_]*$/i
const reportOf =
  /^[\s*_(]*(?:joint )?(?:report|presentation|update|verbal report|verbal update)s? (?:of|by|from) (?:the )?(?=\S)/i
const wardsOf = /^[\s*_(]*wards?(?: affected| involved)?\s*:\s*(?=\S)/i
const stops =
  /^(?:this page is intentionally left blank|membership|members of the (?:committee|board|panel)|notes?:|distribution|public document pack|for further information|contact)/i

const withoutMarks = (layer: Layer, start: number, end: number): Words => {
  const source = layer.text.slice(start, end)
  const tail = /[\s*_|]*$/.exec(source)?.[0].length ?? 0
  const lead = /^[\s*_]*/.exec(source)?.[0].length ?? 0
  return wordsAt(layer.text, [{ start: start + lead, end: Math.max(start + lead, end - tail) }])
}

interface Draft {
  number: string
  titles: Span[]
  pages: string | undefined
  owners: { name: string; words: Words }[]
  wards: { name: string; words: Words }[]
  details: Words[]
  last: Line
  gap: boolean
  detailed: boolean
}

const value = (number: string): number => Number(/^\d+/.exec(number)?.[0])
const pagesOf = (printed: string): string =>
  printed
    .replace(/[*_|()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:pages?|pp\.?|tudalennau?)\s*/i, '')

/** Splits the title of an item from the pages that follow it on its line. */
function titleAt(layer: Layer, line: Line, from: number): { span: Span; pages: string | undefined } {
  const found = pagesAtEnd.exec(line.text.slice(from))
  const end = found === null ? line.end : line.start + from + found.index
  return {
    span: withoutMarks(layer, line.start + from, end).spans[0] ?? { start: line.start + from, end },
    pages: found === null ? undefined : pagesOf(found[0]),
  }
}

class Reading {
  readonly drafts: Draft[] = []
  readonly #layer: Layer
  #pending: string | undefined
  #gap = false
  #since = 0

  constructor(layer: Layer) {
    this.#layer = layer
  }

  /** True while lines can belong to the agenda. */
  take(line: Line): boolean {
    if (line.text.trim() === '') {
      this.#gap = true
      return true
    }
    const text = lineText(line)
    if (stops.test(text) && this.drafts.length > 0) return false
    const own = this.#pending === undefined ? numbered.exec(line.text) : null
    const alone = numberAlone.exec(line.text)
    if (this.#pending !== undefined && /\p{L}/u.test(text))
      this.#open(this.#pending, line, line.text.length - line.text.trimStart().length)
    else if (alone !== null && this.#follows(alone[1] as string)) this.#pending = alone[1]
    else if (own !== null && this.#follows(own[1] as string)) this.#open(own[1] as string, line, own[0].length)
    else if (!this.#detail(line, text)) this.#since++
    this.#gap = false
    return this.#since < 30
  }

  #follows(number: string): boolean {
    const last = this.drafts.findLast((draft) => !draft.number.includes('('))
    if (last === undefined) return value(number) <= 3
    const [before, next] = [value(last.number), value(number)]
    return next === before ? number !== last.number && /[a-z.]/.test(number) : next > before && next <= before + 3
  }

  #open(number: string, line: Line, from: number): void {
    this.#pending = undefined
    const { span, pages } = titleAt(this.#layer, line, from)
    this.drafts.push({
      number,
      titles: [span],
      pages,
      owners: [],
      wards: [],
      details: [],
      last: line,
      gap: false,
      detailed: false,
    })
    this.#since = 0
  }

  #detail(line: Line, text: string): boolean {
    const draft = this.drafts.at(-1)
    if (draft === undefined) return true
    const [report, wards, sub] = [reportOf.exec(line.text), wardsOf.exec(line.text), letteredItem.exec(line.text)]
    if (pagesAlone.test(line.text)) {
      draft.pages ??= pagesOf(text)
      draft.detailed = true
      return true
    }
    if (report !== null && draft.owners.length === 0) {
      const rest = titleAt(this.#layer, line, report[0].length)
      const words = wordsAt(this.#layer.text, [rest.span])
      draft.pages ??= rest.pages
      draft.owners.push(
        ...officesIn(
          words.text
            .replace(/\s*(?:\(?(?:attached|to follow|enclosed|copy attached)\)?|to follow)\.?\)?$/i, '')
            .replace(/\)$/, words.text.includes('(') ? ')' : ''),
        ).map((name) => ({ name, words })),
      )
      draft.detailed = true
      return true
    }
    if (wards !== null) {
      const words = withoutMarks(this.#layer, line.start + wards[0].length, line.end)
      draft.wards.push(...wardsIn(words))
      draft.detailed = true
      return true
    }
    if (sub !== null && !draft.number.includes('(') === false) return this.#sub(sub, line, draft.number.replace(/\(.*/, ''))
    if (sub?.[1] === 'a') return this.#sub(sub, line, draft.number)
    const goesOn =
      !this.#gap && !draft.detailed && draft.pages === undefined && line.number === draft.last.number + 1 && text.length < 90
    if (
      goesOn &&
      !/^(?:to follow|minutes of|members? |where a |appendix|\(?report|to (?:receive|consider|note|approve|agree|confirm)\b)/i.test(
        text,
      ) &&
      !/[.:]$/.test(text)
    ) {
      const { span, pages } = titleAt(this.#layer, line, 0)
      draft.titles.push(span)
      draft.pages = pages
      draft.last = line
      return true
    }
    draft.detailed = true
    if (draft.details.length < 3 && text.length < 200) draft.details.push(wordsAt(this.#layer.text, [line]))
    return false
  }

  #sub(found: RegExpExecArray, line: Line, host: string): boolean {
    this.#open(`${host}(${found[1]})`, line, found[0].length)
    return true
  }
}

/** The wards that a cell or line names. */
export function wardsIn(words: Words): { name: string; words: Words }[] {
  const told = words.text.replace(/[()]/g, '').replace(/[\s;,.]+$/, '')
  if (/^(?:n\/?a|none|not applicable|-+|)$/i.test(told)) return []
  if (/^all\b/i.test(told)) return [{ name: 'All wards', words }]
  return told
    .split(/\s*[;,]\s*|\s+and\s+/)
    .filter((name) => name !== '')
    .map((name) => ({ name, words }))
}

const toFollow = /[\s*_\u2013-]*\(?\b(?:to follow|report to follow|attached|copy attached|verbal|oral)\)?[\s*_.]*$/i

/** Without what says where its report is. */
function withoutToFollow(layer: Layer, title: Words): Words {
  const last = title.spans.at(-1)
  if (last === undefined) return title
  const tail = toFollow.exec(layer.text.slice(last.start, last.end))?.[0].length ?? 0
  return tail === 0 || tail === last.end - last.start
    ? title
    : wordsAt(layer.text, [...title.spans.slice(0, -1), { start: last.start, end: last.end - tail }])
}

const reportedInTitle =
  /[\s*_\u2013-]*(?:\((?:joint |verbal |oral )?(?:report|presentation|update|briefing)s? (?:of|by|from) (?:the )?([^()]+)\)|\s[\u2013-] (?:joint |verbal |oral )?(?:report|presentation|update|briefing)s? (?:of|by|from) (?:the )?([^()]+?))[\s*_.]*$/i

/** The title of an item without the officer whose report it is, where that stands in brackets after it. */
function withoutOwner(layer: Layer, title: Words): { title: Words; owners: Item['owners'] } {
  const { text, placeOf } = sourceOf(layer, title)
  const found = reportedInTitle.exec(text)
  const named = found?.[1] ?? found?.[2]
  if (found === null || named === undefined || found.index === 0) return { title, owners: [] }
  const from = found.index + found[0].lastIndexOf(named)
  const words = wordsUntil(layer, wordsFrom(layer, title, placeOf(from)), placeOf(from + named.length))
  const owners = officesIn(words.text).map((name) => ({ name, words }))
  return owners.length === 0 ? { title, owners } : { title: wordsUntil(layer, title, placeOf(found.index)), owners }
}

/** The items of an agenda that is printed as a list. */
function listed(layer: Layer, { start, end }: Span): Item[] {
  const reading = new Reading(layer)
  for (const line of layer.lines)
    if (line.start >= start && line.start < end && !line.text.trimStart().startsWith('|') && !reading.take(line)) break
  return reading.drafts.map(({ number, titles, pages, owners, wards, details }) => {
    const { title, owners: named } = withoutOwner(layer, withoutToFollow(layer, wordsAt(layer.text, titles)))
    return { number, title, pages, owners: owners.length > 0 ? owners : named, wards, details }
  })
}

const columns = {
  number: /^(?:item|no|number|agenda item|item no|#|eitem)\.?$/i,
  title: /^(?:title|subject|item|agenda item|topic|business|teitl)$/i,
  owner: /^(?:report of|lead|lead officer|officer|presented by|presenter|who|owner|by whom|author)$/i,
  wards: /^wards?(?: affected)?$/i,
  pages: /^(?:pages?|page numbers?|page no\.?)$/i,
} as const

/** The items of an agenda that is printed as a table. */
function tabled(layer: Layer, { start, end }: Span): Item[] {
  for (const table of tablesOf(layer)) {
    if (table.start < start || table.start >= end || table.heading === undefined) continue
    const heads = table.heading.cells.map(({ paragraphs }) => (paragraphs[0]?.text ?? '').replace(/[:.]$/, ''))
    const at = (name: keyof typeof columns, not = -1): number =>
      heads.findIndex((head, place) => place !== not && columns[name].test(head))
    const number = at('number')
    const title = at('title', number)
    if (number < 0 || title < 0) continue
    const [owner, wards, pages] = [at('owner'), at('wards'), at('pages')]
    const items = table.rows.flatMap(({ cells }): Item[] => {
      const cell = (place: number): Words | undefined => (place < 0 ? undefined : cells[place]?.paragraphs[0])
      const [own, name] = [cell(number), cell(title)]
      if (own === undefined || name === undefined || !/^\d{1,2}[a-z]?\.?$/.test(own.text)) return []
      const [by, where, on] = [cell(owner), cell(wards), cell(pages)]
      return [
        {
          number: own.text.replace(/\.$/, ''),
          title: name,
          pages: on?.text,
          owners: by === undefined ? [] : officesIn(by.text).map((office) => ({ name: office, words: by })),
          wards: where === undefined ? [] : wardsIn(where),
          details: [],
        },
      ]
    })
    if (items.length > 0) return items
  }
  return []
}

/** The items of an agenda, however it is printed. */
export function itemsIn(layer: Layer, region: Span): Item[] {
  const table = tabled(layer, region)
  return table.length > 0 ? table : listed(layer, region)
}
