import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, onTestFailed, onTestFinished } from 'vitest'
import { buildIfStale } from '../../client/build/build.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Environment = Readonly<Record<string, string>>

/** How a process ended: its exit status, or the signal that ended it. */
export interface End {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A process of ours, as a user would start it. It is ended with the test that started it. */
export interface Running {
  readonly pid: number
  readonly ended: Promise<End>
  output(): string
  signal(signal: NodeJS.Signals): void
  /** Reads no more of its output: what it writes then fails. */
  leave(): void
  /** Waits until its output holds a text or pattern; fails where the process ends first, or after so many milliseconds. */
  says(what: RegExp, within?: number): Promise<RegExpExecArray>
}

/** What a person reads of it: neither its log, in JSON, nor how far a load is. */
export const saidBy = (output: string): string[] =>
  output.split('\n').filter((line) => line !== '' && !line.startsWith('{') && !/^(?:Loading|Reading) /.test(line))

/** It has ended with this status and one line. */
export function expectEnd({ status, signal, stdout, stderr }: End, expected: number, line: RegExp): void {
  expect({ status, signal, said: saidBy(stdout + stderr) }).toEqual({
    status: expected,
    signal: null,
    said: [expect.stringMatching(new RegExp(`^golden-thread: .*${line.source}`))],
  })
}

const settings = /^(PORT|HOST|DATA_DIR|LOG_LEVEL|NEO4J_|REVIEW_TOKEN|RATE_LIMIT|TRUST_PROXY|ALLOWED_|NODE_ENV|VITEST|npm_)/

/** The environment of this process without any setting of the server. */
const bare = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))

function watched(child: ChildProcess): Running {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  let over: End | undefined
  const ended = new Promise<End>((done) =>
    child.once('close', (status, signal) => {
      over = { status, signal, stdout, stderr }
      done(over)
    }),
  )
  const says = async (what: RegExp, within = 30_000): Promise<RegExpExecArray> => {
    for (const until = Date.now() + within; ; await pause(10)) {
      const found = what.exec(stdout + stderr)
      if (found !== null) return found
      if (over !== undefined || Date.now() > until)
        throw new Error(`${over ? `Ended (${over.status})` : `${within} ms`} without ${what}:\n${stdout}\n${stderr}`)
    }
  }
  const leave = (): void => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
  return { pid: child.pid ?? 0, leave, ended, output: () => stdout + stderr, signal: (signal) => void child.kill(signal), says }
}

/** Starts a program at the root of the repository. */
export function run(program: string, args: readonly string[], environment: Environment = {}): Running {
  const child = spawn(program, args, { cwd: root, env: { ...bare(), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const running = watched(child)
  onTestFailed(() => void process.stderr.write(`${program} ${args.join(' ')} said:\n${running.output()}\n`))
  onTestFinished(async () => {
    // One that is stopped takes no other signal.
    running.signal('SIGKILL')
    await running.ended
  })
  return running
}

export const runScript = (file: string, args: readonly string[], environment: Environment = {}): Running =>
  run(process.execPath, ['--import', 'tsx', file, ...args], environment)

/** The explorer is built once, before the first server of a file, so that no start waits for it. */
export const builtBefore = (): Promise<boolean> => buildIfStale()

/** Tests ask faster than people do. */
const alone: Environment = { HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0' }

export const startServer = (environment: Environment): Running => runScript('server/main.ts', [], { ...alone, ...environment })

export const runExport = (environment: Environment, out: string): Running =>
  runScript('server/main.ts', ['export', '--format', 'jsonl', '--out', out], environment)

/** The address that a server says it is at. */
export async function addressOf(server: Running, within?: number): Promise<string> {
  const [, address] = await server.says(/^Golden Thread is at (\S+) /m, within)
  return address as string
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'golden-thread-faults-'))

/** A folder for the length of a test. */
export function temporaryFolder(): string {
  const folder = newFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The address that a server listens on, be its data in or not. */
export async function listeningAt(server: Running): Promise<string> {
  const [, address] = await server.says(/"address":"(http:[^"]+)"/)
  return address as string
}

/** A folder for the length of a file of tests. */
export function folderOfFile(): string {
  const folder = newFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
