import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** True where it is this process's now: a file that holds its process id, made by it alone. */
function isOurs(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(path, 'utf8') === String(process.pid)
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Lets go what a worker that has ended had claimed. */
function release(path: string): void {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (pid > 0 && !lives(pid)) rmSync(path)
  } catch {
    // Another worker took it out, or has it.
  }
}

const pause = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/**
 * Which of so many is this process's, and stays so while it lives. The runner's own number of a worker cannot tell: Vitest 4.1 gives
 * two workers the same one where a group of files follows on another.
 */
export function claimed(folder: string, count: number): number {
  const paths = Array.from({ length: count }, (_, at) => join(folder, `neo4j-${at}.claim`))
  for (;;) {
    const at = paths.findIndex(isOurs)
    if (at >= 0) return at
    paths.forEach(release)
    pause(20)
  }
}
