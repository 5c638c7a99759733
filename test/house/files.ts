import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What stands in the tree and is no part of the repository (.gitignore). */
const foreign = new Set(['.git', 'node_modules', 'dist', '.data', 'coverage'])

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (foreign.has(entry.name) || entry.name.endsWith('.log')) return []
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
  })
}

/** Every file of the repository, by its path from the root. */
export const files: readonly string[] = walk('').sort()

/** Every folder that holds one of them, at whatever depth. */
export const folders: readonly string[] = [
  ...new Set(files.flatMap((file) => file.split('/').map((_, depth, names) => names.slice(0, depth).join('/')))),
].filter((folder) => folder !== '')

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

export const isGenerated = (file: string): boolean => /(^|\/)generated\//.test(file) || file.startsWith('schema/sdl/graph/')

export const isScript = (file: string): boolean => /\.[cm]?[jt]sx?$/.test(file)
