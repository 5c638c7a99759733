import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { madeOnce } from './once.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
const papers = join(root, '..', 'shared', 'documents', 'sefton')

/** Why there is nothing to read of the real documents; null where there is. */
export const papersMissing = existsSync(papers) ? null : 'the documents are not beside the repository'

/** As anybody has it who chooses none. */
export const everyDataSet = { ...process.env, DATA_SETS: '' }

/** A data folder into which all of the real documents were read, beside the data sets that come with the software; once in a run. */
export const realPapersRead = (): Promise<string> =>
  madeOnce(join(inject('runFolder'), 'real-documents'), async (folder) => {
    const files = readdirSync(papers).map((name) => join(papers, name))
    const command = ['--import', 'tsx', 'seed/main.ts', 'ingest', ...files]
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, env: { ...everyDataSet, DATA_DIR: folder } })
    if (status !== 0) throw new Error(String(stderr))
  })
