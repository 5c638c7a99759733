import { readFile as bytesIn, stat } from 'node:fs/promises'
import { Problem } from '../../schema/index.ts'
import { readDocx } from './docx/read.ts'
import { type Kind, kindOf } from './kind.ts'
import { type Reading, textLayer } from './layer.ts'
import { pdfPool, readPdf } from './pdf/read.ts'
import { refusal } from './refusal.ts'

const mostBytes = 64 << 20

/** A document that was read, and the bytes of its file. */
export interface ReadFile extends Reading {
  readonly bytes: Buffer
}

/** Every document of this process is read by the same workers. */
const pool = pdfPool()

/** How many files are worth reading at the same time: what a worker waits for should be there. */
export const filesAtOnce = pool.workers + 1

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) throw refusal('This is a folder', path, 'Name the files in it')
    if (!about.isFile()) throw refusal('This is no file', path, 'Give a file')
    if (about.size > mostBytes) throw refusal(`This file is larger than ${mostBytes >>> 20} MB`, path, 'Divide it')
    return await bytesIn(path)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw refusal('There is no such file', path, 'Check the path', cause)
    if (code === 'EACCES' || code === 'EPERM')
      throw refusal('This file may not be read', path, 'Give this user the right to read it', cause)
    throw refusal(`This file cannot be read (${code})`, path, 'Check the path', cause)
  }
}

function readText(bytes: Uint8Array, where: string): Reading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw refusal('This file is no text in UTF-8', where, 'Save it as UTF-8', cause)
  }
  if (text.trim() === '') throw refusal('This file holds nothing but space', where, 'Fetch it again')
  return { layer: textLayer(bytes, text), remarks: [] }
}

const notRead = (what: string, todo: string) => (_: Uint8Array, where: string) => {
  throw refusal(what, where, todo)
}

const doors: Readonly<Record<Kind, (bytes: Uint8Array, where: string) => Reading | Promise<Reading>>> = {
  text: readText,
  pdf: (bytes, where) => readPdf(bytes, where, pool),
  zip: (bytes, where) => readDocx(bytes, where),
  ole: notRead('This is a document of an old Office, or one with a password', 'Save it as DOCX or PDF, without a password'),
  picture: notRead('This is a picture', 'Give a document with text; a picture of one needs OCR'),
  binary: notRead('This file is no text', 'Give a PDF, a DOCX, a text or a Markdown file'),
}

/** The text of a document by its bytes, whatever its name says that it is. What cannot be read is refused with what it is. */
export async function readBytes(bytes: Uint8Array, where: string): Promise<Reading> {
  if (bytes.length === 0) throw refusal('This file is empty', where, 'Fetch it again')
  return doors[kindOf(bytes)](bytes, where)
}

export async function readFile(path: string): Promise<ReadFile> {
  const bytes = await bytesOf(path)
  return { ...(await readBytes(bytes, path)), bytes }
}
