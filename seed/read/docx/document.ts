import mammoth from 'mammoth'
import type { WordDocument } from './model.ts'
import { listsOf, Numbers } from './numbering.ts'
import { storedZip } from './stored.ts'
import { textOf } from './text.ts'
import { partsOf } from './zip.ts'

/** The document as the library reads it, before it makes pages for a browser of it. */
async function documentIn(parts: ReadonlyMap<string, Buffer>): Promise<WordDocument> {
  let document: WordDocument | undefined
  const transformDocument = (read: WordDocument): object => {
    document = read
    return { ...read, children: [] }
  }
  await mammoth.convertToHtml({ buffer: storedZip(parts) }, { transformDocument, externalFileAccess: false })
  if (document === undefined) throw new Error('it holds no document')
  return document
}

const numberingPart = 'word/numbering.xml'

/** The text of a DOCX: its words, headings, lists, tables and notes. */
export async function textIn(docx: Buffer): Promise<string> {
  const parts = partsOf(docx, () => true)
  const { lists, xml } = listsOf(parts.get(numberingPart)?.toString() ?? '')
  if (parts.has(numberingPart)) parts.set(numberingPart, Buffer.from(xml))
  try {
    return textOf(await documentIn(parts), new Numbers(lists))
  } catch (thrown) {
    throw thrown instanceof RangeError ? new Error('it is nested too deep') : thrown
  }
}
