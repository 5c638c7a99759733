import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { without, withoutListEnd } from '../pack/blocks.ts'
import { cutAt, joined, sourceOf } from './cut.ts'
import { beginningOf, bodyLead } from './labels.ts'
import type { Piece } from './pieces.ts'

/** One item of a list under a decision. */
export interface Numbered {
  readonly number: string | undefined
  readonly words: Words
}

interface Open {
  number: string | undefined
  parts: Words[]
  form: string
  depth: number
  within?: string
}

const bareNumber = (mark: string): string => mark.replace(/[().:\s]/g, '')
const isRoman = (number: string): boolean => /^[ivx]+$/i.test(number)

/** Whether a letter is one of the alphabet or a Roman number: as the list before it counts. */
function formOf(number: string | undefined, before: string | undefined): string {
  if (number === undefined) return 'bullet'
  if (/^\d/.test(number)) return number.includes('.') ? 'dotted' : 'digit'
  const follows =
    before !== undefined && /^[a-z]$/i.test(before) && number.length === 1 && number.charCodeAt(0) === before.charCodeAt(0) + 1
  return isRoman(number) && !follows ? 'roman' : 'letter'
}

const firsts = new Set(['1', 'a', 'i', 'A', 'I', '1.1'])
const textOf = ({ parts }: Open): string => parts.at(-1)?.text ?? ''
const isEnded = (text: string): boolean => /[.;!?)]["'\u2019\u201d]?$|[;,]\s*(?:and|or)$/.test(text)
const asksAnew = /^(?:that|it be|the .{3,160}\bbe\b|and that|further that|to [a-z]+)\b/i

/** Whether nothing but space stands before a place on its line. */
const startsLine = ({ text }: Layer, at: number): boolean => /(?:^|\n)[\s(]*$/.test(text.slice(Math.max(0, at - 40), at))

const marker = /(?:^|[\s:;,\u2013-])\(?(\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)/gi

/** A paragraph that holds a numbered list runs through its numbers. */
function partedInline(layer: Layer, words: Words, from?: string): { lead: Words | undefined; items: Numbered[] } | undefined {
  const { text, placeOf } = sourceOf(layer, words)
  const found: { number: string; at: number; after: number }[] = []
  for (const match of text.matchAll(marker)) {
    const number = match[1] as string
    const last = found.at(-1)
    const isNext = last === undefined ? firsts.has(number) || number === from : follows(last.number, number)
    if (from !== undefined && last !== undefined && !startsLine(layer, placeOf(match.index + 1))) continue
    if (
      !isNext ||
      (!/[()]/.test(match[0]) && last === undefined && match.index > 0 && !/[:\u2013-]\s*$/.test(text.slice(0, match.index + 1)))
    )
      continue
    found.push({ number, at: match.index + (/^[\s:;,\u2013-]/.test(match[0]) ? 1 : 0), after: match.index + match[0].length })
  }
  if (found.length < 2) return undefined
  const [first] = found as [(typeof found)[number]]
  const pieces = cutAt(
    layer,
    words,
    found.map(({ at }) => placeOf(at)),
  )
  const hasLead = text.slice(0, first.at).trim() !== ''
  const items = (hasLead ? pieces.slice(1) : pieces).map((piece, at): Numbered => {
    const [own] = cutAt(layer, piece, [placeOf((found[at] as { after: number }).after)]).slice(-1)
    return { number: found[at]?.number, words: withoutListEnd(layer, own ?? piece) }
  })
  return { lead: hasLead ? pieces[0] : undefined, items }
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
function follows(before: string, next: string): boolean {
  if (/^\d+$/.test(before)) return Number(next) === Number(before) + 1
  const place = romans.indexOf(before.toLowerCase())
  if (place >= 0 && romans[place + 1] === next.toLowerCase()) return true
  return before.length === 1 && next.length === 1 && next.charCodeAt(0) === before.charCodeAt(0) + 1
}

/** The first of a list, alone on the line of what leads to it. */
const oneAlone = /^[\s*_]*\(?(1|a|i)[.)]\s+(?=\S)/
const onlyThat = /^[\s*_]*(?:that|to|it be)?[\s*_]*[:;,\u2013\u2014-]*[\s*_]*$/i

/** The items of a list that pieces make; paragraphs without numbers are items of their own, or go on with the one before. */
export function listOf(layer: Layer, inline: Words | undefined, pieces: readonly Piece[]): { items: Numbered[]; used: number } {
  const items: Open[] = []
  let used = 0
  const add = (number: string | undefined, words: Words, depth: number, form: string): void => {
    items.push({ number, parts: [words], form, depth })
  }
  if (inline !== undefined && !onlyThat.test(inline.text)) {
    const parted = partedInline(layer, inline)
    const alone = without(layer, inline, oneAlone)
    if (parted === undefined && alone.lead !== undefined && pieces[0]?.mark !== undefined)
      add(alone.lead[1], alone.words, 0, formOf(alone.lead[1], undefined))
    else if (parted === undefined) add(undefined, inline, 0, 'lead')
    else for (const { number, words } of parted.items) add(number, words, 0, formOf(number, undefined))
  }
  for (const piece of pieces) {
    const last = items.at(-1)
    const isMarked = piece.mark !== undefined
    if (piece.kind === 'table') break
    if (!isMarked) {
      if (onlyThat.test(piece.words.text)) {
        used++
        continue
      }
      if (last === undefined) {
        const parted = partedInline(layer, piece.words)
        if (parted === undefined) add(undefined, piece.words, piece.depth, 'paragraph')
        else for (const { number, words } of parted.items) add(number, words, 0, formOf(number, undefined))
      } else if (/:$/.test(textOf(last)) || !isEnded(textOf(last)) || (piece.depth > 0 && last.form !== 'paragraph'))
        last.parts.push(piece.words)
      else if (asksAnew.test(piece.words.text) && piece.kind !== 'heading') add(undefined, piece.words, piece.depth, 'paragraph')
      else break
      used++
      continue
    }
    const printed = bareNumber(piece.mark)
    const number = /[a-z\d]/i.test(printed) ? printed : undefined
    const before = items.findLast(({ form }) => form !== 'paragraph' && form !== 'lead')
    const form = formOf(number, last?.within === 'letter' ? undefined : before?.number)
    const several = number === undefined ? undefined : partedInline(layer, piece.whole, firsts.has(number) ? undefined : number)
    if (last !== undefined && isWithin(last, before, form, number, piece)) {
      last.within ??= form
      last.parts.push(piece.whole)
    } else if (
      last !== undefined &&
      items.length === 1 &&
      ((last.form === 'lead' && /:$|\bthat$/.test(textOf(last))) ||
        (last.form === 'paragraph' && bodyLead.test(beginningOf(textOf(last)))))
    ) {
      items.pop()
      add(number, piece.words, piece.depth, form)
    } else if (several !== undefined && several.lead === undefined)
      for (const each of several.items) add(each.number, each.words, piece.depth, formOf(each.number, undefined))
    else add(number, piece.words, piece.depth, form)
    used++
  }
  return { items: items.map(({ number, parts }) => ({ number, words: withoutListEnd(layer, joined(parts)) })), used }
}

/** Whether an item belongs to a list within the item above it. */
function isWithin(last: Open, before: Open | undefined, form: string, number: string | undefined, piece: Piece): boolean {
  if (last.form === 'lead' || last.form === 'paragraph')
    return /:$/.test(textOf(last)) && last.parts.length > 0 && last.form === 'paragraph'
      ? !/\bthat:?$/i.test(textOf(last))
      : false
  if (last.within !== undefined && form === last.within && form !== last.form) return true
  if (before === undefined) return false
  if (form !== before.form) return number === undefined || firsts.has(number) || last.within === form
  if (form === 'bullet') return piece.depth > before.depth
  if (/:$/.test(textOf(last)) && number !== undefined && firsts.has(number) && before.number !== undefined) return true
  return last.within === form && number !== undefined && before.number !== undefined && !follows(before.number, number)
}
