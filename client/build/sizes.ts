import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

export interface FileSize {
  readonly name: string
  readonly bytes: number
  readonly compressed: number
}

/** The size of each script, style sheet and page below a built folder, as it is and as gzip sends it. */
export function sizesBelow(folder: URL): FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html|svg)$/.test(name))
    .sort()
    .map((name) => {
      const content = readFileSync(new URL(name, folder))
      return { name, bytes: content.length, compressed: gzipSync(content).length }
    })
}
