import { type Block, numberOf } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'
import { without, withoutListEnd } from './blocks.ts'

/** What officers recommend to those they report to. */
export interface OfficersAsk {
  readonly number: string | undefined
  readonly words: Words
}

const body = "(?:the )?(?:[a-z' ]{0,60}\\b)?(?:committee|cabinet|council|members|board|panel|executive|commission|councillors)"
const sections = /^(?:\d+(?:\.\d+)*\.?\s+)?/

/** Headings under which a report says what it recommends to its committee; those addressed to anybody else are not among them. */
const heading = new RegExp(
  `^(?:the |draft |summary of |officers?'? |officer's )*(?:recommendations?|recommendation\\(s\\)|recommended (?:decisions?|actions?)|decisions? (?:required|requested|sought)|proposed decisions?)(?: (?:to|for) ${body})?$`,
)
const inLine = /^[\s*#]*recommendations?(?:\(s\))?[\s*]*[:\u2013-][\s*]*(?=\S)/i
const opening = /^(?:it is (?:therefore )?)?recommended\b/

/** Words that only lead to the list below them. */
const introductions: readonly RegExp[] = [
  /:$/,
  /^that$/i,
  new RegExp(`^(?:that )?${body} (?:is|are|be) (?:asked|requested|invited|recommended)(?: to| that)?$`, 'i'),
  /^(?:it is (?:therefore )?)?recommended(?: that)?(?: (?:the )?[a-z' ]{3,60})?[-\u2013\u2014:]?$/i,
]
const isIntroduction = (text: string): boolean => introductions.some((pattern) => pattern.test(text.trim()))

/** How what is recommended begins, where nothing else sets it off from a heading. */
const asksAtOnce =
  /^(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|that\b|to (?:note|receive|consider|approve|agree|endorse|comment|recommend|accept|support|review|delegate|request|adopt|scrutinise)\b|(?:note|receive|consider|approve|agree|endorse|comment|recommend|accept|support|delegate|request|welcome|adopt|scrutinise)s?\b|it is recommended\b|recommended\b|(?:the )?[a-z' ]{0,60}\b(?:is|are|be) (?:asked|requested|invited|recommended)\b)/i

const ownNumber = /^[\s*]*(?:\((\d{1,2}|[a-z]|[ivx]{1,4})\)|(\d{1,2}|[a-z]|[ivx]{1,4})[.)])[\s*]+/i
const begins = (text: string): boolean => asksAtOnce.test(text) || asksAtOnce.test(text.replace(ownNumber, ''))
const isRoman = (number: string): boolean => /^[ivx]+$/i.test(number)
const form = (number: string | undefined): string =>
  number === undefined ? 'bullet' : /^\d/.test(number) ? 'digit' : isRoman(number) ? 'roman' : 'letter'
/** Where a list within an item begins. */
const firsts = new Set(['1', 'a', 'i'])

interface Item {
  readonly number: string | undefined
  /** Its number as printed. */
  readonly mark: string
  readonly depth: number
  words: Words
  /** The form of the numbers of the list within it. */
  within?: string
}

function itemOf(layer: Layer, block: Block): Item {
  const outer = block.kind === 'item' ? numberOf(block) : undefined
  if (outer !== undefined) return { number: outer, mark: block.marker ?? '', depth: block.depth, words: block.words }
  const { words, lead } = without(layer, block.words, ownNumber)
  return { number: lead?.[1] ?? lead?.[2], mark: lead?.[0].trim() ?? '', depth: block.depth, words }
}

function isUnder(host: Item | undefined, { number, depth }: Item): boolean {
  if (host === undefined) return false
  const begins = /:$/.test(host.words.text) && (number === undefined || firsts.has(number.toLowerCase()))
  return depth > host.depth || begins || (host.within !== undefined && host.within === form(number))
}

function addTo(host: Item, { number, mark, words: { spans, text } }: Item): void {
  host.within ??= form(number)
  host.words = { spans: [...host.words.spans, ...spans], text: `${host.words.text} ${mark} ${text}`.replace(/ {2,}/g, ' ') }
}

/** The items that stand below the heading of a list of recommendations, up to where something else begins. */
function listed(layer: Layer, blocks: readonly Block[]): Item[] {
  const items: Item[] = []
  for (const block of blocks) {
    const { text } = block.words
    if (block.kind === 'table') break
    if (block.kind === 'heading' && !begins(text) && !isIntroduction(text)) break
    if (block.kind === 'heading' && /:$/.test(text) && !begins(text)) break
    const last = items.at(-1)
    const unended = last !== undefined && !/[.;:!?)]$|[;,] (?:and|or)$/.test(last.words.text)
    if (block.kind === 'item' || begins(text)) {
      const item = itemOf(layer, block)
      if (item.number === undefined && block.kind !== 'item' && isIntroduction(text)) continue
      if (isUnder(last, item)) addTo(last as Item, item)
      else items.push(item)
    } else if (isIntroduction(text)) continue
    else if (last === undefined) items.push(itemOf(layer, block))
    else if (unended) addTo(last, { ...itemOf(layer, block), mark: '' })
    else break
  }
  return items
}

/** Recommendations in a row of the table on a report's front. */
function inTable(layer: Layer, block: Block): Item[] {
  for (const { cells } of block.rows ?? [])
    for (const [at, { paragraphs }] of cells.entries()) {
      if (paragraphs.length === 0 || !heading.test(plain(paragraphs[0]?.text ?? ''))) continue
      const told = [...paragraphs.slice(1), ...(cells[at + 1]?.paragraphs ?? [])]
      const items = told
        .filter(({ text }) => !isIntroduction(text))
        .map((words): Item => {
          const own = without(layer, words, ownNumber)
          return { number: own.lead?.[1] ?? own.lead?.[2], mark: '', depth: 0, words: own.words }
        })
      if (items.length > 0) return items
    }
  return []
}

function itemsAt(layer: Layer, blocks: readonly Block[], at: number): Item[] {
  const block = blocks[at] as Block
  if (block.kind === 'table') return inTable(layer, block)
  const told = plain(block.words.text).replace(sections, '')
  if (heading.test(told)) return listed(layer, blocks.slice(at + 1))
  const own = without(layer, block.words, inLine)
  if (own.lead !== undefined && block.kind !== 'item') {
    const item: Item = { number: undefined, mark: '', depth: 0, words: own.words }
    const more = listed(layer, blocks.slice(at + 1))
    return isIntroduction(own.words.text) ? more : [item, ...more]
  }
  return opening.test(told) && block.kind !== 'item' ? listed(layer, blocks.slice(at)) : []
}

/** Headings that officers' reports to a committee have, and hardly any other paper. */
const ofOfficers = /^(?:reasons? for (?:the )?recommendations?|alternative options|other options considered|background papers)/

/** Whether a paper without a front is an officers' report all the same. */
export const isOfficersReport = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, words }) => kind === 'heading' && ofOfficers.test(plain(words.text).replace('(s)', 's')))

/** What a report recommends to its committee: the first list of it, for it may be told again further on. */
export function officersAsks(layer: Layer, blocks: readonly Block[]): OfficersAsk[] {
  for (const at of blocks.keys()) {
    const items = itemsAt(layer, blocks, at)
    if (items.length > 0) return items.map(({ number, words }) => ({ number, words: withoutListEnd(layer, words) }))
  }
  return []
}
