import type { Run } from './page.ts'

/** Runs that stand on one line of a page, from left to right. */
export interface Row {
  readonly runs: readonly Run[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A digit or word set small and high beside others. */
const isRaised = (run: Run, row: Row): boolean =>
  run.size <= row.size * 0.8 && run.y > row.y - row.size * 0.75 && run.y < row.y + row.size * 0.15

const touches = (run: Run, row: Row): boolean =>
  row.runs.some((other) => {
    const gap = run.x < other.x ? other.x - run.right : run.x - other.right
    return gap < other.size * 0.6 && gap > -1.5
  })

export function rowOf(runs: readonly Run[]): Row {
  const sorted = [...runs].sort((a, b) => a.x - b.x)
  const widest = sorted.reduce((best, run) => (run.right - run.x > best.right - best.x ? run : best))
  return {
    runs: sorted,
    x: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(({ right }) => right)),
    y: widest.y,
    size: widest.size,
  }
}

/** Some makers draw a word twice, a hair apart, to make it look bold. */
function onceEach(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? []
    if (same.some((other) => Math.abs(other.x - run.x) < 1 && Math.abs(other.y - run.y) < 1)) return false
    seen.set(run.text, [...same, run])
    return true
  })
}

/** Runs as rows from the top of the page down. */
export function rowsOf(all: readonly Run[]): Row[] {
  const runs = onceEach(all)
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const groups: Run[][] = []
  for (const run of sorted) {
    const last = groups.at(-1)
    const first = last?.[0]
    const level = first !== undefined && Math.abs(run.y - first.y) < 0.3 * Math.min(run.size, first.size)
    if (level) last?.push(run)
    else groups.push([run])
  }
  return withRaised(groups.map(rowOf))
}

/** Rows whose every run is raised beside one other row become part of it. */
function withRaised(rows: readonly Row[]): Row[] {
  const added = new Map<Row, Run[]>()
  const gone = new Set<Row>()
  for (const [at, row] of rows.entries()) {
    const near = [rows[at + 1], rows[at - 1], rows[at + 2]].filter((each) => each !== undefined)
    const host = near.find((each) => row.runs.every((run) => isRaised(run, each) && touches(run, each)))
    if (host === undefined || gone.has(host)) continue
    added.set(host, [...(added.get(host) ?? []), ...row.runs])
    gone.add(row)
  }
  return rows
    .filter((row) => !gone.has(row))
    .map((row) => {
      const raised = added.get(row)
      return raised === undefined ? row : { ...rowOf([...row.runs, ...raised]), y: row.y, size: row.size }
    })
}

/** The parts of a row between which there is more space than between words. */
export function segmentsOf(row: Row, wide = 1.2): Row[] {
  const parts: Run[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of row.runs) {
    if (run.x - right > wide * row.size) parts.push([run])
    else parts.at(-1)?.push(run)
    right = Math.max(right, run.right)
  }
  return parts.map(rowOf)
}
