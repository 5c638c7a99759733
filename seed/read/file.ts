import { readFile, stat } from 'node:fs/promises'
import { Problem } from '../../schema/index.ts'
import { type Layer, textLayer } from './layer.ts'

const mostBytes = 64 << 20

const refuse = (what: string, where: string, todo: string, cause?: unknown): Problem =>
  new Problem('INVALID_INPUT', { what, where, todo }, { cause })

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) throw refuse('This is a folder', path, 'Name the files in it')
    if (about.size > mostBytes) throw refuse(`This file is larger than ${mostBytes >> 20} MB`, path, 'Divide it')
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw refuse('There is no such file', path, 'Check the path', cause)
    if (code === 'EACCES' || code === 'EPERM')
      throw refuse('This file may not be read', path, 'Give this user the right to read it', cause)
    throw refuse(`This file cannot be read (${code})`, path, 'Check the path', cause)
  }
}

/** Bytes that no text of people holds. */
const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8192).includes(0)

/** A file of text, with its bytes. What is no text is refused with what it is. */
export async function readTextFile(path: string): Promise<{ layer: Layer; bytes: Buffer }> {
  const bytes = await bytesOf(path)
  if (bytes.length === 0) throw refuse('This file is empty', path, 'Fetch it again')
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw refuse('This is a PDF, and only text is read so far', path, 'Convert it to text')
  if (isBinary(bytes)) throw refuse('This file is no text', path, 'Give a text or Markdown file')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw refuse('This file is no text in UTF-8', path, 'Save it as UTF-8', cause)
  }
  if (text.trim() === '') throw refuse('This file holds nothing but space', path, 'Fetch it again')
  return { layer: textLayer(bytes, text), bytes }
}
