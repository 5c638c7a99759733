import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../schema/index.ts'
import type { WorkedOut } from './work-out.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = fileURLToPath(new URL('work-out-process.ts', import.meta.url))

/** How long it may take, in milliseconds. */
const patience = 600_000
/** Readers come first: so much less than others this process is given. */
const behind = 5

const failed = (what: string, cause?: unknown): Problem =>
  new Problem(
    'STORE_FAILED',
    { what: 'What follows from a decision could not be worked out', where: what, todo: 'The next start of the server does it' },
    { cause },
  )

/** Works out in a process of its own what a council's papers come to, so that the server goes on answering. */
export function workOutApart(dataFolder: string, council: string, stopped: AbortSignal): Promise<WorkedOut> {
  return new Promise((done, refuse) => {
    const { PATH, HOME, TMPDIR } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', script, resolve(dataFolder), council], {
      cwd: root,
      env: { PATH, HOME, TMPDIR },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: AbortSignal.any([stopped, AbortSignal.timeout(patience)]),
      killSignal: 'SIGKILL',
    })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.once('spawn', () => {
      try {
        setPriority(child.pid ?? 0, behind)
      } catch {
        // Not every system lets it; it is slower for readers then, and nothing else.
      }
    })
    child.once('error', (cause) => refuse(failed(cause.message, cause)))
    child.once('close', (status, signal) => {
      if (status !== 0) return refuse(failed(Buffer.concat(err).toString().trim() || `status ${status}, ${signal}`))
      try {
        done(JSON.parse(Buffer.concat(out).toString()) as WorkedOut)
      } catch (cause) {
        refuse(failed('its answer cannot be read', cause))
      }
    })
  })
}
