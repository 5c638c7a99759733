import { changedSince, isNode, Problem } from '../../schema/index.ts'
import { recordsAround, type Store } from '../../server/store/index.ts'
import { asOne } from '../join/index.ts'
import { type Identity, wrongWithIdentity } from '../reviews/identity.ts'
import { plain } from './plain.ts'
import { writeAndShow } from './showing.ts'
import { noSeen, type Standing, stale, standingOf } from './standing.ts'

/** What a reviewer says of two things that are one, as it came. */
export interface MergeAsked {
  readonly keep: string
  readonly other: string
  /** What the reviewer saw of each. */
  readonly keepSeen: string
  readonly otherSeen: string
  readonly by: string
  readonly reason: string
}

/** A decision on two things as it would be written down; refused where it is wrong. */
export function identityOf(
  told: Pick<Identity, 'identity' | 'keep' | 'other' | 'papers' | 'by' | 'reason'>,
  kind: Identity['kind'] = 'USER',
): Identity {
  const draft = { ...told, by: plain(told.by), kind, at: new Date().toISOString(), reason: plain(told.reason) }
  const wrong = wrongWithIdentity(draft)
  if (wrong !== undefined)
    throw new Problem('INVALID_INPUT', { what: `This decision cannot be taken: ${wrong}`, todo: 'Mend it and send it again' })
  return draft
}

/** The thing as it stands, if that is how it was seen. */
export function asSeen(standing: Standing | undefined, id: string, seen: string): Standing {
  if (standing === undefined) throw stale('This thing is there no more', id)
  const changed = changedSince('thing', seen, standing.seen)
  if (changed === undefined) throw noSeen(seen)
  if (changed.length > 0) throw stale(`This thing is not as it was seen: ${changed.join(', ')}`, id)
  return standing
}

/** Takes a decision that two things are one: it is on disk, and the other one is gone from the graph, when this ends. */
export async function takeMerge(store: Store, dataFolder: string, asked: MergeAsked): Promise<void> {
  const { keep, other, by, reason } = asked
  const draft = identityOf({ identity: 'MERGED', keep, other, by, reason })
  const both = await standingOf(store, [keep, other])
  const { said: keepSaid } = asSeen(both.get(keep), keep, asked.keepSeen)
  const { said: otherSaid } = asSeen(both.get(other), other, asked.otherSeen)
  const { things, links } = await recordsAround(store, [keep, other])
  const removed = [...things.filter(({ id }) => id === other), ...links.filter(({ from, to }) => from === other || to === other)]
  const written = asOne([...things, ...links], new Map([[other, keep]]))
  const inOrder = [...written.filter(isNode), ...written.filter((record) => !isNode(record))]
  await writeAndShow(store, dataFolder, { ...draft, keepSaid, otherSaid }, { written: inOrder, removed })
}
