import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Tally {
  /** Since it started, as is its time of the processor in milliseconds. */
  readonly statements: number
  readonly processor: number
  /** Resident, in bytes. */
  readonly memory: number
}

/** A server in a process of its own, that tells what it took so far. */
export interface Contender {
  readonly port: number
  tally(): Promise<Tally>
  stop(): Promise<void>
}

const told = <T>(child: ChildProcess, script: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`${script} ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as T)
    })
  })

export async function start(script: string, argument: unknown): Promise<Contender> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const execArgv = path.endsWith('.ts') ? ['--import', 'tsx', ...profiling()] : profiling()
  const child = fork(path, [JSON.stringify(argument)], { execArgv, env: { ...process.env, NODE_ENV: 'production' } })
  const { port } = await told<{ port: number }>(child, script)
  return {
    port,
    tally() {
      const answer = told<Tally>(child, script)
      child.send('tally')
      return answer
    },
    stop() {
      return new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.disconnect()
      })
    },
  }
}

/** BENCH_PROFILE names a folder for profiles of the processor. */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}
