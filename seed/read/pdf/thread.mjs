// The library first, as it stands: what reads TypeScript would make it anew, which takes seconds and hundreds of megabytes.
import { register } from 'tsx/esm/api'

// It brings an Array.push of its own for the sake of lengths past 2^32, several times slower.
const { push } = Array.prototype
await import('pdfjs-dist/legacy/build/pdf.mjs')
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })

register()
await import('./worker.ts')
