import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url'
import symbols from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url'

/** The faces that every reader of PDF is to have of its own and no system brings; for all others the reader's own are taken. */
const faces: Readonly<Record<string, string>> = { 'FoxitDingbats.pfb': dingbats, 'FoxitSymbol.pfb': symbols }

/** Brings pdf.js what it asks for beside the file. */
class Faces {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = faces[filename]
    const answer = address === undefined ? undefined : await fetch(address)
    if (answer?.ok !== true) throw new Error(`${filename} is not to be had`)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

async function load(address: string): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerAddress
  return getDocument({
    url: address,
    // Only the pages that are looked at are fetched.
    disableAutoFetch: true,
    disableStream: true,
    // The server's content security policy admits neither.
    isEvalSupported: false,
    useWasm: false,
    BinaryDataFactory: Faces,
    verbosity: 0,
  }).promise
}

let open: { readonly address: string; readonly document: Promise<PDFDocumentProxy> } | undefined

/** A PDF; the one that was last asked for stays open. */
export function openPdf(address: string): Promise<PDFDocumentProxy> {
  if (open?.address === address) return open.document
  open?.document.then(
    (before) => before.loadingTask.destroy(),
    () => undefined,
  )
  const document = load(address)
  const here = { address, document }
  open = here
  document.catch(() => {
    if (open === here) open = undefined
  })
  return document
}
