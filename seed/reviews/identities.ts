import type { Parting } from '../join/index.ts'
import type { Digests } from './digests.ts'
import { type Identity, latestOnEach, pairOf } from './identity.ts'

/** A decision on two things that the papers do not tell now, or that are one already, and why. */
export interface UnfitIdentity {
  readonly identity: Identity
  readonly why: string
}

/** What is told apart before the papers are joined: the latest decision on it says that it is two things. */
export const partingsOf = (identities: readonly Identity[]): readonly Parting[] =>
  latestOnEach(identities).filter(({ identity }) => identity === 'PARTED')

const gone = (id: string): string => `${id} is not there, or is said in other words now`

/** The thing that each of some is one with, whatever that was one with itself. */
class Ones {
  readonly #into = new Map<string, string>()

  of(id: string): string {
    let now = id
    for (let next = this.#into.get(now); next !== undefined; next = this.#into.get(now)) now = next
    return now
  }

  /** Makes one thing one with another; says why where that cannot be. */
  add(keep: string, other: string): string | undefined {
    if (this.of(keep) === this.of(other)) return 'the two are one already'
    if (this.#into.has(other)) return `${other} is one with ${this.of(other)} already`
    this.#into.set(other, this.of(keep))
    return undefined
  }

  all(): ReadonlyMap<string, string> {
    return new Map([...this.#into.keys()].map((id) => [id, this.of(id)]))
  }
}

/**
 * Which of the things that the papers tell are one with which, as people decided, the latest decision on each two; and the decisions that fit
 * nothing. What undoes an earlier decision has nothing left to fit.
 */
export function onesOf(
  digests: Digests,
  identities: readonly Identity[],
): { into: ReadonlyMap<string, string>; unfit: readonly UnfitIdentity[] } {
  const latest = latestOnEach(identities)
  const undone = new Set(identities.filter((each) => !latest.includes(each)).map((each) => `${each.identity} ${pairOf(each)}`))
  const ones = new Ones()
  const unfit: UnfitIdentity[] = []
  for (const identity of latest) {
    const why = whyNot(identity)
    if (why !== undefined) unfit.push({ identity, why })
  }
  return { into: ones.all(), unfit }

  function whyNot(identity: Identity): string | undefined {
    const opposite = identity.identity === 'MERGED' ? 'PARTED' : 'MERGED'
    const undoes = undone.has(`${opposite} ${pairOf(identity)}`)
    const keep = digests.meant(identity.keep, identity.keepSaid)
    const other = digests.meant(identity.other, identity.otherSaid)
    if (identity.identity === 'PARTED')
      return undoes || (digests.has(identity.keep) && digests.has(identity.other))
        ? undefined
        : gone(digests.has(identity.keep) ? identity.other : identity.keep)
    if (keep === undefined) return gone(identity.keep)
    if (other === undefined) return undoes ? undefined : gone(identity.other)
    return ones.add(keep, other)
  }
}
