import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { minutedAt } from '../dates/speaking-day.ts'
import type { Raised } from '../rule.ts'
import { listed, quoted } from '../telling.ts'
import { contentOf, type Mention, mentionsIn, standsUnmarked } from './appendices.ts'

const isAppendix = /^(?:appendix|annexe?)\b/i

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
      },
    ]
  })
}

function trimmed(text: string, start: number): { readonly start: number; readonly end: number } {
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + text.trimEnd().length }
}

const ofMeetings = ['Minute', 'Resolution', 'Matter', 'Commitment', 'AgendaItem'] as const

/** The meeting that a minute, or what was resolved or raised in it, belongs to. */
function meetingOf({ known }: Checking, id: string): string | undefined {
  const minutes = [id, ...known.out('RESOLVED_IN', id).map(({ to }) => to), ...known.out('RAISED_IN', id).map(({ to }) => to)]
  return [...minutes.flatMap((each) => known.out('MINUTE_OF', each)), ...known.out('ON_AGENDA_OF', id)].map(({ to }) => to)[0]
}

/** "minute 18"; what stands in no minute by its own kind and number. */
function minuteOf({ known }: Checking, node: NodeRecord): string {
  const above = [...known.out('RESOLVED_IN', node.id), ...known.out('RAISED_IN', node.id)][0]
  const minute = above === undefined ? node : (known.node(above.to) ?? node)
  const { number } = minute.properties as { number?: string }
  return `${minute.label === 'AgendaItem' ? 'item' : minute.label.toLowerCase()} ${number ?? ''}`.trim()
}

/** Appendices of reports that a meeting had before it: its minutes name them, and the reports are not at hand. */
export function appendicesOfMeetings(checking: Checking): Raised[] {
  const { known } = checking
  const byMeeting = new Map<string, { readonly node: NodeRecord; readonly refs: readonly string[] }[]>()
  for (const label of ofMeetings)
    for (const node of known.all(label)) {
      const refs = danglingOf(node).filter((ref) => isAppendix.test(ref))
      const meeting = refs.length === 0 ? undefined : meetingOf(checking, node.id)
      if (meeting !== undefined) byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), { node, refs }])
    }
  return [...byMeeting].flatMap(([id, all]): Raised[] => {
    const meeting = known.node(id)
    const [first, ...others] = all
    if (meeting?.label !== 'Meeting' || first === undefined) return []
    const byMinute = new Map<string, Set<string>>()
    for (const { node, refs } of all) {
      const minute = minuteOf(checking, node)
      byMinute.set(minute, new Set([...(byMinute.get(minute) ?? []), ...refs]))
    }
    const told = [...byMinute].map(([minute, refs]) => `${minute}: ${listed([...refs].sort())}`)
    const shown = all.flatMap(({ node, refs }) =>
      known
        .passagesOf(node.id)
        .filter(({ properties: { quote = '' } }) => refs.some((ref) => quote.toLowerCase().includes(ref.toLowerCase())))
        .map((passage) => ({ passage: passage.id, printed: refs.join(', ') })),
    )
    if (shown.length === 0) return []
    return [
      {
        on: [first.node.id, ...others.map(({ node }) => node.id)],
        key: 'appendices',
        says: `The record of ${meeting.properties.title ?? 'a meeting'} names appendices of reports that are not among ${checking.documentsRead} (${told.join('; ')}).`,
        searched: `The reports in ${checking.documentsRead}.`,
        shown,
        certainty: 'LIKELY',
        score: 0.8,
        severity: 'LOW',
      },
    ]
  })
}
