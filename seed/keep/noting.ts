import { asProblem, type GraphRecord, type Label, labelOfId, Problem } from '../../schema/index.ts'
import {
  currentLedger,
  enterLoaded,
  lastKey,
  linksPage,
  nodesByIds,
  type Store,
  sealOf,
  writeBatch,
} from '../../server/store/index.ts'
import { Digests } from '../reviews/digests.ts'
import type { Said } from '../reviews/fields.ts'
import { addReview, reviewsIn } from '../reviews/log.ts'
import { councilOfThing, idOfNote, type Note, recordsOfNote, wrongWithNote } from '../reviews/note.ts'
import { loadNameOf } from './fill.ts'
import { LoadedNote } from './loaded.ts'

/** What a reader says of a thing, as it came. */
export interface Saying {
  readonly about: string
  readonly says: string
  readonly by: string
}

/** Pasted text ends its lines and spaces its columns in other ways. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim()

/** A note as it would be written down, be it right or wrong. */
export const noteOf = ({ about, says, by }: Saying, kind: Note['kind'], at: Date): Note => ({
  note: plain(says),
  about,
  by: plain(by),
  kind,
  at: at.toISOString(),
})

const node = (id: string, properties: unknown): GraphRecord =>
  ({ label: labelOfId(id) as Label, id, properties }) as unknown as GraphRecord

/** By which words a thing of the graph is known; a thing that is not there is refused. */
async function saidOf(store: Store, id: string): Promise<Said> {
  const [found] = await store.run(nodesByIds, { ids: [id] })
  if (found === undefined)
    throw new Problem('NOT_FOUND', {
      what: 'Nothing in the graph has this id',
      where: id.slice(0, 80),
      todo: 'Copy the id from its page',
    })
  const every = { basis: ['STATED', 'STRUCTURAL', 'SUGGESTED', 'CONFIRMED'], afterKey: '', afterLink: '' }
  const range = { beforeKey: lastKey, beforeLink: '', limit: 1000 }
  const rows = await store.run(linksPage('CITES', 'OUT', 'forward'), { ids: [id], ...every, ...range })
  const cited = rows.flatMap(({ link, node: passage }): GraphRecord[] => {
    const to = (passage as { id: string }).id
    return [node(to, passage), { type: 'CITES', from: id, to, properties: link } as unknown as GraphRecord]
  })
  return new Digests([node(id, found.node), ...cited]).of(id)
}

/**
 * Brings a note that is written down to the graph. What it adds is noted as being loaded, and the digest of the last filling is
 * taken back, so that the next start fills afresh, finishes what a crash cut off, and takes out what is written down no more.
 */
async function show(store: Store, dataFolder: string, note: Note): Promise<void> {
  const records = recordsOfNote(note, note.about)
  const council = councilOfThing(note.about)
  await new LoadedNote(dataFolder, council).add(records)
  await enterLoaded(store.run, loadNameOf(council), '')
  await writeBatch(store, records)
  await store.settle(sealOf(await currentLedger(store.run)))
}

/** Takes a reader's note: it is on disk, and in the graph, when this gives its id. The same note sent again is the one that is there. */
export async function takeNote(store: Store, dataFolder: string, saying: Saying): Promise<string> {
  const note = noteOf(saying, 'USER', new Date())
  const wrong = wrongWithNote({ ...note })
  if (wrong !== undefined)
    throw new Problem('INVALID_INPUT', { what: `This note cannot be taken: ${wrong}`, todo: 'Mend it and send it again' })
  const id = idOfNote(note)
  const aboutSaid = await saidOf(store, note.about)
  if ((await store.run(nodesByIds, { ids: [id] })).length > 0) return id
  await addReview(reviewsIn(dataFolder), { ...note, aboutSaid })
  try {
    await show(store, dataFolder, note)
  } catch (thrown) {
    const { code, message } = asProblem(thrown)
    throw new Problem(
      'STORE_FAILED',
      {
        what: `The note is written down, and the graph could not take it (${code}: ${message})`,
        todo: 'It shows after the next start of the server; there is no need to send it again',
      },
      { cause: thrown },
    )
  }
  return id
}
