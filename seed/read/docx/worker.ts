import { serveFiles } from '../threads/serve.ts'
import { textIn } from './document.ts'

/** The whole text is all that is asked of a DOCX. */
serveFiles((bytes) => ({
  see: () => textIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  close: async () => {},
}))
