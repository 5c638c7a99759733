import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { folded } from '../meetings/namesakes.ts'
import { type Rag, ratingOf } from '../plans/ratings.ts'
import { differ, type Milestone, type MilestoneThen, milestoneOf, slipBetween, timesMoved } from './milestones.ts'

export const changeKinds = [
  'ADDED',
  'DROPPED',
  'REWORDED',
  'REDATED',
  'REOWNED',
  'RERATED',
  'MOVED',
  'REMEASURED',
  'SPLIT_OR_MERGED',
  'UNCHANGED',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** An action or objective in one version, with what stands around it. */
export interface Part {
  readonly node: StoredNode
  /** False where its version is known only because another text names it: then it says only what that text says. */
  readonly read: boolean
  /** What it stands under; undefined where that is the plan. */
  readonly under: StoredNode | undefined
  readonly owners: readonly string[]
  readonly measures: readonly StoredNode[]
}

export interface Changed {
  readonly wording?: { readonly before: string; readonly after: string }
  readonly date?: {
    readonly before: Milestone
    readonly after: Milestone
    readonly slipDays: number | null
    readonly times: number
  }
  readonly owners?: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly added: readonly string[]
    readonly removed: readonly string[]
  }
  readonly rating?: {
    readonly before: Rag
    readonly beforeText: string | null
    readonly after: Rag
    readonly afterText: string | null
  }
  readonly place?: {
    readonly beforeRef: string | null
    readonly afterRef: string | null
    readonly beforeUnder: StoredNode | null
    readonly afterUnder: StoredNode | null
    readonly elsewhere: boolean
  }
  readonly measures?: { readonly added: readonly StoredNode[]; readonly removed: readonly StoredNode[]; readonly same: number }
}

/** The letters and digits of a text: papers differ in the rest by how they were made. A point between digits counts, so do signs that say how much. */
export const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{N}\p{Sc}%<>≤≥+.,]/gu, '')

const wordsOf = (node: StoredNode, property: 'text' | 'summary' | 'title'): string | undefined => textOf(node[property])

/** The same kind of words of both: the source's, else ours. */
function wordingOf(a: StoredNode, b: StoredNode): Changed['wording'] {
  for (const property of ['text', 'title', 'summary'] as const) {
    const [before, after] = [wordsOf(a, property), wordsOf(b, property)]
    if (before === undefined || after === undefined) continue
    return essence(before) === essence(after) ? undefined : { before, after }
  }
  return undefined
}

function dateOf(a: Part, b: Part, along: readonly MilestoneThen[]): Changed['date'] {
  const [before, after] = [milestoneOf(a.node), milestoneOf(b.node)]
  const isKnown = [a, b].every(({ read }, at) => read || [before, after][at]?.dueOn != null)
  if (!isKnown || !differ(before, after)) return undefined
  return { before, after, slipDays: slipBetween(before, after), times: timesMoved(along) }
}

function ownersOf(a: Part, b: Part): Changed['owners'] {
  const added = b.owners.filter((id) => !a.owners.includes(id))
  const removed = a.owners.filter((id) => !b.owners.includes(id))
  if (added.length + removed.length === 0) return undefined
  return { before: a.owners, after: b.owners, added, removed }
}

function ratingsOf({ node: a }: Part, { node: b }: Part): Changed['rating'] {
  const [before, after] = [ratingOf(a), ratingOf(b)]
  const [beforeText, afterText] = [textOf(a.ragText) ?? null, textOf(b.ragText) ?? null]
  const isSame = before === after && (before !== 'UNKNOWN' || essence(beforeText ?? '') === essence(afterText ?? ''))
  return isSame ? undefined : { before, beforeText, after, afterText }
}

/** `isSameUnder` knows whether what two parts stand under is the same in both versions. */
function placeOf(a: Part, b: Part, isSameUnder: boolean): Changed['place'] {
  const [beforeRef, afterRef] = [textOf(a.node.ref) ?? null, textOf(b.node.ref) ?? null]
  const isRenamed = beforeRef !== null && afterRef !== null && folded(beforeRef) !== folded(afterRef)
  if (!isRenamed && isSameUnder) return undefined
  return { beforeRef, afterRef, beforeUnder: a.under ?? null, afterUnder: b.under ?? null, elsewhere: !isSameUnder }
}

const measureWords = (node: StoredNode): string => essence(textOf(node.text) ?? textOf(node.summary) ?? '')

function measuresOf(a: Part, b: Part): Changed['measures'] {
  const [before, after] = [a, b].map(({ measures }) => new Set(measures.map(measureWords))) as [Set<string>, Set<string>]
  const added = b.measures.filter((each) => !before.has(measureWords(each)))
  const removed = a.measures.filter((each) => !after.has(measureWords(each)))
  return added.length + removed.length === 0 ? undefined : { added, removed, same: b.measures.length - added.length }
}

/**
 * How a part of a plan changed from one version to another. Of a version that was not read only what it tells is compared: its
 * words, a date, its reference. `along` is the part in each version on the way, the earliest first.
 */
export function changedIn(a: Part, b: Part, along: readonly MilestoneThen[], isSameUnder: boolean): Changed {
  const bothRead = a.read && b.read
  const found: { [K in keyof Changed]: Changed[K] | undefined } = {
    wording: bothRead || textOf(a.node.text) !== undefined ? wordingOf(a.node, b.node) : undefined,
    date: dateOf(a, b, along),
    owners: bothRead ? ownersOf(a, b) : undefined,
    rating: bothRead ? ratingsOf(a, b) : undefined,
    place: placeOf(a, b, isSameUnder || !bothRead),
    measures: bothRead ? measuresOf(a, b) : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Changed
}

const kindOf: Record<keyof Changed, ChangeKind> = {
  wording: 'REWORDED',
  date: 'REDATED',
  owners: 'REOWNED',
  rating: 'RERATED',
  place: 'MOVED',
  measures: 'REMEASURED',
}

/** The kinds of change, in their order. */
export function kindsOf(changed: Changed, isSplitOrMerged: boolean): ChangeKind[] {
  const kinds = new Set<ChangeKind>((Object.keys(changed) as (keyof Changed)[]).map((name) => kindOf[name]))
  if (isSplitOrMerged) kinds.add('SPLIT_OR_MERGED')
  return kinds.size === 0 ? ['UNCHANGED'] : changeKinds.filter((kind) => kinds.has(kind))
}
