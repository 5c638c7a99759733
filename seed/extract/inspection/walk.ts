import type { AreaKey } from '../../../schema/index.ts'
import { type Block, numberOf } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { areaKeysOf, groupOf } from './areas.ts'
import { gradeOf } from './grades.ts'
import { plain } from './plain.ts'
import { areaOf, isArea, isAuthorityPart, isBoardPart, isDeadline, isPast, type Role, roleOf } from './sections.ts'

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
  /** The group of areas that it stands in, in reports that judge two services. */
  readonly group: AreaKey | undefined
  /** Whether it tells what became of another inspection. */
  readonly past: boolean
  readonly blocks: Block[]
}

const longestHeading = 160

/** Sentences with which letters and reports close: no finding follows them. */
const closing =
  /^(?:yours? (?:sincerely|faithfully)|ofsted will take the findings|(?:i|we) (?:am|are) copying|we have notified|any complaints about|the office for standards in education|if you would like a copy|you can use parent view|the care quality commission \(cqc\) is|thank you for\b.{0,80}\b(?:visit|inspection)|any areas for development identified|this letter will be (?:copied|published))\b|\bwill be taken into account when\b.{0,40}\binspection\b/

/** Notes that every report of a framework bears. */
const standing = /^\d{0,2} ?(?:ofsted produces this report|a full description of what the inspection judgements)\b/

/** What could be a heading: its words, and how it is set. */
interface Title {
  readonly words: Words
  readonly size: number
  /** It is set as a heading, and does not only read like one. */
  readonly set: boolean
}

/** How large a heading is set: in points, or by its level where it is marked as a heading. */
const sizeOf = ({ size, level }: Block): number => size ?? (level === undefined ? 0 : 40 - level)

/** Words that lead to a list. */
const leads = (text: string): boolean => /:\s*$/.test(text) && roleOf(text) === undefined && !isDeadline(text)

