import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { everyDataSet, papersMissing, realPapersRead, root } from '../real-papers.ts'
import { chromiumAvailability } from './chromium.ts'

/** Why there is nothing to show of the real documents; null where there is. */
export const missing = papersMissing ?? (chromiumAvailability().kind === 'missing' ? 'there is no Chromium' : null)

/** The server as anybody starts it, over a store into which the documents were read. */
export async function startReal(folder: string) {
  await cp(await realPapersRead(), folder, { recursive: true })
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
