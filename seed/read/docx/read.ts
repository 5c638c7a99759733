import { digestOf, linesOf } from '../layer.ts'
import type { Reading } from '../pdf/read.ts'
import { readers } from '../readers.ts'
import { refusal } from '../refusal.ts'
import type { WordDocument } from './model.ts'
import { listsOf, Numbers } from './numbering.ts'
import { storedZip } from './stored.ts'
import { textOf } from './text.ts'
import { partsOf, ZipRefused } from './zip.ts'

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
    throw refusal(`This DOCX is damaged: ${cause.message}`, where, 'Fetch it again', cause)
  }
}

/** The document as the library reads it, before it makes pages for a browser of it. */
async function documentIn(parts: ReadonlyMap<string, Buffer>): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth')
  let document: WordDocument | undefined
  const transformDocument = (read: WordDocument): object => {
    document = read
    return { ...read, children: [] }
  }
  await mammoth.convertToHtml({ buffer: storedZip(parts) }, { transformDocument, externalFileAccess: false })
  if (document === undefined) throw new Error('it holds no document')
  return document
}

/** Reads a DOCX: its words, headings, lists, tables and notes. */
export async function readDocx(bytes: Uint8Array, where: string): Promise<Reading> {
  const parts = unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), where)
  if (!isWord(parts)) throw refusal('This is a ZIP file, and no document of Word', where, 'Unpack it and name the files in it')
  const numbering = parts.get('word/numbering.xml')
  const { lists, xml } = listsOf(numbering?.toString() ?? '')
  if (numbering !== undefined) parts.set('word/numbering.xml', Buffer.from(xml))
  let text: string
  try {
    text = textOf(await documentIn(parts), new Numbers(lists))
  } catch (cause) {
    const words = cause instanceof RangeError ? 'it is nested too deep' : cause instanceof Error ? cause.message : String(cause)
    throw refusal(`This DOCX is damaged: ${words.split(/\.?\n|\. /)[0]}`, where, 'Fetch it again', cause)
  }
  if (text.trim() === '') throw refusal('This DOCX holds no text', where, 'Fetch it again; a picture of a text needs OCR')
  return { layer: { text, lines: linesOf(text), reader: readers.docx, sha256: digestOf(bytes) }, remarks: [] }
}
