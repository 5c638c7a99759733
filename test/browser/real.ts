import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { madeOnce } from '../once.ts'
import { chromiumAvailability } from './chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const papers = join(root, '..', 'shared', 'documents', 'sefton')

/** Why there is nothing to show of the real documents; null where there is. */
export const missing = !existsSync(papers)
  ? 'the documents are not beside the repository'
  : chromiumAvailability().kind === 'missing'
    ? 'there is no Chromium'
    : null

/** As anybody has it who chooses none. */
const everyDataSet = { ...process.env, DATA_SETS: '' }

/** A data folder into which all of the real documents were read, once in a run. */
const readOnce = (): Promise<string> =>
  madeOnce(join(inject('runFolder'), 'real-documents'), async (folder) => {
    const files = readdirSync(papers).map((name) => join(papers, name))
    const command = ['--import', 'tsx', 'seed/main.ts', 'ingest', ...files]
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, env: { ...everyDataSet, DATA_DIR: folder } })
    if (status !== 0) throw new Error(String(stderr))
  })

/** The server as anybody starts it, over a store into which the documents were read. */
export async function startReal(folder: string) {
  await cp(await readOnce(), folder, { recursive: true })
  return serveAsAnybody(folder)
}

/** The server as anybody starts it: with the data sets that come with the software, and what a folder holds besides. */
export async function serveAsAnybody(folder: string) {
  const env = { ...everyDataSet, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '100000' }
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env })
  let said = ''
  const address = await new Promise<string>((tell, refuse) => {
    server.stderr.resume()
    server.stdout.on('data', (more) => {
      said += more
      const [, found] = /Golden Thread is at (\S+)/.exec(said) ?? []
      if (found !== undefined) tell(found)
    })
    server.on('exit', () => refuse(new Error(said)))
  })
  const stop = async () => {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  }
  return { address, stop }
}
