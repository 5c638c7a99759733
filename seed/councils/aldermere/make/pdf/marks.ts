/** A font of dingbats that pdfkit does not know of; every reader has it, or something like it. */
interface MarkFont {
  readonly name: string
  readonly base: string
  /** The code of the bullet in that font. */
  readonly code: string
  /** The character that the font says its bullet is. */
  readonly says: string
}

/** The bullet of either face: a square that is a character, and a dot that is one for private use only, as word processors write it. */
const fonts: Record<'serif' | 'sans', MarkFont> = {
  serif: { name: 'Dots', base: 'Symbol', code: 'b7', says: 'f0b7' },
  sans: { name: 'Squares', base: 'ZapfDingbats', code: '6e', says: '25fc' },
}

const toUnicode = (code: string, says: string): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Marks def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `1 beginbfchar <${code}> <${says}> endbfchar`,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')

const drawn = new WeakMap<PDFKit.PDFDocument, PDFKit.PDFKitReference>()

function fontOf(document: PDFKit.PDFDocument, { base, code, says }: MarkFont): PDFKit.PDFKitReference {
  const known = drawn.get(document)
  if (known !== undefined) return known
  const words = document.ref({})
  words.end(Buffer.from(toUnicode(code, says)))
  const font = document.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: base, ToUnicode: words })
  font.end(undefined)
  drawn.set(document, font)
  return font
}

/** Draws a bullet with its left end at x, on the base line y. */
export function drawBullet(document: PDFKit.PDFDocument, face: 'serif' | 'sans', x: number, y: number, size: number): void {
  const { page } = document
  const mark = fonts[face]
  page.fonts[mark.name] = fontOf(document, mark)
  const flat = `1 0 0 -1 0 ${page.height}`
  const at = `${x} ${page.height - y}`
  document.addContent(`q ${flat} cm BT /${mark.name} ${size} Tf 1 0 0 1 ${at} Tm <${mark.code}> Tj ET Q`)
}
