import { digestOf, linesOf, type Reading } from '../layer.ts'
import { readers } from '../readers.ts'
import { refusal } from '../refusal.ts'
import { ReadingFailed } from '../threads/messages.ts'
import { Pool } from '../threads/pool.ts'
import { refusalOf } from '../threads/refusal.ts'
import { storedZip } from './stored.ts'
import { partsOf, ZipRefused } from './zip.ts'

/** Milliseconds for one file. */
const usual = 60_000

/** One thread, with more room than one that reads pages: a document of Word is read at once. */
const thread = new Pool<undefined, string>(new URL('./thread.mjs', import.meta.url), { workers: 1, heap: 768 })

/** What says the words of a document: its parts in XML, and how they hang together. Pictures are never unpacked. */
const isWanted = (name: string): boolean => /(?:\.xml|\.rels)$/i.test(name) && !/^(?:docProps|customXml|word\/theme)\//.test(name)

const isWord = (parts: ReadonlyMap<string, Buffer>): boolean =>
  parts.get('[Content_Types].xml')?.includes('wordprocessingml') === true || parts.has('word/document.xml')

function unpack(bytes: Buffer, where: string): Map<string, Buffer> {
  try {
    return partsOf(bytes, isWanted)
  } catch (cause) {
    if (!(cause instanceof ZipRefused)) throw cause
    if (cause.why === 'bomb') throw refusal(`This file is not unpacked: ${cause.message}`, where, 'Fetch it again', cause)
    if (cause.why === 'locked') throw refusal('This file opens only with a password', where, 'Save it without one', cause)
    throw refusal(`This DOCX is damaged (${cause.message})`, where, 'Fetch it again', cause)
  }
}

let filesSoFar = 0

/** Reads a DOCX: what it unpacks to is bounded before the library sees it. */
export async function readDocx(bytes: Uint8Array, where: string, patience = usual): Promise<Reading> {
  const parts = unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), where)
  if (!isWord(parts)) throw refusal('This is a ZIP file, and no document of Word', where, 'Unpack it and name the files in it')
  const file = filesSoFar++
  let text: string
  try {
    text = await thread.see({ file, bytes: storedZip(parts), ask: undefined, patience: () => patience })
  } catch (thrown) {
    if (thrown instanceof ReadingFailed) throw refusalOf(thrown.failure, 'DOCX', where, patience)
    throw thrown
  } finally {
    thread.forget(file)
  }
  if (text.trim() === '') throw refusal('This DOCX holds no text', where, 'Fetch it again; a picture of a text needs OCR')
  return { layer: { text, lines: linesOf(text), reader: readers.docx, sha256: digestOf(bytes) }, remarks: [] }
}
