import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'

/** Files that cannot be read, or not as what they say they are. Each function makes one in a folder and gives its path. */
export type BadFile = (folder: string) => Promise<string>

/** One grey dot. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')

type Draw = (document: PDFKit.PDFDocument) => void

async function drawPdf(path: string, draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<string> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, ...options })
  const file = createWriteStream(path)
  document.pipe(file)
  draw(document)
  document.end()
  await once(file, 'finish')
  return path
}

const write = async (path: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(path, bytes)
  return path
}

/** Pages with words on them. */
const pages =
  (count: number): Draw =>
  (document) => {
    for (let page = 1; page <= count; page++)
      document.addPage().fontSize(11).text(`Page ${page}. Visits in Aldermere were late, and nobody knew of it.`, 72, 90)
  }

/** Opens only with a password. */
export const encryptedPdf: BadFile = (folder) =>
  drawPdf(join(folder, 'encrypted.pdf'), pages(2), { pdfVersion: '1.7', userPassword: 'Thornmouth', ownerPassword: 'Pellgate' })

/** Three pages, each a picture and no text. */
export const scannedPdf: BadFile = (folder) =>
  drawPdf(join(folder, 'scanned.pdf'), (document) => {
    for (let page = 0; page < 3; page++) document.addPage().image(png, 0, 0, { width: 595, height: 842 })
  })

/** What a broken transfer leaves: the first 60 per cent. */
export const truncatedPdf: BadFile = async (folder) => {
  const bytes = await readFile(await drawPdf(join(folder, 'truncated.pdf'), pages(20)))
  return write(join(folder, 'truncated.pdf'), bytes.subarray(0, Math.floor(bytes.length * 0.6)))
}

/** Far more pages than any report has, with a line on each. */
export const manyPagesPdf: BadFile = (folder) => drawPdf(join(folder, 'many-pages.pdf'), pages(2000))

/** Every place in its table of objects is wrong, and so is the place of the table. */
export const garbledXrefPdf: BadFile = async (folder) => {
  const text = (await readFile(await drawPdf(join(folder, 'garbled-xref.pdf'), pages(2)))).toString('latin1')
  const at = text.lastIndexOf('\nxref')
  const garbled = text
    .slice(at)
    .replace(/\d{10} \d{5} [nf]/g, '@@@@#### %%%% ~')
    .replace(/startxref\s+\d+/, 'startxref\n99999999')
  return write(join(folder, 'garbled-xref.pdf'), Buffer.from(text.slice(0, at) + garbled, 'latin1'))
}

/** A picture that says that it is a PDF. */
export const pngNamedPdf: BadFile = (folder) => write(join(folder, 'picture.pdf'), png)

/** A PDF that says that it is text. */
export const pdfNamedTxt: BadFile = (folder) => drawPdf(join(folder, 'report.txt'), pages(1))

/** A DOCX that says that it is a PDF. */
export const docxNamedPdf: BadFile = async (folder) => {
  const document = new Document({ sections: [{ children: [new Paragraph('Visits in Aldermere were late.')] }] })
  return write(join(folder, 'letter.pdf'), await Packer.toBuffer(document))
}

export const emptyFile: BadFile = (folder) => write(join(folder, 'empty.pdf'), Buffer.alloc(0))

interface Entry {
  readonly name: string
  /** Deflated, in parts that follow one another. */
  readonly parts: readonly Buffer[]
  readonly crc: number
  readonly size: number
  /** The size that the zip file tells, where that is another. */
  readonly told?: number
}

const entryOf = (name: string, text: string): Entry => {
  const bytes = Buffer.from(text)
  return { name, parts: [deflateRawSync(bytes)], crc: crc32(bytes), size: bytes.length }
}

/** A zip file (APPNOTE.TXT 4.3): each entry with its local header, then the table of them all. */
function zipOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, parts, crc, size, told } of entries) {
    const packed = Buffer.concat(parts)
    const both = Buffer.alloc(26)
    both.writeUInt16LE(20, 0)
    both.writeUInt16LE(8, 4)
    both.writeUInt16LE(0x21, 8)
    both.writeUInt32LE(crc, 10)
    both.writeUInt32LE(packed.length, 14)
    both.writeUInt32LE(told ?? size, 18)
    both.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const file = [Buffer.from('PK\x03\x04'), both, Buffer.from(name), packed]
    table.push(Buffer.from('PK\x01\x02\x14\0'), both, rest, Buffer.from(name))
    files.push(...file)
    offset += file.reduce((sum, part) => sum + part.length, 0)
  }
  const tableLength = table.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(tableLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...table, end])
}

const types = entryOf(
  '[Content_Types].xml',
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
)
const relations = entryOf(
  '_rels/.rels',
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
)

/** Has all that a DOCX has around its text, and no text. */
export const docxWithoutDocument: BadFile = (folder) => write(join(folder, 'no-document.docx'), zipOf([types, relations]))

/** A well-formed text of two gigabytes, nearly all of it blanks, in two megabytes; told is what the zip file says of its size. */
function blownUp(told?: number): Entry {
  const [blanks, times] = [Buffer.alloc(1 << 24, ' '), 128]
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const before = Buffer.from(`<?xml version="1.0"?><w:document ${xmlns}><w:body><w:p><w:r><w:t>Late visits`)
  const after = Buffer.from('</w:t></w:r></w:p></w:body></w:document>')
  const open = { finishFlush: constants.Z_FULL_FLUSH }
  const middle = deflateRawSync(blanks, open)
  let crc = crc32(before)
  for (let time = 0; time < times; time++) crc = crc32(blanks, crc)
  return {
    name: 'word/document.xml',
    parts: [deflateRawSync(before, open), ...Array.from({ length: times }, () => middle), deflateRawSync(after)],
    crc: crc32(after, crc),
    size: before.length + blanks.length * times + after.length,
    ...(told === undefined ? {} : { told }),
  }
}

/** A DOCX of two megabytes whose text is two gigabytes, as it says itself. */
export const zipBombDocx: BadFile = (folder) => write(join(folder, 'zip-bomb.docx'), zipOf([types, relations, blownUp()]))

/** The same, which says that its text is one kilobyte. */
export const lyingZipBombDocx: BadFile = (folder) =>
  write(join(folder, 'lying-zip-bomb.docx'), zipOf([types, relations, blownUp(1024)]))
