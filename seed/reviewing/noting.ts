import { Problem } from '../../schema/index.ts'
import { nodesByIds, type Store } from '../../server/store/index.ts'
import { idOfNote, type Note, recordsOfNote, wrongWithNote } from '../reviews/note.ts'
import { plain } from './plain.ts'
import { writeAndShow } from './showing.ts'
import { standingOf } from './standing.ts'

/** What a reader says of a thing, as it came. */
export interface Saying {
  readonly about: string
  readonly says: string
  readonly by: string
}

/** A note as it would be written down, be it right or wrong. */
export const noteOf = ({ about, says, by }: Saying, kind: Note['kind'], at: Date): Note => ({
  note: plain(says),
  about,
  by: plain(by),
  kind,
  at: at.toISOString(),
})

/** Takes a reader's note: it is on disk, and in the graph, when this gives its id. The same note sent again is the one that is there. */
export async function takeNote(store: Store, dataFolder: string, saying: Saying): Promise<string> {
  const note = noteOf(saying, 'USER', new Date())
  const wrong = wrongWithNote({ ...note })
  if (wrong !== undefined)
    throw new Problem('INVALID_INPUT', { what: `This note cannot be taken: ${wrong}`, todo: 'Mend it and send it again' })
  const about = (await standingOf(store, [note.about])).get(note.about)
  if (about === undefined)
    throw new Problem('NOT_FOUND', {
      what: 'Nothing in the graph has this id',
      where: note.about.slice(0, 80),
      todo: 'Copy the id from its page',
    })
  const id = idOfNote(note)
  if ((await store.run(nodesByIds, { ids: [id] })).length > 0) return id
  await writeAndShow(store, dataFolder, { ...note, aboutSaid: about.said }, { written: recordsOfNote(note, note.about) })
  return id
}
