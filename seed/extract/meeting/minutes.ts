import { fullMonth } from '../../dates/index.ts'
import type { Layer, Span } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { without } from '../pack/blocks.ts'
import { isLabel, labelOf } from './labels.ts'
import type { Piece } from './pieces.ts'

/** One entry of minutes: its number and heading, and what stands under it. */
export interface Entry extends Span {
  readonly number: string | undefined
  readonly title: Words
  readonly pieces: readonly Piece[]
}

/** "18.", "Minute 18", "Item 5:", "2022/34", "CYP/22/14": the number of an entry, at the beginning of its heading. */
const numberLead =
  /^[\s*_#|]*(?:(?:[Mm]inutes?|MINUTES?|[Aa]genda [Ii]tem|AGENDA ITEM|[Ii]tem|ITEM|[Ee]item|[Cc]ofnod)\s*(?:[Nn]o\.?|NO\.?|[Nn]umber)?\s*)?(\d{4}\/\d{1,3}|\d{1,3}\/\d{2,4}|[A-Z]{1,6}[/.-]?\d{1,4}(?:[/.-]\d{1,4})*|\d{1,4}[A-Z]?(?:\.\d{1,2})?)\s*[.):]?[\s*_]*(?:[–—:-][\s*_]*)?(?=["'\u2018\u201c(]?[\p{L}\d])/u
const named = /^[\s*_#|]*(?:minute|minutes|agenda item|item|eitem|cofnod)\b/i

interface Candidate {
  readonly at: number
  readonly number: string
  readonly title: Words
  readonly form: string
  readonly value: number
  readonly weight: number
}

const longest = 170
const kept = /\b(?:minutes|matters arising|report|last meeting)\b/i

/** Whether words that could be a label within an entry are the heading of one, where they have a number. */
function canHead(text: string, isMarked: boolean): boolean {
  const label = labelOf(text)
  if (label === undefined) return kept.test(text)
  return (
    label === 'narrative' ||
    (label === 'other' && isMarked && /^(?:reference|motion|amendment|call-?in|implementation)\b/i.test(text))
  )
}

function candidateOf(layer: Layer, piece: Piece, at: number): Candidate | undefined {
  const { kind, whole, block } = piece
  if (kind === 'table' || whole.text.length > longest) return undefined
  const { words: title, lead } = without(layer, whole, numberLead)
  const number = lead?.[1]
  if (number === undefined || title.text === '' || /^\(/.test(whole.text)) return undefined
  const text = title.text
  if (/[;,:]$|; and$/.test(text) || /^\p{Ll}/u.test(text) || (/\.$/.test(text) && text.length > 60)) return undefined
  const isCaps = text === text.toUpperCase()
  if (
    (isLabel(text) && !canHead(text, kind === 'heading' || isCaps || block.bold === true)) ||
    /^that\b/i.test(text) ||
    (/^to\b/i.test(text) && !isCaps) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(number + text) ||
    months.test(text)
  )
    return undefined
  const weight =
    1 +
    (kind === 'heading' ? 1 : 0) +
    (isCaps ? 1 : 0) +
    (block.level !== undefined || block.bold ? 0.5 : 0) +
    (named.test(whole.text) ? 1 : 0)
  const digits = /(\d+)(?:[A-Z]|\.\d+)?$/.exec(number)
  return {
    at,
    number,
    title,
    form: number.slice(0, digits?.index ?? 0).replace(/\d+/g, '#'),
    value: Number(digits?.[1] ?? 0),
    weight,
  }
}

const months = new RegExp(`^${fullMonth}\\b`, 'i')
/** A number may be missing, where a heading was lost; more than so many make another list. */
const gap = 3

/** Of all headings with numbers, those that count on from each other and weigh most. */
function chain(candidates: readonly Candidate[]): Candidate[] {
  const best: { score: number; before: number }[] = []
  for (const [at, each] of candidates.entries()) {
    let [score, before] = [each.weight, -1]
    for (let other = 0; other < at; other++) {
      const earlier = candidates[other] as Candidate
      const step = each.value - earlier.value
      if (earlier.form !== each.form || step < 1 || step > gap) continue
      const total = (best[other]?.score ?? 0) + each.weight - (step - 1) * 0.75
      if (total > score) [score, before] = [total, other]
    }
    best.push({ score, before })
  }
  let end = best.reduce((top, { score }, at) => (score > (best[top]?.score ?? -1) ? at : top), 0)
  const found: Candidate[] = []
  for (; candidates[end] !== undefined; end = best[end]?.before ?? -1) found.unshift(candidates[end] as Candidate)
  return found
}

const isPeople = /\b(?:councillors?|cllrs?|mrs?|ms|miss|dr|chair|present|attendance|apologies from|in attendance)\b\.?/i

/** Headings without numbers, each with text under it. */
function unnumbered(pieces: readonly Piece[]): Candidate[] {
  const headings = pieces.flatMap((piece, at): { piece: Piece; at: number }[] => {
    const { text } = piece.words
    const usable =
      piece.kind === 'heading' && text.length <= 120 && /\p{L}{3}/u.test(text) && !/[:;,]$/.test(text) && !isLabel(text)
    return usable && !(isPeople.test(text) && !/apologies/i.test(text)) ? [{ piece, at }] : []
  })
  const attended = pieces
    .slice(0, 15)
    .findIndex(({ words }) => /^(?:members )?(?:present|in attendance|attendees|attendance|sederunt)\b/i.test(words.text))
  const levels = headings.flatMap(({ piece }) => piece.block.level ?? [])
  const told = headings.filter(({ piece, at }, place) => {
    const next = headings[place + 1]?.at ?? pieces.length
    const under = pieces.slice(at + 1, next)
    return (
      at > attended &&
      under.some(({ kind, words }) => kind !== 'heading' && words.text.length > 25) &&
      (levels.length < 2 || piece.block.level !== undefined)
    )
  })
  return told.map(({ piece, at }) => ({ at, number: '', title: piece.whole, form: '', value: 0, weight: 1 }))
}

/** The entries of minutes, by their numbered headings, else by headings. */
export function entriesIn(layer: Layer, pieces: readonly Piece[], { end }: Span): Entry[] {
  const numbers = chain(pieces.flatMap((piece, at) => candidateOf(layer, piece, at) ?? []))
  const first = numbers[0]?.at ?? 0
  const isSound = numbers.length >= 2 || (numbers.length === 1 && pieces.length - first > 1)
  const bare = isSound && numbers.length >= 3 ? [] : unnumbered(pieces)
  const heads = !isSound || (bare.length > numbers.length + 2 && numbers.length < 3) ? bare : numbers
  return heads.map(({ at, number, title }, place): Entry => {
    const next = heads[place + 1]?.at
    const start = title.spans[0]?.start ?? 0
    const stop = next === undefined ? end : ((pieces[next] as Piece).whole.spans[0]?.start ?? end)
    return {
      number: number === '' ? undefined : number,
      title: trimmedTitle(layer, title),
      pieces: pieces.slice(at + 1, next),
      start,
      end: stop,
    }
  })
}

/** Without the pages or marks behind it. */
function trimmedTitle({ text }: Layer, title: Words): Words {
  const last = title.spans.at(-1)
  if (last === undefined) return title
  const tail = /[\s*_:]*(?:\((?:pages?|pp\.?) [\d\s–-]+\))?[\s*_:]*$/i.exec(text.slice(last.start, last.end))?.[0].length ?? 0
  return tail === 0 ? title : wordsAt(text, [...title.spans.slice(0, -1), { start: last.start, end: last.end - tail }])
}
