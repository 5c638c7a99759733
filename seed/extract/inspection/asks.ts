import type { EnumValue } from '../../../schema/index.ts'
import { dayIn, monthEndIn } from '../../dates/index.ts'
import { type Block, numberOf, together } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { asOne, type Words } from '../../read/words.ts'
import { isBody, labelOf, subjectOf } from './addressee.ts'
import { plain } from './plain.ts'
import { roleOf } from './sections.ts'
import type { Part } from './walk.ts'

/** Something that inspectors ask for. */
export interface Asked {
  readonly kind: EnumValue<'RecommendationKind'>
  readonly number: string | undefined
  readonly heading: string | undefined
  readonly words: Words
  readonly addressedTo: Words | undefined
  readonly dueOn: string | undefined
  readonly board: boolean
}

const none =
  /^there (?:are|were|is|was) no (?:areas?|priority|recommendations?|actions?)\b|^no (?:areas|priority actions|recommendations)\b|^none$/

const isIntroduction = ({ words }: Block): boolean =>
  /:$/.test(words.text.trim()) || /^(?:in order to|the (?:local authority|council|partnership) should:?$)/.test(plain(words.text))

/** A sentence that only says that a list follows, though it bears a number as what it leads to does. */
const leadsToList =
  /^in order to\b.*\b(?:should|must|needs?)\b.{0,80}$|\bfollowing (?:actions?|steps|areas|recommendations|improvements)\b.{0,30}$/
const isOnlyLead = (group: readonly Block[]): boolean =>
  group.length === 1 && leadsToList.test(plain(group[0]?.words.text ?? '')) && !/\.\s+\S/.test(group[0]?.words.text ?? '')

/** The first day or month by which a text asks for something. */
export function dueIn(text: string): string | undefined {
  const told = [...text.matchAll(/\bby (?:the end of )?(?=(.{4,40}))/gi)].map(([, by = '']) => dayIn(by) ?? monthEndIn(by))
  return told.find((day) => day !== undefined)
}

/** The asks of a part that stand in a table: a row each, the body that is addressed in a cell of its own. */
function ofTable(layer: Layer, block: Block, part: Part, kind: Asked['kind']): Asked[] {
  const rows = block.rows ?? []
  const head = rows[0]?.cells.map(({ paragraphs }) => plain(paragraphs.map(({ text }) => text).join(' '))) ?? []
  const column = head.findIndex((label) => roleOf(label)?.kind === 'asks')
  const body = head.findIndex((label) => /responsible|addressed|lead|who/.test(label))
  if (column < 0) return []
  let last: Words | undefined
  return rows.slice(1).flatMap(({ cells }): Asked[] => {
    const paragraphs = cells[column]?.paragraphs ?? []
    const addressed = body < 0 ? undefined : cells[body]?.paragraphs
    if (addressed !== undefined && addressed.length > 0) last = asOne(addressed)
    if (paragraphs.length === 0) return []
    const words = asOne(paragraphs)
    return [
      {
        kind,
        number: undefined,
        heading: part.theme?.replace(/\s*:$/, ''),
        words,
        addressedTo: last ?? subjectOf(layer, words),
        dueOn: dueIn(words.text),
        board: part.board,
      },
    ]
  })
}

/** "The council should:", before a numbered list: whom it is that is asked, and nothing else. */
const leadIn = /^(.{3,80}?) (?:should|must|needs? to):$/
/** "Leaders across the borough need to act so that:" */
const widerLeadIn = /^(.{3,80}?) (?:should|must|needs? to)\b[^.:;]{0,120}:$/

const leadsIn = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && leadIn.test(block.words.text) && /^\d+$/.test((next && numberOf(next)) ?? '')

/** Whom words before a list ask for what it says. */
function askedBy(block: Block, next: Block | undefined): string | undefined {
  if (leadsIn(block, next)) return leadIn.exec(block.words.text)?.[1]
  const who = widerLeadIn.exec(block.words.text)?.[1]
  return who !== undefined && next?.kind === 'item' && isBody(who) ? who : undefined
}

/** Whom the words before a list address. */
function addresseeOf(blocks: readonly Block[], asked: Block): Words | undefined {
  const at = blocks.indexOf(asked)
  const lead = blocks.findLastIndex((block, place) => place < at && isIntroduction(block) && block.kind === 'paragraph')
  const block = blocks[lead]
  const who = block && askedBy(block, blocks[lead + 1])
  return block && who !== undefined ? { spans: block.words.spans, text: who } : undefined
}

const demands = /\b(?:should|must|needs? to)\b/i

/** Groups of blocks that are one ask each: an item with its sub-items; or, where paragraphs ask, each with the items below it. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  const first = blocks.find(({ kind }) => kind === 'item' || kind === 'paragraph')
  const asking = blocks.filter(
    (block, at) => block.kind === 'paragraph' && demands.test(block.words.text) && !leadsIn(block, blocks[at + 1]),
  )
  const paragraphsAsk = first?.kind === 'paragraph' && (asking.length > 1 || !isIntroduction(first))
  let introduced = false
  for (const block of blocks) {
    const last = groups.at(-1)
    const number = numberOf(block)
    if (block.kind === 'paragraph') {
      introduced = !paragraphsAsk && isIntroduction(block)
      if (!introduced && (paragraphsAsk || last === undefined)) groups.push([block])
      else if (!introduced) last?.push(block)
      continue
    }
    if (block.kind !== 'item') continue
    const host = last?.[0]
    const below =
      block.depth > 0 ||
      (host?.kind === 'item' &&
        /:$/.test(host.words.text) &&
        number === undefined &&
        (numberOf(host) !== undefined || block.marker !== host.marker))
    if (last !== undefined && (below || (paragraphsAsk && !introduced && number === undefined && host?.kind === 'paragraph')))
      last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Everything that a report asks for, in its order. */
export function asksIn(layer: Layer, parts: readonly Part[]): Asked[] {
  return parts.flatMap((part): Asked[] => {
    if (part.role.kind !== 'asks') return []
    const { ask } = part.role
    const tables = part.blocks.filter(({ kind }) => kind === 'table').flatMap((block) => ofTable(layer, block, part, ask))
    const groups = groupsOf(part.blocks).filter(
      (group) => group[0] !== undefined && !none.test(plain(group[0].words.text)) && !isOnlyLead(group),
    )
    const listed = groups.map((group): Asked => {
      const whole = together(group)
      const { number, words } = labelOf(layer, whole)
      return {
        kind: ask,
        number: number ?? numberOf(group[0] as Block),
        heading: part.theme?.replace(/\s*:$/, ''),
        words,
        addressedTo: addresseeOf(part.blocks, group[0] as Block) ?? subjectOf(layer, words),
        dueOn: dueIn(words.text),
        board: part.board,
      }
    })
    return [...tables, ...listed]
  })
}
