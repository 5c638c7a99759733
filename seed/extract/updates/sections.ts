import { anyMonth } from '../../dates/index.ts'
import type { Block } from '../../outline/blocks/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { foundLead, foundTitle } from './words.ts'

/** A paragraph or bullet within a part that tells progress. */
export interface Told {
  readonly block: Block
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly Words[]
  /** Under a heading that numbers a priority of a plan. */
  readonly isPriority: boolean
  /** Under a heading, or a lead-in, that says that audits or reviews showed it. */
  readonly isFound: boolean
  /** What leads to the list of findings that it stands in. */
  readonly lead?: Words
}

const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)/
const longestTitle = 180
/** Some councils print a priority's whole aim as its title. */
const longestPriority = 320

const bare = ({ text }: Words): string =>
  text
    .replace(number, '')
    .replace(/[\s:.\u2010-\u2015-]+$/, '')
    .trim()

const progress =
  /^(?:(?:summary|overview|update) (?:of|on) (?:the )?)?(?:(?:key|our|latest|recent|overall|current) )?(?:progress|achievements|updates?)(?: (?:to date|so far|made|updates?|report|summary|since\b.{0,60}|against\b.{0,80}|on (?:the )?(?:plan|priorities|delivery|actions|improvement plan|themes)\b.{0,60}|made\b.{0,60}|in the last\b.{0,40}|over the last\b.{0,40}|this (?:quarter|period|year)))?$|^what (?:we have|we[’']ve|has been) (?:done|achieved|delivered)(?: so far| to date)?$|^(?:actions|work) (?:taken|completed|undertaken)(?: (?:so far|to date))?$/i
const priority =
  /^(?:(?:strategic|improvement|key) )?(?:priority|priorities|theme|objective|workstream) (?:\d|[a-z]\b|one|two|three|four|five|six)/i
const other =
  /^(?:introduction|background|context|purpose|next steps|priorities for|plans? for|looking ahead|forward look|summary|conclusions?|recommendations?|risks?|implications?|financial|legal|equality|equalities|resources?|consultation|appendi(?:x|ces)|contents|governance|reasons|options|challenges|areas? for (?:improvement|development)|what (?:needs|we (?:will|need|plan))|this page)\b/i
const caseStudy = /\b(?:case stud(?:y|ies)|a day in the life|[a-z]+[’']s story)\b/i

/** A row of numbers or months is no heading. */
const figuresOnly = new RegExp(`^(?:(?:${anyMonth}|\\d[\\d.,]*%?|[-\u2013/]|to)\\s*)+$`, 'i')

/** The number of a list that a heading's own number stands behind: "1. 2.1 What the data tell". */
const listed = /^\d{1,2}[.)]$/
const longestListed = 80
const isListedTitle = ({ kind, words: { text }, marker = '' }: Block): boolean =>
  kind === 'item' && listed.test(marker) && number.test(text) && text.length <= longestListed && !/[.;:,]$/.test(text)

/** Whether a heading numbers a priority of a plan. */
export const numbersPriority = (words: Words): boolean => priority.test(bare(words))

const isTitled = (block: Block): boolean => {
  const { kind, words, marker } = block
  return (
    !figuresOnly.test(words.text) &&
    words.text.length <= (numbersPriority(words) && kind !== 'table' ? longestPriority : longestTitle) &&
    (kind === 'heading' ||
      (kind === 'paragraph' && number.test(words.text)) ||
      isListedTitle(block) ||
      (kind !== 'table' && marker === undefined && priority.test(words.text)))
  )
}

const depthOf = ({ text }: Words): number | undefined => number.exec(text)?.[1]?.split('.').length

/** How deep the number of a paragraph is, whether it marks it or begins it. */
const ownDepth = ({ marker, words }: Block): number | undefined =>
  (/^\d{1,2}(?:\.\d{1,2})+/.exec(marker ?? '') ?? /^\d{1,2}(?:\.\d{1,2})+(?= )/.exec(words.text))?.[0].split('.').length

interface Open {
  readonly rank: number | undefined
  readonly level: number | undefined
  readonly isPriority: boolean
}

/** Whether a heading ends the part that is open. */
function ends({ rank, level, isPriority }: Open, block: Block): boolean {
  const own = depthOf(block.words)
  if (rank !== undefined && own !== undefined) return own <= rank
  if (level !== undefined && block.level !== undefined && block.level <= level) return true
  const title = bare(block.words)
  return (other.test(title) && !foundTitle.test(title)) || (isPriority && rank === undefined && own === 1)
}

/** Goes through a document, and knows which part that tells progress is open, under which headings. */
class Reading {
  #open: Open | undefined
  #headings: readonly Words[] = []
  #isStory = false
  /** How deep the number of the last heading is that has one. */
  #depth: number | undefined
  #lead: Words | undefined

  close(): void {
    this.#open = undefined
  }

  heading(block: Block): void {
    const title = bare(block.words)
    const isPriority = numbersPriority(block.words)
    const starts = progress.test(title) || isPriority
    if (this.#open !== undefined && !starts && ends(this.#open, block)) this.#open = undefined
    const outer = this.#open !== undefined && !this.#open.isPriority && isPriority && !ends(this.#open, block)
    if (starts && !outer) {
      this.#open = { rank: depthOf(block.words), level: block.level, isPriority }
      this.#headings = isPriority ? [block.words] : []
    } else if (this.#open !== undefined) this.#headings = [block.words, ...(this.#open.isPriority ? this.#priorities() : [])]
    this.#isStory = caseStudy.test(title)
    this.#depth = depthOf(block.words) ?? (starts ? undefined : this.#depth)
    this.#lead = undefined
  }

  /** What a paragraph or bullet stands under; undefined where no part that tells progress is open. */
  told(block: Block): Told | undefined {
    const open = this.#open
    if (open === undefined || this.#isStory || (block.kind !== 'item' && block.kind !== 'paragraph')) return undefined
    const own = ownDepth(block)
    const headings = own !== undefined && this.#depth !== undefined && own <= this.#depth ? this.#priorities() : this.#headings
    const lead = own === undefined ? this.#lead : undefined
    if (own !== undefined || block.kind === 'paragraph') this.#lead = foundLead.test(block.words.text) ? block.words : undefined
    const [nearest] = headings
    const isFound = lead !== undefined || (nearest !== undefined && foundTitle.test(bare(nearest)))
    return { block, headings, isPriority: open.isPriority, isFound, ...(lead === undefined ? {} : { lead }) }
  }

  #priorities(): Words[] {
    return this.#headings.filter(numbersPriority)
  }
}

/** What is told under headings that announce progress, or that number the priorities of a plan, of a part of a document. */
export function progressIn(blocks: readonly Block[], leftOut: readonly Span[] = []): Told[] {
  const reading = new Reading()
  return blocks.flatMap((block): Told[] => {
    const at = block.words.spans[0]?.start ?? 0
    if (leftOut.some(({ start, end }) => start <= at && at < end)) reading.close()
    else if (isTitled(block)) reading.heading(block)
    else return [reading.told(block) ?? []].flat()
    return []
  })
}
