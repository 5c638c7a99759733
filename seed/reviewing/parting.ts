import { makeId, Problem } from '../../schema/index.ts'
import { nodesByIds, recordsAround, type Store } from '../../server/store/index.ts'
import { roleKey } from '../extract/plan/names.ts'
import { type Identity, latestOnEach, namedAlike } from '../reviews/identity.ts'
import type { Book } from './book.ts'
import { asSeen, identityOf } from './merging.ts'
import { writeAndShow } from './showing.ts'
import { type Standing, standingOf } from './standing.ts'

/** What a reviewer says of a thing that is two, as it came. */
export interface PartAsked {
  readonly thing: string
  /** What a person, or a rule by a slip of the key, made one with it: its id, or the spelling of a role. */
  readonly other?: string | undefined
  /** Else the papers whose telling is of another thing. */
  readonly papers?: readonly string[] | undefined
  readonly seen: string
  readonly by: string
  readonly reason: string
}

type Pair = Pick<Identity, 'keep' | 'other' | 'papers'>

const refused = (what: string, where: string, todo: string): Problem => new Problem('INVALID_INPUT', { what, where, todo })

/** The decision by which the other thing is one with this one. */
const mergeOf = ({ identities, moved }: Book, thing: string, other: string): Identity | undefined =>
  moved.get(other) === thing
    ? latestOnEach(identities).find((each) => each.identity === 'MERGED' && each.other === other)
    : undefined

/** The id that a role would have by another of its spellings. */
function bySpelling({ node }: Standing, other: string): string | undefined {
  if (node.label !== 'Role') return undefined
  const scope = node.id.split('/').slice(0, -2).join('/')
  return (node.properties.variants ?? [])
    .map((spelling) => ({ spelling, id: makeId(scope, 'Role', roleKey(spelling)) }))
    .find(({ spelling, id }) => id !== node.id && (spelling === other || id === other))?.id
}

function fromOther(standing: Standing, other: string, book: Book): Pair {
  const { id } = standing.node
  const merge = mergeOf(book, id, other)
  if (merge !== undefined) return { keep: merge.keep, other }
  const role = bySpelling(standing, other)
  if (role !== undefined) return { keep: id, other: role }
  throw refused(
    'Neither a person nor a slip of the key made these two one',
    other.slice(0, 80),
    `Give the id of what was made one with it, or a spelling of the role. What papers tell of under one name (${namedAlike.join(', ')}) is parted by naming the papers`,
  )
}

/** The first id, after that of a thing, that nothing has and no decision names. */
async function freeId(store: Store, thing: string, { identities }: Book): Promise<string> {
  const taken = new Set(identities.flatMap(({ keep, other }) => [keep, other]))
  for (let count = 2; ; count++) {
    const id = `${thing}~${count}`
    if (!taken.has(id) && (await store.run(nodesByIds, { ids: [id] })).length === 0) return id
  }
}

/** What the ids of a paper's passages begin with. */
const passagesOf = (paper: string): string => `${paper.replace('/document/', '/')}/passage/`

async function fromPapers(store: Store, { node, links }: Standing, papers: readonly string[], book: Book): Promise<Pair> {
  if (!namedAlike.includes(node.label))
    throw refused(
      `${node.label} is not parted by its papers`,
      node.id,
      `Only ${namedAlike.join(', ')} are known in every paper by their name`,
    )
  const cited = links.flatMap(({ type, from, to }) => (type === 'CITES' && from === node.id ? [to] : []))
  const silent = papers.find((paper) => !cited.some((passage) => passage.startsWith(passagesOf(paper))))
  if (silent !== undefined)
    throw refused('This is no paper that tells of it', silent.slice(0, 80), 'Copy the id of one that was read from its page')
  if (cited.every((passage) => papers.some((paper) => passage.startsWith(passagesOf(paper)))))
    throw refused('Every paper that tells of it is named', node.id, 'Name those alone that tell of the other thing')
  const { links: around } = await recordsAround(store, papers)
  const copies = around.flatMap(({ type, from, to }) => (type === 'EDITION_OF' ? [from, to] : []))
  const cut = copies.find((id) => !papers.includes(id) && cited.some((passage) => passage.startsWith(passagesOf(id))))
  if (cut !== undefined)
    throw refused('Another copy of the same publication tells of it too', cut, 'Name every copy: they tell of one thing')
  return { keep: node.id, other: await freeId(store, node.id, book), papers: [...new Set(papers)].sort() }
}

/** Takes a decision that a thing is two: it is on disk when this gives the id of the other one, which is in the graph once what follows is worked out. */
export async function takePart(store: Store, dataFolder: string, book: Book, asked: PartAsked): Promise<string> {
  const { thing, other, papers, by, reason } = asked
  if ((other === undefined) === (papers === undefined))
    throw refused(
      'Either "other" or "papers" is to be given',
      thing.slice(0, 80),
      'Say from what it is to be parted, in one of the two ways',
    )
  const standing = asSeen((await standingOf(store, [thing])).get(thing), thing, asked.seen)
  const pair = papers === undefined ? fromOther(standing, other as string, book) : await fromPapers(store, standing, papers, book)
  const review: Identity = {
    ...identityOf({ identity: 'PARTED', ...pair, by, reason }),
    ...(pair.keep === thing ? { keepSaid: standing.said } : {}),
  }
  await writeAndShow(store, dataFolder, review, { written: [] })
  return pair.other
}
