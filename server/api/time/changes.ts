import { labelOfId, orderKey } from '../../../schema/index.ts'
import { comparePlaces, type ListOrder } from '../listed.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { folded } from '../meetings/namesakes.ts'
import { type Changed, type ChangeKind, changedIn, changeKinds, essence, kindsOf, type Part } from './differences.ts'
import type { Gathered, Span } from './gathered.ts'
import { milestoneOf } from './milestones.ts'
import { type Pairing, type PlanPart, pairingsOf, partOf } from './pairs.ts'

/** An action or objective, and how it changed from one version to the other. */
export interface Change extends Pairing {
  readonly part: PlanPart
  readonly kinds: readonly ChangeKind[]
  readonly changed: Changed
}

export interface Compared {
  readonly part: PlanPart
  readonly earlier: number
  readonly later: number
  readonly same: number
  readonly suggested: number
}

export interface Changes {
  readonly all: readonly Change[]
  readonly untold: number
  readonly compared: readonly Compared[]
}

/** What comes after the version in an id: the place of a part in its plan, 2 before 10. */
const tailOf = (id: string): string => orderKey(id.slice(id.lastIndexOf('/') + 1))

const idOf = ({ later, earlier }: Pairing): string => later ?? (earlier as string)

/** As the later version is read, what was dropped where it stood. */
export const inReadingOrder: ListOrder<Change> = {
  parts: 2,
  placeOf: (change) => [tailOf(idOf(change)), idOf(change)],
  compare: comparePlaces,
}

const wordsOf = ({ title, text, summary }: StoredNode): string => essence(textOf(text) ?? textOf(title) ?? textOf(summary) ?? '')
const refOf = ({ ref, number }: StoredNode): string => folded(textOf(ref) ?? textOf(number) ?? '')

/** Whether two headings of a plan are the same in two versions: links join them, or they bear the same words, or the same reference. */
function isSameHeading(a: StoredNode | undefined, b: StoredNode | undefined, joined: ReadonlySet<string>): boolean {
  if (a === undefined || b === undefined) return a === b
  if (joined.has(`${b.id} ${a.id}`)) return true
  if (labelOfId(a.id) !== labelOfId(b.id)) return false
  return (wordsOf(a) !== '' && wordsOf(a) === wordsOf(b)) || (refOf(a) !== '' && refOf(a) === refOf(b))
}

const isRead = ({ read }: { readonly read: boolean }): boolean => read

/** Whether something without a counterpart may have one that was not read. */
function mayBeUnread({ later }: Pairing, { from, to, between }: Span): boolean {
  return !between.every(isRead) || !(later === undefined ? to : from).read
}

/** How everything changed that can be told. */
export function changesOf(span: Span, { parts, later, earlier, leaving }: Gathered): Changes {
  const pairings = pairingsOf(later, earlier, leaving)
  const joined = new Set(pairings.flatMap((each) => [each.earlier, ...each.alsoEarlier].map((id) => `${each.later} ${id}`)))
  const change = (pairing: Pairing): Change => {
    const part = partOf(idOf(pairing))
    if (pairing.way === undefined) {
      return { ...pairing, part, kinds: [pairing.later === undefined ? 'DROPPED' : 'ADDED'], changed: {} }
    }
    const [a, b] = [parts.get(pairing.earlier as string), parts.get(pairing.later as string)] as [Part, Part]
    const ids = [pairing.later as string, ...pairing.way.links.map(({ to }) => to)].reverse()
    const along = ids.flatMap((id) => {
      const each = parts.get(id)
      return each === undefined ? [] : [{ milestone: milestoneOf(each.node), read: each.read }]
    })
    const changed = changedIn(a, b, along, isSameHeading(a.under, b.under, joined))
    const isSplit = pairing.alsoEarlier.length + pairing.alsoLater.length > 0
    return { ...pairing, part, changed, kinds: kindsOf(changed, isSplit) }
  }
  const isUntold = (pairing: Pairing): boolean => pairing.way === undefined && mayBeUnread(pairing, span)
  const all = pairings
    .filter((each) => !isUntold(each))
    .map(change)
    .sort((a, b) => comparePlaces(inReadingOrder.placeOf(a), inReadingOrder.placeOf(b)))
  const compared = (['ACTION', 'OBJECTIVE'] as const).map((part): Compared => {
    const of = (ids: readonly string[]): number => ids.filter((id) => partOf(id) === part).length
    const same = pairings.filter((each) => each.way !== undefined && partOf(idOf(each)) === part)
    const suggested = same.filter(({ way }) => way?.weakest.basis === 'SUGGESTED').length
    return { part, earlier: of(earlier), later: of(later), same: same.length, suggested }
  })
  return { all, untold: pairings.filter(isUntold).length, compared }
}

/** How many there are of each kind, in their order; those that none is of are left out. */
export function countsOf(changes: readonly Change[]) {
  return changeKinds
    .map((kind) => {
      const some = changes.filter(({ kinds }) => kinds.includes(kind))
      const actions = some.filter(({ part }) => part === 'ACTION').length
      return { kind, total: some.length, actions, objectives: some.length - actions }
    })
    .filter(({ total }) => total > 0)
}
