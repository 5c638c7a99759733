import { type Block, numberOf } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import type { Part } from './walk.ts'

/** A paragraph or item in which inspectors tell what they found. */
export interface Found {
  readonly number: string | undefined
  readonly words: Words
  readonly part: Part
}

/** So many numbered paragraphs make a report one that numbers what it finds. */
const numbersAll = 8

const isNumbered = (block: Block): boolean => block.kind === 'item' && /^\d{1,3}$/.test(numberOf(block) ?? '')

function together(blocks: readonly Block[]): Words {
  return { spans: blocks.flatMap(({ words }) => words.spans), text: blocks.map(({ words }) => words.text).join(' ') }
}

/** Numbers go up by one; a line that begins with another number is no new paragraph. */
class Numbers {
  #last: number | undefined

  follows(block: Block): boolean {
    if (!isNumbered(block)) return false
    const number = Number(numberOf(block))
    const fits = this.#last === undefined || (number > this.#last && number <= this.#last + 3)
    if (fits) this.#last = number
    return fits
  }

  /** What is asked is numbered in the same run. */
  pass(block: Block): void {
    if (isNumbered(block)) this.#last = Number(numberOf(block))
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
      if (numbers.follows(block)) {
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
    const under = block.kind === 'item' && block.depth > 0 && groups.length > 0
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
  const told = boxesAsSummaries(parts)
  const findings = told.filter(({ role }) => role.kind === 'findings')
  const count = findings.flatMap(({ blocks }) => blocks).filter(isNumbered).length
  if (count >= numbersAll) {
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
