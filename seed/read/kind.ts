/** What a file is, by its first bytes, whatever its name says. */
export type Kind = 'text' | 'pdf' | 'zip' | 'ole' | 'picture' | 'binary'

/** PDF 1.7, implementation note 13: the mark may stand anywhere in the first 1,024 bytes. */
const pdfWithin = 1024
/** How far bytes are looked at that no text of people holds. */
const binaryWithin = 8192

/** Beginnings of files, by the documents that define them: ZIP's APPNOTE, MS-CFB, PNG, JFIF, GIF, TIFF. */
const beginnings: readonly (readonly [kind: Kind, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\x00'],
  ['picture', 'MM\x00*'],
]

export function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, binaryWithin))
  const start = head.toString('latin1')
  const known = beginnings.find(([, begin]) => start.startsWith(begin))
  if (known !== undefined) return known[0]
  if (start.slice(0, pdfWithin).includes('%PDF-')) return 'pdf'
  return head.includes(0) ? 'binary' : 'text'
}
