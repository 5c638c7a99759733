import { type Block, numberOf } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { areaKeysOf } from './areas.ts'
import { areaAndGrade, gradeOf } from './grades.ts'
import { plain } from './plain.ts'
import { areaOf, isArea, isAuthorityPart, isBoardPart, type Role, roleOf } from './sections.ts'

/** A part of a report: a heading, what it says of the words below, and these. */
export interface Part {
  readonly role: Role | { readonly kind: 'front' }
  readonly heading: Words | undefined
  /** The area of judgement that it stands under, as printed. */
  readonly area: string | undefined
  /** A heading within the part that the blocks stand under, where it has one. */
  readonly theme: string | undefined
  /** Whether it speaks of the safeguarding board. */
  readonly board: boolean
  readonly blocks: Block[]
}

const longestHeading = 160

/** Sentences with which letters and reports close: no finding follows them. */
const closing =
  /^(?:yours? (?:sincerely|faithfully)|ofsted will take the findings|(?:i|we) (?:am|are) copying|we have notified|any complaints about|the office for standards in education|if you would like a copy|you can use parent view|the care quality commission \(cqc\) is)\b|\bwill be taken into account when\b.{0,40}\binspection\b/

/** What could be a heading: its words, and how it is set. */
interface Title {
  readonly words: Words
  readonly size: number
  /** It is set as a heading, and does not only read like one. */
  readonly set: boolean
}

function titleOf(block: Block): Title | undefined {
  if (block.kind === 'heading') return { words: block.words, size: block.size ?? 0, set: true }
  if (block.kind !== 'paragraph' || block.words.text.length > longestHeading) return undefined
  const short = block.words.text.length <= 80 && !/[.,;:!]$/.test(block.words.text) && /^\p{Lu}/u.test(block.words.text)
  return roleOf(block.words.text) !== undefined || short
    ? { words: block.words, size: block.size ?? 0, set: block.bold === true }
    : undefined
}

/** A table that is a heading: the area that is judged, and its grade beside it. */
function bannerOf(block: Block): Words | undefined {
  if (block.kind !== 'table' || (block.rows?.length ?? 0) > 3) return undefined
  const graded = (block.rows ?? []).flatMap(({ cells }): Words[] => {
    const full = cells.flatMap(({ paragraphs }) => (paragraphs.length === 0 ? [] : [paragraphs]))
    const [area, grade] = [full[0]?.[0], full.at(-1)?.[0]]
    const given = full.length === 2 && area !== undefined && grade !== undefined && gradeOf(grade.text) !== undefined
    return given && areaKeysOf(area.text).length > 0 ? [area] : []
  })
  return graded.length === 1 ? graded[0] : undefined
}

/** The number of the last item of a list that bears one. */
function lastNumber(blocks: readonly Block[]): number {
  const last = blocks.findLast((block) => block.kind === 'item' && /^\d+$/.test(numberOf(block) ?? ''))
  return last === undefined ? Number.NaN : Number(numberOf(last))
}

const isContentsLine = (words: Words): boolean => /\s\d{1,3}$/.test(words.text)

/** Areas whose headings begin their findings, however they are set. */
const areaOfItsOwn = /\bexperiences? and progress of\b|\bimpact of leaders\b/

class Walk {
  readonly parts: Part[] = [
    { role: { kind: 'front' }, heading: undefined, area: undefined, theme: undefined, board: false, blocks: [] },
  ]
  #size = 0
  #area: string | undefined
  #board = false

