import type { Block } from '../../../outline/blocks/index.ts'

/** What a block stands under, the nearest first. */
export interface Standing {
  readonly leads: readonly string[]
  readonly headings: readonly string[]
}

/** Words that lead a list in, and those before them. */
interface Lead {
  readonly depth: number
  readonly text: string
  readonly over: string
}

const numbered = (text: string): number | undefined => /^(\d{1,2}(?:\.\d{1,2}){0,3})[. ]/.exec(text)?.[1]?.split('.').length

function rankOf({ level, size, words }: Block): number {
  return level ?? (size === undefined ? (numbered(words.text) ?? 9) : 1000 - size)
}

const lastSentence = (text: string): string => text.split(/(?<=[.!?]) (?=\p{Lu})/u).at(-1) ?? text
const firstSentence = (text: string): string => text.split(/(?<=[.!?]) (?=\p{Lu})/u)[0] ?? text

/** For each block, the sentence that leads its list in, and the headings over it. */
export function standings(blocks: readonly Block[]): Standing[] {
  const headings: { rank: number; text: string }[] = []
  const leads: Lead[] = []
  let previous = ''
  return blocks.map((block) => {
    const text = block.words.text
    if (block.kind === 'heading') {
      const rank = rankOf(block)
      while (headings.length > 0 && (headings.at(-1)?.rank ?? 0) >= rank) headings.pop()
      if (headings.length > 6) headings.shift()
      headings.push({ rank, text })
      leads.length = 0
      if (text.endsWith(':')) leads.push({ depth: -1, text, over: '' })
    }
    const isItem = block.kind === 'item'
    const goesOn = /^[\p{Ll}\d]/u.test(text)
    const isOver = ({ depth, text: lead }: Lead): boolean =>
      isItem ? depth > block.depth || (depth === block.depth && !(goesOn && lead.endsWith(':'))) : true
    while (leads.length > 0 && isOver(leads.at(-1) as Lead)) leads.pop()
    const standing = {
      leads: [...leads].reverse().flatMap((lead) => {
        const [last, first] = [lastSentence(lead.text), firstSentence(lead.text)]
        const told = first === last ? [last] : [last, first]
        return /^(?:of|in) (?:this|these|those)\b/i.test(first) && lead.over !== '' ? [...told, firstSentence(lead.over)] : told
      }),
      headings: [...headings]
        .reverse()
        .map((heading) => heading.text)
        .filter((heading) => heading !== text && /\p{L}{3}/u.test(heading)),
    }
    if (block.kind === 'paragraph' && /:$/.test(text)) {
      leads.length = 0
      leads.push({ depth: -1, text, over: previous })
    } else if (isItem && leads.at(-1)?.depth !== block.depth) leads.push({ depth: block.depth, text, over: previous })
    previous = block.kind === 'table' || block.kind === 'note' ? '' : text
    return standing
  })
}
