import { isDays } from '../../dates/index.ts'
import { type Block, numberOf, together } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { gradeOf } from './grades.ts'
import type { Part } from './walk.ts'

/** A paragraph or item in which inspectors tell what they found. */
export interface Found {
  readonly number: string | undefined
  readonly words: Words
  readonly part: Part
}

/** So many numbered paragraphs make a report one that numbers what it finds; fewer, where nearly all are numbered. */
const numbersAll = 8
const numbersFew = 3
const nearlyAll = 0.6

/** "7", "12a", "2.13": its parts, the last of which goes up by one. */
function partsOfNumber(block: Block): number[] | undefined {
  const number = block.kind === 'item' ? numberOf(block) : undefined
  if (number === undefined || !/^\d{1,3}(?:\.\d{1,2})?[a-z]?$/.test(number)) return undefined
  const letter = /[a-z]$/.exec(number)?.[0]
  return [
    ...number
      .replace(/[a-z]$/, '')
      .split('.')
      .map(Number),
    ...(letter === undefined ? [] : [letter.charCodeAt(0) - 96]),
  ]
}

const isNumbered = (block: Block): boolean => partsOfNumber(block) !== undefined

const farthest = 3

/** Whether a number can come next after another: the next in its row, the first below it, or the first of the row after. */
function comesAfter(number: readonly number[], last: readonly number[]): boolean {
  const at = number.findIndex((each, index) => each !== last[index])
  if (at < 0) return false
  const step = (number[at] ?? 0) - (last[at] ?? 0)
  return step > 0 && step <= farthest && number.slice(at + 1).every((each) => each === 1)
}

/** Numbers go up by one, or begin again under another heading; a line that begins with another number is no new paragraph. */
class Numbers {
  #last: readonly number[] | undefined
  #part: Part | undefined

  follows(block: Block, part: Part): boolean {
    const number = partsOfNumber(block)
    if (number === undefined) return false
    const again = part !== this.#part && number.every((each) => each === 1)
    const fits = this.#last === undefined || comesAfter(number, this.#last) || again
    if (fits) [this.#last, this.#part] = [number, part]
    return fits
  }

  /** What is asked is numbered in the same run. */
  pass(block: Block): void {
    const number = partsOfNumber(block)
    if (number !== undefined && number.length === 1) this.#last = number
  }
}

function numbered(parts: readonly Part[]): { found: Found[]; rest: { part: Part; block: Block }[] } {
  const numbers = new Numbers()
  const found: Found[] = []
  const rest: { part: Part; block: Block }[] = []
  for (const part of parts) {
    if (part.role.kind === 'asks') for (const block of part.blocks) numbers.pass(block)
    if (part.role.kind !== 'findings' && part.role.kind !== 'summary' && part.role.kind !== 'headlines') continue
    let open: Block[] | undefined
    let number: string | undefined
    const close = (): void => {
      if (open !== undefined) found.push({ number, words: together(open), part })
      open = undefined
    }
    for (const block of part.blocks) {
      if (block.kind === 'table') continue
      if (numbers.follows(block, part)) {
        close()
        open = [block]
        number = numberOf(block)
      } else if (open !== undefined) (open as Block[]).push(block)
      else rest.push({ part, block })
    }
    close()
  }
  return { found, rest }
}

const isIntroduction = (block: Block): boolean => /:$/.test(block.words.text.trim())

/** Items and paragraphs of a part, sub-items with the item that they stand under. */
function itemised(part: Part): Found[] {
  const groups: Block[][] = []
  for (const block of part.blocks) {
    if (block.kind === 'table') continue
    const under = block.depth > 0 && groups.length > 0
    const introduced =
      block.kind === 'item' &&
      groups.at(-1)?.some((each) => each.kind === 'item') &&
      isIntroduction(groups.at(-1)?.[0] as Block) &&
      !groups.at(-1)?.some(({ depth }) => depth > block.depth)
    if (under || introduced) groups.at(-1)?.push(block)
    else groups.push([block])
  }
  return groups
    .filter(([first, ...more]) => more.length > 0 || !isIntroduction(first as Block))
    .map((group) => ({ number: numberOf(group[0] as Block), words: together(group), part }))
}

const hasItems = (part: Part): boolean => part.blocks.filter(({ kind }) => kind === 'item').length >= 2

/** What a report finds, and the words in which it sums that up. */
export function findingsIn(parts: readonly Part[]): { found: Found[]; summary: Words[] } {
  const summed = (some: readonly Part[]): Words[] =>
    some.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(({ words }) => words))
  const told = boxesAsSummaries(parts.map(withoutLabels))
  const findings = told.filter(({ role }) => role.kind === 'findings')
  const count = findings.flatMap(({ blocks }) => blocks).filter(isNumbered).length
  const open = findings
    .filter((part) => !('leaning' in part.role))
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'table'))
  const few = count >= numbersFew && open.filter(isNumbered).length >= open.length * nearlyAll
  if (count >= numbersAll || few) {
    const { found, rest } = numbered(told)
    return { found, summary: rest.map(({ block }) => block.words) }
  }
  const headlines = told.filter(({ role }) => role.kind === 'headlines')
  const summaries = told.filter(({ role }) => role.kind === 'summary')
  const filled = findings.filter(({ blocks }) => blocks.length > 0)
  if (filled.length === 0) {
    const main = headlines.length > 0 ? headlines : summaries
    return { found: main.flatMap(itemised), summary: headlines.length > 0 ? summed(summaries) : [] }
  }
  const bare = !filled.some((part) => hasItems(part) && !('leaning' in part.role))
  const chosen = told.filter((part) => filled.includes(part) || (bare && headlines.includes(part)))
  return { found: chosen.flatMap(itemised), summary: summed([...summaries, ...(bare ? [] : headlines)]) }
}

/** What stands among findings and is none: a grade by itself, the days of the inspection. */
const withoutLabels = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.filter(({ kind, words }) => kind === 'table' || (gradeOf(words.text) === undefined && !isDays(words.text))),
})

/** Where findings stand under a heading of their own, what stands between it and the area's heading sums them up. */
function boxesAsSummaries(parts: readonly Part[]): Part[] {
  const own = (part: Part): boolean => /^inspection findings/i.test(part.heading?.text ?? '')
  if (!parts.some(own)) return [...parts]
  return parts.map((part, at) => {
    const next = parts[at + 1]
    const box = part.role.kind === 'findings' && !own(part) && next !== undefined && own(next) && !part.blocks.some(isNumbered)
    return box ? { ...part, role: { kind: 'summary' } } : part
  })
}
