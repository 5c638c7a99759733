import type { Block } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'

/** A section of an update report that a member of the cabinet gives on their portfolio. */
interface Section {
  readonly headings: readonly Words[]
  readonly blocks: readonly Block[]
}

const title = /^(?:[\p{L}\u2019']+ ){0,5}update report\b/iu
const portfolio = /\b(?:portfolio|cabinet member|councillor|cllr)\b/i
const ends = /^(?:this page is intentionally|agenda item \d)/i

const isTitle = ({ kind, words: { text } }: Block): boolean =>
  (kind === 'table' || kind === 'heading') && text.length < 200 && title.test(text) && portfolio.test(text)

/** The sections of members' update reports, each with its heading. */
export function memberSections(blocks: readonly Block[]): Section[] {
  const sections: { headings: Words[]; blocks: Block[] }[] = []
  let isOpen = false
  for (const block of blocks) {
    if (isTitle(block)) {
      isOpen = true
      sections.push({ headings: [], blocks: [] })
    } else if (block.kind === 'table' || ends.test(block.words.text)) isOpen = false
    else if (isOpen && block.kind === 'heading') sections.push({ headings: [block.words], blocks: [] })
    else if (isOpen) sections.at(-1)?.blocks.push(block)
  }
  return sections
}
