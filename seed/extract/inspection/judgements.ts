import type { AreaKey } from '../../../schema/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { type Words, wordsAt } from '../../read/words.ts'
import { areaKeysOf } from './areas.ts'
import { areaAndGrade, type Grade, gradeOf } from './grades.ts'
import { plain } from './plain.ts'
import { spacedGrid } from './spaced.ts'
import type { Part } from './walk.ts'

/** A grade that a report gives an area, and the words that give it. */
export interface Judged {
  readonly area: string
  readonly keys: readonly AreaKey[]
  readonly grade: Grade
  readonly words: readonly Words[]
}

const withoutNumber = (area: string): string =>
  area
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')
    .trim()

/** Sentences that give the outcome of an area inspection of special educational needs and disabilities. */
const outcomes: readonly (readonly [RegExp, Grade])[] = [
  [/typically lead to positive experiences and outcomes/, 'POSITIVE_EXPERIENCES'],
  [/lead to inconsistent experiences and outcomes/, 'INCONSISTENT_EXPERIENCES'],
  [
    /widespread and\/or systemic failings|widespread (?:and|or) systemic failings|systemic failings leading to/,
    'SYSTEMIC_FAILINGS',
  ],
]

/** "Children's services in … are good": the grade of the whole, in a sentence. */
const overall =
  /^(?:the overall judgement is that )?(?:overall,? )?(?:local authority )?children's (?:social care )?services(?: in .{2,60}?)? (?:is|are|requires?)\b/
const board =
  /^(?:the judgement (?:about|of) the (?:lscb|local safeguarding children board) is that|the arrangements in place to evaluate the effectiveness of what is done by\b|the (?:lscb|(?:[a-z-]+ ){1,2}safeguarding children board)\b)/
/** A board under its own name, with that of its place in it. */
const ownBoard = /^the (?!local )(?:[a-z-]+ ){1,2}safeguarding children board\b/

function ofRow(block: Block): Judged[] {
  return (block.rows ?? []).flatMap(({ cells }): Judged[] => {
    const full = cells.flatMap(({ paragraphs }) => (paragraphs.length === 0 ? [] : [paragraphs]))
    const last = full.at(-1)
    const grade = last?.length === 1 ? gradeOf(last[0]?.text ?? '') : undefined
    const name = full.slice(0, -1).flat()
    if (grade === undefined || name.length === 0) return ofSentence(full.flat())
    const area = withoutNumber(name.map(({ text }) => text).join(' '))
    const keys = areaKeysOf(area)
    return keys.length === 0 ? [] : [{ area, keys, grade, words: full.flat() }]
  })
}

/** The grade in a sentence that says nothing else: of the whole, of the board, or of an area that it names. */
function ofSentence(words: readonly Words[]): Judged[] {
  const [only] = words
  if (words.length !== 1 || only === undefined || only.text.length > 260) return []
  const told = plain(only.text)
  const parts = areaAndGrade(only.text)
  if (parts === undefined || /\b(?:not|no longer|was|were|previous|last|because|although|which|however)\b/.test(told)) return []
  if (overall.test(told)) {
    const area = only.text.slice(0, parts.area.length).replace(/^the overall judgement is that /i, '')
    return [{ area: trimVerb(area), keys: ['overall'], grade: parts.grade, words }]
  }
  if (board.test(told)) {
    const area = ownBoard.test(told) ? trimVerb(only.text.slice(0, parts.area.length)) : 'Local Safeguarding Children Board'
    return [{ area, keys: ['safeguarding-board'], grade: parts.grade, words }]
  }
  return []
}

const trimVerb = (text: string): string =>
  text
    .replace(/\s+(?:is|are|requires?)$/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .trim()

/** A heading that ends with its grade. */
function ofHeading(words: Words): Judged[] {
  const found = ofSentence([words])
  if (found.length > 0) return found
  const parts = areaAndGrade(words.text)
  if (parts === undefined || words.text.length > 200) return []
  const area = trimVerb(
    words.text
      .slice(0, parts.area.length)
      .replace(/[\s:.-]+$/, '')
      .replace(/^the graded judgement (?:for|about|of) (?:the )?/i, ''),
  )
  const keys = areaKeysOf(area)
  return keys.length === 0 ? [] : [{ area, keys, grade: parts.grade, words: [words] }]
}

/** An area and its grade on lines of their own, one after the other. */
function ofPair(area: Block, grade: Block): Judged[] {
  const given = gradeOf(grade.words.text)
  const keys = areaKeysOf(area.words.text)
  if (given === undefined || keys.length === 0 || area.words.text.length > 140 || /[.;]$/.test(area.words.text)) return []
  if (gradeOf(area.words.text) !== undefined || !/^[\p{Lu}\d]/u.test(area.words.text)) return []
  return [{ area: withoutNumber(area.words.text.replace(/^#+\s*/, '')), keys, grade: given, words: [area.words, grade.words] }]
}

function ofOutcome(part: Part): Judged[] {
  for (const { words } of part.blocks) {
    const grade = outcomes.find(([pattern]) => pattern.test(plain(words.text)))?.[1]
    if (grade !== undefined)
      return [
        {
          area: 'Experiences and outcomes of children and young people with SEND',
          keys: ['overall', 'send'],
          grade,
          words: [words],
        },
      ]
  }
  return []
}

/** In a text without pages, a grade may stand in a line of the front, run together with others. */
const frontLines = 40

const same = (a: Judged, b: Judged): boolean => a.keys.join() === b.keys.join()

/** A grade in the middle of an area's name is another cell of a grid, run into it. */
const holdsGrade = /\b(?:requires? improvement|inadequate|outstanding|to be good)\b/i

/** Every grade that a report gives, each area once: grids first, then headings and sentences, which may only tell it again. */
export function judgementsIn(layer: Layer, parts: readonly Part[]): { judged: Judged[]; differing: Judged[] } {
  const found: Judged[] = []
  const usable = parts.filter(({ role }) => role.kind !== 'contents')
  for (const part of usable) {
    const near = part.role.kind !== 'aside'
    if (near) for (const block of part.blocks) if (block.kind === 'table') found.push(...ofRow(block))
    if (part.role.kind === 'outcome' || part.role.kind === 'front') found.push(...ofOutcome(part))
  }
  found.push(...spacedGrid(layer).map(({ area, grade, words }) => ({ area, grade, keys: areaKeysOf(area), words: [words] })))
  if (layer.pages === undefined)
    for (const line of layer.lines.slice(0, frontLines)) found.push(...ofSentence([wordsAt(layer.text, [line])]))
  for (const part of usable) {
    if (part.heading !== undefined) found.push(...ofHeading(part.heading))
    const blocks = part.heading === undefined ? part.blocks : [headingBlock(part.heading), ...part.blocks]
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1]
      if (next !== undefined && block.kind !== 'table' && next.kind !== 'table') found.push(...ofPair(block, next))
      if (block.kind === 'paragraph' || block.kind === 'heading') found.push(...ofSentence([block.words]))
    }
  }
  const judged: Judged[] = []
  const differing: Judged[] = []
  for (const each of found) {
    if (holdsGrade.test(each.area)) continue
    const before = judged.find((other) => same(other, each))
    if (before === undefined) judged.push(each)
    else if (before.grade !== each.grade) differing.push(each)
  }
  return { judged, differing }
}

const headingBlock = (words: Words): Block => ({ kind: 'heading', depth: 0, words, line: 0 })