function titleOf(block: Block): Title | undefined {
  if (block.kind === 'heading')
    return leads(block.words.text) ? undefined : { words: block.words, size: sizeOf(block), set: true }
  if (block.kind !== 'paragraph' || block.words.text.length > longestHeading) return undefined
  const short = block.words.text.length <= 80 && !/[.,;:!]$/.test(block.words.text) && /^\p{Lu}/u.test(block.words.text)
  return roleOf(block.words.text) !== undefined || isDeadline(block.words.text) || short
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
    {
      role: { kind: 'front' },
      heading: undefined,
      area: undefined,
      theme: undefined,
      board: false,
      group: undefined,
      past: false,
      blocks: [],
    },
  ]
  /** Headings that no rule knows, and under which something is told that was not taken. */
  readonly unknown: Words[] = []
  #size = 0
  #group: AreaKey | undefined
  #area: string | undefined
  #board = false

  /** Words that only read like a heading are one if what follows could stand under it. */
  #titleOf(block: Block, next: Block | undefined): Title | undefined {
    const title = titleOf(block)
    if (title === undefined || roleOf(title.words.text) !== undefined) return title
    const listed = this.#current().role.kind === 'asks'
    if (listed && isDeadline(title.words.text)) return title
    if (title.set) return listed && this.#isBareLine(title) && !this.#couldHead(next) ? undefined : title
    const holds = next?.kind === 'item' || (!listed && next?.kind === 'paragraph' && titleOf(next) === undefined)
    return holds ? title : undefined
  }

  /** A line of a list without marks; short ones are more likely what a table's cells left. */
  #isBareLine({ words, size }: Title): boolean {
    return size === 0 && words.text.split(' ').length >= 5 && this.#current().blocks.every(({ kind }) => kind === 'paragraph')
  }

  /** In a list of bare lines a line only reads like a heading, unless what could stand below it follows. */
  #couldHead(next: Block | undefined): boolean {
    return next?.kind === 'item' || (next?.kind === 'paragraph' && /[.!?]$/.test(next.words.text))
  }

  #current(): Part {
    return this.parts.at(-1) as Part
  }

  #open(part: Partial<Part> & Pick<Part, 'role'>): void {
    const past = isPast(part.heading?.text ?? '') || (part.heading === undefined && this.#current().past)
    const own = { heading: undefined, theme: undefined, area: this.#area, board: this.#board, group: this.#group }
    this.parts.push({ ...own, past, blocks: [], ...part })
  }

  #heading({ words, size }: Title, role: Part['role']): void {
    const told = plain(words.text)
    if (isBoardPart(words.text)) this.#board = true
    if (isAuthorityPart(words.text)) this.#board = false
    const keys = role.kind === 'findings' && !('leaning' in role) ? areaKeysOf(words.text) : []
    const named = keys.length > 0 || (role.kind === 'findings' && isArea(words.text))
    if (named && !/^(?:inspection )?findings\b|^what is it like\b/.test(told)) this.#area = areaName(words.text)
    if (isAuthorityPart(words.text) || isBoardPart(words.text)) this.#area = this.#board ? areaName(words.text) : undefined
    this.#size = size
    this.#open({ role, heading: words })
  }

  /** A heading that no rule knows: a theme of the part it stands in, or the start of another part. */
  #unknown(title: Title, block: Block, next: Block | undefined): void {
    const { role, heading, blocks } = this.#current()
    const group = groupOf(title.words.text)
    if (group !== undefined) {
      this.#group = group
      this.#heading(title, { kind: 'aside' })
      return
    }
    const within = role.kind === 'findings' || role.kind === 'summary' || role.kind === 'headlines'
    if (isBoardPart(title.words.text) || isAuthorityPart(title.words.text)) this.#heading(title, { kind: 'aside' })
    else if (within || this.#isTheme(title, next)) {
      const again = role.kind === 'asks' && blocks.length === 0 && plain(heading?.text ?? '') === plain(title.words.text)
      if (!again) this.#open({ role, heading, theme: title.words.text })
    } else if (role.kind === 'asks') this.#heading(title, { kind: 'findings' })
    else {
      if (this.#isLost(title, next)) this.unknown.push(title.words)
      this.#current().blocks.push(block)
    }
  }

  /** Whether something is told under a heading that stands no lower than that of the part it would be lost in. */
  #isLost({ set, size }: Title, next: Block | undefined): boolean {
    const { role, heading } = this.#current()
    const told =
      next?.kind === 'item' || (next?.kind === 'paragraph' && next.words.text.length > 60 && /[.:]$/.test(next.words.text))
    return set && told && heading !== undefined && role.kind !== 'contents' && size >= this.#size - 0.5
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
    const banner = this.#current().past ? undefined : bannerOf(block)
    if (banner !== undefined) {
      this.#heading({ words: banner, size: 99, set: true }, { kind: 'findings' })
      this.#current().blocks.push(block)
      return
    }
    if (standing.test(plain(block.words.text))) return
    if (closing.test(plain(block.words.text))) {
      this.#open({ role: { kind: 'aside' } })
      return
    }
    const title = this.#titleOf(block, next)
    const inContents = this.#current().role.kind === 'contents'
    if (title === undefined || gradeOf(title.words.text) !== undefined || (inContents && isContentsLine(title.words))) {
      const lead = block.kind === 'heading' && title === undefined
      this.#current().blocks.push(lead ? { ...block, kind: 'paragraph' } : block)
      return
    }
    const role = roleOf(title.words.text)
    if (role === undefined && this.#current().role.kind === 'asks' && isDeadline(title.words.text)) {
      this.#open({ role: this.#current().role, heading: this.#current().heading, theme: title.words.text })
      return
    }
    const again = role?.kind === 'asks' && this.#current().role.kind === 'asks' && this.#current().blocks.length === 0
    if (again && plain(this.#current().heading?.text ?? '') === plain(title.words.text)) return
    if (role === undefined || (isArea(title.words.text) && this.#isTheme(title, next))) this.#unknown(title, block, next)
    else this.#heading(title, role)
  }
}

function areaName(heading: string): string {
  const told = areaOf(heading.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')).replace(/^\d+(?:\.\d+)*\.?\s+/, '')
  return told
    .replace(
      /^the graded judgement (?:for|about|of) (?:the )?|^inspection (?:findings|judgements?)\s*(?:about|[\u2013-])\s*(?:the )?/i,
      '',
    )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** A report in parts, by its headings. */
export function partsOf(blocks: readonly Block[]): { readonly parts: Part[]; readonly unknown: readonly Words[] } {
  const walk = new Walk()
  const told = blocks.filter(({ kind, words }) => kind !== 'note' && /\p{L}/u.test(words.text))
  for (const [at, block] of told.entries()) walk.take(block, told[at + 1])
  return { parts: walk.parts, unknown: walk.unknown }
}
