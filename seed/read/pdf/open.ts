import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

const settings = {
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  verbosity: 0,
  standardFontDataUrl: join(library, 'standard_fonts/'),
  cMapUrl: join(library, 'cmaps/'),
  cMapPacked: true,
} as const

export interface Opened {
  readonly document: PDFDocumentProxy
  close(): Promise<void>
}

/** Opens a PDF. A careful one takes nothing that it cannot read in full, pictures included. */
export async function openPdf(bytes: Uint8Array, careful = false): Promise<Opened> {
  // The library takes the bytes away from whoever gives them.
  const task = getDocument({ ...settings, data: new Uint8Array(bytes), stopAtErrors: careful })
  return { document: await task.promise, close: () => task.destroy() }
}
