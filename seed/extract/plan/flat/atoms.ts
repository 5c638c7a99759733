import type { EnumValue } from '../../../../schema/index.ts'
import type { Heading } from '../column-words.ts'
import { readMilestone } from '../milestone.ts'
import { type KeyPhrase, ratingOf } from '../rating-words.ts'
import { goesOn, isNameLike, isOfficeLike } from './cues.ts'
import { lineOf, type Paragraph, type Token } from './paragraphs.ts'

/** The least part of a table that is decoded: a paragraph, or the part of one that is a cell of its own. */
export interface Atom {
  readonly kind: 'words' | 'ref' | 'rating' | 'milestone'
  readonly tokens: readonly Token[]
  readonly text: string
  /** True where it begins with the number of an outcome. */
  readonly outcome: boolean
  /** True where another cell stands before it on its line. */
  readonly sameLine: boolean
  readonly afterBreak: boolean
  /** True where it is an item of a list. */
  readonly item: boolean
  readonly rag: EnumValue<'Rag'> | undefined
}

/** How the table numbers its objectives, and whether something above them is numbered too. */
export interface Numbering {
  readonly deepest: number
  readonly outcomes: boolean
}

const refShape = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}|[A-PR-Z]{1,2}\d{1,2}(?:\.\d{1,2})*)[.:]?$/

export const depthOf = (token: Token | undefined): number =>
  token !== undefined && refShape.test(token.text) && readMilestone(token.text) === undefined
    ? token.text.replace(/[.:]$/, '').split('.').length
    : 0

export function numberingOf(paragraphs: readonly Paragraph[], columns: readonly Heading[]): Numbering {
  const depths = paragraphs.map(({ tokens }) => depthOf(tokens[0])).filter((depth) => depth > 0)
  const deepest = Math.max(0, ...depths)
  const onlyOutcomes = !columns.includes('ref') && !columns.includes('objective') && columns.includes('outcome')
  const outcomes = columns.includes('outcome') && (onlyOutcomes || depths.some((depth) => depth < deepest))
  return { deepest: onlyOutcomes ? deepest + 1 : deepest, outcomes }
}

export interface Reading {
  readonly columns: readonly Heading[]
  readonly numbering: Numbering
  readonly key: readonly KeyPhrase[]
}

interface Piece {
  readonly kind: Atom['kind']
  readonly from: number
  readonly to: number
  readonly rag?: EnumValue<'Rag'>
}

/** How many tokens a length of their text takes. */
const taken = (at: readonly number[], from: number, length: number): number => {
  const end = (at[from] as number) + length
  const next = at.findIndex((place) => place >= end)
  return (next < 0 ? at.length : next) - from
}

const restOf = (tokens: readonly Token[], from: number): string => lineOf(tokens.slice(from)).text

/** What follows a rating in its own cell: "- annual monitoring", "(was Amber)". A date after a mark is none of it. */
function remark(tokens: readonly Token[], from: number): number {
  if (!/^[-–—(,;:]/.test(tokens[from]?.text ?? '')) return from
  const closed = tokens.findIndex(({ text }, at) => at >= from && text.endsWith(')'))
  if (tokens[from]?.text.startsWith('(') && closed >= 0) return closed + 1
  const begins = tokens.findIndex((_, at) => at > from && isMilestone(restOf(tokens, at), at === from + 1))
  return begins < 0 ? tokens.length : begins
}

/** "Annual" begins a remark as well as it tells when; a day doesn't. */
const isMilestone = (text: string, mustBeDay: boolean): boolean => {
  const read = readMilestone(text)
  return read !== undefined && (!mustBeDay || read.dueOn !== undefined)
}

interface Rated {
  readonly from: number
  /** The end of its own words; a remark may follow. */
  readonly said: number
  readonly to: number
  readonly rag: EnumValue<'Rag'>
}

/** Paragraphs that a page's end has parted in the middle of a sentence, or of a rating, are one again. */
export function mended(paragraphs: readonly Paragraph[], key: readonly KeyPhrase[]): Paragraph[] {
  const whole: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const before = whole.at(-1)
    if (before === undefined || !paragraph.afterBreak) {
      whole.push(paragraph)
      continue
    }
    const tokens = [...before.tokens, ...paragraph.tokens]
    const rated = ratingIn(tokens, key)
    const acrossRating = rated !== undefined && rated.from < before.tokens.length && rated.said > before.tokens.length
    const sentence =
      ratingIn(before.tokens, key) === undefined && goesOn(lineOf(before.tokens).text, lineOf(paragraph.tokens).text)
    if (acrossRating || sentence) whole[whole.length - 1] = { ...before, tokens }
    else whole.push(paragraph)
  }
  return whole
}

