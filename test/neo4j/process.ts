import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { jarsFolder } from './jars.ts'

/** One run of Neo4j over a home that outlives it. */
export interface Run {
  pid: number
  ended(): boolean
  /** SIGTERM, then SIGKILL to what has not ended after `patience` milliseconds; without patience SIGKILL at once. */
  end(patience: number): Promise<void>
}

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
const java = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  ...opened.map((place) => `--add-opens=${place}=ALL-UNNAMED`),
]

/** Homes whose server still runs, by pid: none of both may outlive this process. */
const running = new Map<number, string>()
process.on('exit', () => {
  for (const [pid, home] of running) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It had ended already.
    }
    rmSync(home, { recursive: true, force: true })
  }
})

/** A shell that waits on a pipe from us. A line lets it go; our death, by SIGKILL too, breaks the pipe, and it ends the server. */
function guard(pid: number, home: string): () => void {
  if (process.platform === 'win32') return () => {}
  const script = `trap '' INT TERM HUP; read -r line || { kill -9 "$1"; sleep 1; rm -rf "$2"; }`
  const shell = spawn('sh', ['-c', script, 'guard', String(pid), home], { stdio: ['pipe', 'ignore', 'ignore'] })
  shell.unref()
  shell.stdin.on('error', () => {})
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref()
  return () => shell.stdin.end('done\n')
}

const endOf = (child: ChildProcess): Promise<void> => new Promise((done) => child.once('exit', () => done()))

export function runNeo4j(home: string): Run {
  const output = openSync(join(home, 'console.log'), 'a')
  const classes = ['-cp', [join(jarsFolder(), '*')].join(delimiter), 'org.neo4j.server.CommunityEntryPoint']
  const child = spawn('java', [...java, ...classes, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    stdio: ['ignore', output, output],
    detached: false,
  })
  closeSync(output)
  const pid = child.pid
  if (pid === undefined) throw new Error('java could not be started')
  child.unref()
  running.set(pid, home)
  const release = guard(pid, home)
  let ended = false
  const end = endOf(child).then(() => {
    ended = true
    running.delete(pid)
    release()
  })
  return {
    pid,
    ended: () => ended,
    async end(patience) {
      if (ended) return
      child.ref()
      child.kill(patience > 0 ? 'SIGTERM' : 'SIGKILL')
      const last = setTimeout(() => child.kill('SIGKILL'), patience)
      await end
      clearTimeout(last)
    },
  }
}
