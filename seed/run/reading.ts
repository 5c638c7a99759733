import { Problem } from '../../schema/index.ts'
import type { Paper, Told } from '../ingest.ts'

const pagesOf = (outcome: Paper | Problem): string => {
  if (outcome instanceof Problem) return 'not read'
  const count = outcome.layer.pages?.length
  if (count === undefined) return `${outcome.layer.lines.length} lines`
  return count === 1 ? '1 page' : `${count} pages`
}

/** How far reading has come: on a terminal a line that is written over, elsewhere a line a file. */
export function showReading(files: number, out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Told {
  let done = 0
  return (path, outcome, took) => {
    done++
    const line = `Reading ${done} of ${files}: ${path}, ${pagesOf(outcome)}, ${(took / 1000).toFixed(1)} s`
    if (out.isTTY) out.write(`\r\u001b[K${line.slice(0, 160)}${done === files ? '\n' : ''}`)
    else out.write(`${line}\n`)
  }
}
