import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The documents that were measured when there are no others: they are not in this repository. */
const usual = fileURLToPath(new URL('../../shared/documents', import.meta.url))
const rounds = 5

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory()
        ? filesIn(path)
        : /\.(?:pdf|docx|txt|md)$/i.test(name) && name !== 'README.md'
          ? [path]
          : []
    })
}

interface Run {
  readonly seconds: number
  readonly peak: number
  readonly told: string
}

/** A process of its own for each run, so that no run warms another, and its memory is its own. */
function run(script: string, paths: readonly string[]): Promise<Run> {
  const began = performance.now()
  const typescript = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...typescript, fileURLToPath(new URL(script, import.meta.url)), ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (piece) => {
    output += piece
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status !== 0) return reject(new Error(`${script} ended with ${status}`))
      const { peak, told } = JSON.parse(output) as { peak: number; told: string }
      return resolve({ seconds: (performance.now() - began) / 1000, peak, told })
    })
  })
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Read, extract and join of all documents, beside the bare extraction of their text by the same library, in turns. */
export async function benchIngest(): Promise<Record<string, string>[]> {
  const folder = process.argv[3] ?? usual
  const paths = existsSync(folder) ? filesIn(folder) : []
  if (paths.length === 0) throw new Error(`There are no documents in ${folder}`)
  const [whole, bare]: [Run[], Run[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    bare.push(await run('./bare-text.mjs', paths))
    whole.push(await run('./whole-ingest.ts', paths))
  }
  const row = (what: string, runs: readonly Run[]): Record<string, string> => {
    const seconds = middle(runs.map((each) => each.seconds))
    return {
      what,
      files: String(paths.length),
      told: runs[0]?.told ?? '',
      's (median)': seconds.toFixed(2),
      's (each)': runs.map((each) => each.seconds.toFixed(1)).join(' '),
      'peak MB': Math.max(...runs.map(({ peak }) => peak)).toFixed(0),
      'times bare text': middle(runs.map((each, at) => each.seconds / (bare[at]?.seconds ?? 1))).toFixed(2),
    }
  }
  return [row('bare text', bare), row('ingest (read, extract, join)', whole)]
}
