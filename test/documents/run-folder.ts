import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run's own, for real papers that are linked once for all of it. */
    papersFolder: string
  }
}

export default async function runFolder({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-papers-'))
  provide('papersFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
