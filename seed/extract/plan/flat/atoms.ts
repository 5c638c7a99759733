import type { Heading } from '../column-words.ts'
import { readMilestone } from '../milestone.ts'
import type { KeyPhrase } from '../rating-words.ts'
import { isNameLike } from './cues.ts'
import { lineOf, type Paragraph, type Token, taken } from './paragraphs.ts'
import { ratingIn } from './ratings.ts'

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
}

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
    const { from, to } = rated
    return [...beforeRating(tokens, from), { kind: 'rating', from, to }, ...afterRating(tokens, to)]
  }
  return milestoneFirst(tokens, 0) ?? [{ kind: 'words', from: 0, to: tokens.length }]
}

/** A paragraph as atoms: its number, rating and milestone told from the words before and after them. */
export function atomsOf({ tokens, afterBreak, item }: Paragraph, reading: Reading): Atom[] {
  const { numbering } = reading
  const depth = depthOf(tokens[0])
  const outcome = numbering.outcomes && depth > 0 && depth < numbering.deepest
  return piecesOf(tokens, reading).map(({ kind, from, to }) => {
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
    }
  })
}
