import type { Progress } from './load.ts'

const width = 24
const numbers = new Intl.NumberFormat('en-GB')

export function progressLine(name: string, done: number, total: number): string {
  const share = total === 0 ? 1 : done / total
  const bar = '#'.repeat(Math.round(share * width)).padEnd(width, '.')
  return `Loading ${name} [${bar}] ${numbers.format(done)} of ${numbers.format(total)} records`
}

/** A line that is written over on a terminal; elsewhere one line when it begins and one when it is done. */
export function showProgress(name: string, out: NodeJS.WriteStream): Progress {
  return (done, total) => {
    const line = progressLine(name, done, total)
    if (out.isTTY) out.write(`\r${line}${done === total ? '\n' : ''}`)
    else if (done === 0 || done === total) out.write(`${line}\n`)
  }
}
