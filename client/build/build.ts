import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../schema/index.ts'
import { digestOf } from './digest.ts'

const root = new URL('../../', import.meta.url)
const output = new URL('dist/client/', root)
const sources = ['client/', 'schema/sdl/', 'package-lock.json']

/** The digest of the sources that a folder was built from stands in it under this name, and is written last. */
const stamp = '.stamp'

/** React's production build is chosen by NODE_ENV, which the caller may hold otherwise. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).trim()

/** Builds the explorer into dist/client. What stood there stays until the new one is whole. */
export async function build(digest: string = digestOf(root, sources)): Promise<void> {
  const folder = new URL(`dist/client.${process.pid}/`, root)
  try {
    await inProduction(async () => {
      const [vite, { default: config }] = await Promise.all([import('vite'), import('../vite.config.ts')])
      const place = { ...config.build, outDir: fileURLToPath(folder) }
      await vite.build({ ...config, build: place, configFile: false, mode: 'production', logLevel: 'silent' })
    })
    writeFileSync(new URL(stamp, folder), digest)
    rmSync(output, { recursive: true, force: true })
    renameSync(folder, output)
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true })
    const todo = 'Mend the file that the message names, or run "npm ci" if a package is missing, then run "npm run build"'
    throw new Problem('BUILD_FAILED', { what: 'The explorer could not be built', where: reasonOf(cause), todo }, { cause })
  }
}

function isBuiltFrom(digest: string): boolean {
  const file = new URL(stamp, output)
  return existsSync(new URL('index.html', output)) && existsSync(file) && readFileSync(file, 'utf8') === digest
}

/** Builds the explorer if what stands in dist/client was built from other sources, or nothing stands there. True when it built. */
export async function buildIfStale(): Promise<boolean> {
  const digest = digestOf(root, sources)
  if (isBuiltFrom(digest)) return false
  await build(digest)
  return true
}
