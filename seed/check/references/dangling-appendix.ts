import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { minutedAt } from '../dates/speaking-day.ts'
import type { Raised } from '../rule.ts'
import { quoted } from '../telling.ts'
import { contentOf, type Mention, mentionsIn, standsUnmarked } from './appendices.ts'

/** What a paper names by an appendix's letter, told by what it calls it where it says so. */
interface Missing {
  readonly mark: string
  readonly printed: string
  readonly title: string
  readonly words: readonly string[]
  readonly mentions: Mention[]
  readonly holders: Set<string>
}

const danglingOf = (node: NodeRecord | undefined): readonly string[] =>
  (node?.properties as { danglingRefs?: readonly string[] } | undefined)?.danglingRefs ?? []

function missingIn(checking: Checking): Missing[] {
  const all: Missing[] = []
  const mentions = mentionsIn(checking).filter(
    (mention) =>
      danglingOf(checking.known.node(mention.holder)).some((ref) => ref.toLowerCase() === mention.printed.toLowerCase()) &&
      minutedAt(checking, mention) === undefined,
  )
  const titled = [...mentions].sort((a, b) => Number(b.title !== '') - Number(a.title !== ''))
  for (const mention of titled) {
    const words = contentOf(mention.title)
    const same = all.find(({ mark, words: others, holders, mentions: [first] }) => {
      if (mark !== mention.mark || first?.document !== mention.document) return false
      const shared = words.filter((word) => others.includes(word)).length
      return words.length === 0 || others.length === 0
        ? holders.has(mention.holder)
        : shared === Math.min(words.length, others.length)
    })
    if (same === undefined)
      all.push({
        mark: mention.mark,
        printed: mention.printed,
        title: mention.title,
        words,
        mentions: [mention],
        holders: new Set([mention.holder]),
      })
    else {
      same.mentions.push(mention)
      same.holders.add(mention.holder)
    }
  }
  return all
}

const titleOf = (checking: Checking, id: string): string => {
  const node = checking.known.node(id)
  return node?.label === 'Document' ? node.properties.title : ''
}

const later = /\bto follow\b/i

/** Appendices that a report names and that stand nowhere in the paper that was read, by letter or by name. */
export function danglingAppendices(checking: Checking): Raised[] {
  return missingIn(checking).flatMap(({ mark, printed, title, words, mentions, holders }): Raised[] => {
    const inOrder = [...mentions].sort((a, b) => a.start - b.start)
    const [first] = inOrder
    const listing = inOrder.filter((each) => each.isEntry).at(-1) ?? first
    const isHeaded = inOrder.some(
      ({ isEntry, title: own, line }) => isEntry && (own === '' || line.text.trimStart().startsWith('#')),
    )
    if (isHeaded && inOrder.length > 1) return []
    if (first === undefined || listing === undefined || standsUnmarked(checking, listing, words)) return []
    const named = [...holders].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    const [holder, ...others] = named
    if (holder === undefined) return []
    const follows = inOrder.find(({ line }) => later.test(line.text))
    const called = title === '' ? '' : ` (${quoted(title.replace(/[\s–—-]*to follow\W*$/i, ''))})`
    return [
      {
        on: [holder, ...others],
        key: `appendix-${mark.toLowerCase()}-${first.start}`,
        says: `The report ${quoted(titleOf(checking, holder))} names ${printed}${called}; it was not found in the paper that was read.${follows === undefined ? '' : ' The paper says that it is to follow.'}`,
        searched: `The paper that the report stands in, by the appendix's letter and by what it is called, and the titles of ${checking.documentsRead}.`,
        shown: inOrder.map(({ document, line }) => ({
          passage: { document, span: trimmed(line.text, line.start), locator: 'an appendix named' },
          printed,
        })),
        certainty: words.length > 0 ? 'PROVEN' : 'LIKELY',
        ...(words.length > 0 ? {} : { score: 0.8 }),
        ...(follows === undefined ? {} : { severity: 'LOW' as const }),
      },
    ]
  })
}

function trimmed(text: string, start: number): { readonly start: number; readonly end: number } {
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + text.trimEnd().length }
}
