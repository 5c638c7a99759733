// The library first, as it stands: what reads TypeScript would make it anew, which takes seconds and hundreds of megabytes.
import 'pdfjs-dist/legacy/build/pdf.mjs'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
