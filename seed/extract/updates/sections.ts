import type { Block } from '../../outline/blocks/index.ts'
import type { Span } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'

/** A paragraph or bullet within a part that tells progress. */
export interface Told {
  readonly block: Block
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly Words[]
  /** Under a heading that numbers a priority of a plan. */
  readonly isPriority: boolean
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

const isTitled = ({ kind, words, marker }: Block): boolean =>
  words.text.length <= (priority.test(bare(words)) && kind !== 'table' ? longestPriority : longestTitle) &&
  (kind === 'heading' ||
    (kind === 'paragraph' && number.test(words.text)) ||
    (kind !== 'table' && marker === undefined && priority.test(words.text)))

const depthOf = ({ text }: Words): number | undefined => number.exec(text)?.[1]?.split('.').length

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
  return other.test(bare(block.words)) || (isPriority && rank === undefined && own === 1)
}

/** What is told under headings that announce progress, or that number the priorities of a plan, of a part of a document. */
export function progressIn(blocks: readonly Block[], leftOut: readonly Span[] = []): Told[] {
  const told: Told[] = []
  let open: Open | undefined
  let headings: Words[] = []
  let isStory = false
  for (const block of blocks) {
    const at = block.words.spans[0]?.start ?? 0
    if (leftOut.some(({ start, end }) => start <= at && at < end)) {
      open = undefined
      continue
    }
    if (isTitled(block)) {
      const title = bare(block.words)
      const isPriority = priority.test(title)
      const starts = progress.test(title) || isPriority
      if (open !== undefined && !starts && ends(open, block)) open = undefined
      const outer = open !== undefined && !open.isPriority && isPriority && !ends(open, block)
      if (starts && !outer) {
        open = { rank: depthOf(block.words), level: block.level, isPriority }
        headings = isPriority ? [block.words] : []
      } else if (open !== undefined) {
        const kept = open.isPriority ? headings.filter((words) => priority.test(bare(words))) : []
        headings = [block.words, ...kept]
      }
      isStory = caseStudy.test(title)
      continue
    }
    if (open !== undefined && !isStory && (block.kind === 'item' || block.kind === 'paragraph'))
      told.push({ block, headings, isPriority: open.isPriority })
  }
  return told
}
