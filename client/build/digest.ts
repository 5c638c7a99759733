import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The files below a folder, deepest last, in an order that does not hang on the file system's. */
function filesBelow(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(new URL(`${encodeURIComponent(entry.name)}/`, folder))
        : [new URL(encodeURIComponent(entry.name), folder)],
    )
}

/** A digest over the path, size and content of each of these files and of all files below these folders (ending in a slash). */
export function digestOf(root: URL, sources: readonly string[]): string {
  const digest = createHash('sha256')
  for (const source of sources) {
    const place = new URL(source, root)
    for (const file of source.endsWith('/') ? filesBelow(place) : [place]) {
      const content = readFileSync(file)
      digest.update(`${file.pathname.slice(root.pathname.length)}\n${content.length}\n`).update(content)
    }
  }
  return digest.digest('hex')
}