/** What may stand before a rating on its line: an owner, a date, or both. */
function mayStandBefore(tokens: readonly Token[]): boolean {
  const words = tokens.findIndex((_, at) => readMilestone(restOf(tokens, at))?.length === restOf(tokens, at).length)
  const owner = words < 0 ? tokens : tokens.slice(0, words)
  return owner.length === 0 || isOfficeLike(owner.map(({ text }) => text))
}

function ratingIn(tokens: readonly Token[], key: readonly KeyPhrase[]): Rated | undefined {
  const firstLine = tokens[0]?.line
  for (let from = 0; from < tokens.length; from++) {
    const starts = tokens[from]?.line !== tokens[from - 1]?.line
    if (!starts && tokens[from]?.line !== firstLine) continue
    const { text, at } = lineOf(tokens.slice(from))
    const read = ratingOf(text, key)
    if (read === undefined) continue
    const to = from + taken(at, 0, read.length)
    const sure = from === 0 || (mayStandBefore(tokens.slice(0, from)) && endsWell(tokens, to))
    if (sure && (from > 0 || fits(tokens, to))) return { from, said: to, to: remark(tokens, to), rag: read.rag }
  }
  return undefined
}

/** After a rating's words come a remark, a milestone, a name, or nothing; running text does not. */
const fits = (tokens: readonly Token[], to: number): boolean => {
  const rest = tokens.slice(to)
  if (rest.length === 0 || /^[-–—(,;:]/.test(rest[0]?.text ?? '')) return true
  return readMilestone(restOf(tokens, to)) !== undefined || isNameLike(rest.map(({ text }) => text))
}

const endsWell = (tokens: readonly Token[], to: number): boolean =>
  !/[.!?]$/.test(tokens[to - 1]?.text ?? '') &&
  (to === tokens.length || /^[-–—(]/.test(tokens[to]?.text ?? '') || readMilestone(restOf(tokens, to)) !== undefined)

/** A milestone, and a name after it. */
function milestoneFirst(tokens: readonly Token[], from: number): Piece[] | undefined {
  const { text, at } = lineOf(tokens.slice(from))
  const read = readMilestone(text)
  if (read === undefined) return undefined
  const to = from + taken(at, 0, read.length)
  const rest = tokens.slice(to)
  if (rest.length > 0 && !isNameLike(rest.map((token) => token.text))) return undefined
  const own: Piece = { kind: 'milestone', from, to }
  return rest.length === 0 ? [own] : [own, { kind: 'words', from: to, to: tokens.length }]
}

/** Words before a rating on its line: an owner, and a date where dates stand before ratings. */
function beforeRating(tokens: readonly Token[], to: number): Piece[] {
  for (let at = 0; at < to; at++) {
    const text = lineOf(tokens.slice(at, to)).text
    if (readMilestone(text)?.length !== text.length) continue
    const dated: Piece = { kind: 'milestone', from: at, to }
    return at === 0 ? [dated] : [{ kind: 'words', from: 0, to: at }, dated]
  }
  return to === 0 ? [] : [{ kind: 'words', from: 0, to }]
}

function afterRating(tokens: readonly Token[], from: number): Piece[] {
  if (from >= tokens.length) return []
  return milestoneFirst(tokens, from) ?? [{ kind: 'words', from, to: tokens.length }]
}

function piecesOf(tokens: readonly Token[], { numbering, key }: Reading): Piece[] {
  const depth = depthOf(tokens[0])
  if (depth > 0 && depth >= numbering.deepest) {
    const ref: Piece = { kind: 'ref', from: 0, to: 1 }
    return tokens.length === 1 ? [ref] : [ref, { kind: 'words', from: 1, to: tokens.length }]
  }
  const rated = ratingIn(tokens, key)
  if (rated !== undefined) {
    const { from, to, rag } = rated
    return [...beforeRating(tokens, from), { kind: 'rating', from, to, rag }, ...afterRating(tokens, to)]
  }
  return milestoneFirst(tokens, 0) ?? [{ kind: 'words', from: 0, to: tokens.length }]
}

/** A paragraph as atoms: its number, rating and milestone told from the words before and after them. */
export function atomsOf({ tokens, afterBreak, item }: Paragraph, reading: Reading): Atom[] {
  const { numbering } = reading
  const depth = depthOf(tokens[0])
  const outcome = numbering.outcomes && depth > 0 && depth < numbering.deepest
  return piecesOf(tokens, reading).map(({ kind, from, to, rag }) => {
    const own = tokens.slice(from, to)
    const sameLine = from > 0 && tokens[from - 1]?.line === own[0]?.line
    return {
      kind,
      tokens: own,
      text: lineOf(own).text,
      outcome: outcome && from === 0,
      sameLine,
      afterBreak: afterBreak && from === 0,
      item: item && from === 0,
      rag,
    }
  })
}