  /** Words that only read like a heading are one if what follows could stand under it. */
  #titleOf(block: Block, next: Block | undefined): Title | undefined {
    const title = titleOf(block)
    if (title === undefined || title.set || roleOf(title.words.text) !== undefined) return title
    const listed = this.#current().role.kind === 'asks'
    const holds = next?.kind === 'item' || (!listed && next?.kind === 'paragraph' && titleOf(next) === undefined)
    return holds ? title : undefined
  }

  #current(): Part {
    return this.parts.at(-1) as Part
  }

  #open(part: Partial<Part> & Pick<Part, 'role'>): void {
    this.parts.push({ heading: undefined, theme: undefined, area: this.#area, board: this.#board, blocks: [], ...part })
  }

  #heading({ words, size }: Title, role: Part['role']): void {
    const told = plain(words.text)
    if (isBoardPart(words.text)) this.#board = true
    if (isAuthorityPart(words.text)) this.#board = false
    const keys = role.kind === 'findings' && !('leaning' in role) ? areaKeysOf(words.text) : []
    if (keys.length > 0 && !/^(?:inspection )?findings\b/.test(told)) this.#area = areaName(words.text)
    if (isAuthorityPart(words.text) || isBoardPart(words.text)) this.#area = this.#board ? areaName(words.text) : undefined
    this.#size = size
    this.#open({ role, heading: words })
  }

  /** A heading that no rule knows: a theme of the part it stands in, or the start of another part. */
  #unknown(title: Title, block: Block, next: Block | undefined): void {
    const { role, heading, blocks } = this.#current()
    const within = role.kind === 'findings' || role.kind === 'summary' || role.kind === 'headlines'
    if (isBoardPart(title.words.text) || isAuthorityPart(title.words.text)) this.#heading(title, { kind: 'aside' })
    else if (within || this.#isTheme(title, next)) {
      const again = role.kind === 'asks' && blocks.length === 0 && plain(heading?.text ?? '') === plain(title.words.text)
      if (!again) this.#open({ role, heading, theme: title.words.text })
    } else if (role.kind === 'asks') this.#heading(title, { kind: 'findings' })
    else this.#current().blocks.push(block)
  }

  /** Whether a block is the next of what is asked, by its number. */
  #goesOn(next: Block | undefined): boolean {
    const number = next?.kind === 'item' ? Number(numberOf(next)) : Number.NaN
    const asked = this.parts.findLast(
      ({ role, blocks }) => role.kind === 'asks' && blocks.length > 0 && !Number.isNaN(lastNumber(blocks)),
    )
    const { role, blocks } = this.#current()
    if (role.kind !== 'asks' || Number.isNaN(number)) return false
    return blocks.length === 0
      ? asked === undefined || number === lastNumber(asked.blocks) + 1
      : number === lastNumber(blocks) + 1
  }

  /** Among what is asked, a heading that is set smaller than the one above it parts the list. */
  #isTheme({ words, set, size }: Title, next: Block | undefined): boolean {
    const { kind } = this.#current().role
    if (areaOfItsOwn.test(plain(words.text))) return false
    if (kind === 'asks' && this.#goesOn(next)) return true
    return (kind === 'asks' && !(set && size >= this.#size - 0.5)) || (kind === 'summary' && !set && size > 0)
  }

  take(block: Block, next: Block | undefined): void {
    const banner = bannerOf(block)
    if (banner !== undefined) {
      this.#heading({ words: banner, size: 99, set: true }, { kind: 'findings' })
      this.#current().blocks.push(block)
      return
    }
    if (closing.test(plain(block.words.text))) {
      this.#open({ role: { kind: 'aside' } })
      return
    }
    const title = this.#titleOf(block, next)
    const inContents = this.#current().role.kind === 'contents'
    if (title === undefined || gradeOf(title.words.text) !== undefined || (inContents && isContentsLine(title.words))) {
      this.#current().blocks.push(block)
      return
    }
    const role = roleOf(title.words.text)
    const again = role?.kind === 'asks' && this.#current().role.kind === 'asks' && this.#current().blocks.length === 0
    if (again && plain(this.#current().heading?.text ?? '') === plain(title.words.text)) return
    if (role === undefined || (isArea(title.words.text) && this.#isTheme(title, next))) this.#unknown(title, block, next)
    else this.#heading(title, role)
  }
}

function areaName(heading: string): string {
  const told = areaOf(heading.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')).replace(/^\d+(?:\.\d+)*\.?\s+/, '')
  return told
    .replace(/^the graded judgement (?:for|about|of) (?:the )?/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** A report in parts, by its headings. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const walk = new Walk()
  const told = blocks.filter(({ kind, words }) => kind !== 'note' && /\p{L}/u.test(words.text))
  for (const [at, block] of told.entries()) walk.take(block, told[at + 1])
  return walk.parts
}

export { areaAndGrade }
