import { parting, type Run } from '../runs.ts'

/** Runs that stand on one line. */
export type Line = readonly Run[]

export type Measure = (run: Run) => number

/** What cannot be parted, and what it is joined to the one before it by. */
interface Unit {
  readonly runs: readonly Run[]
  readonly joined: 'space' | 'parting' | 'hyphen'
}

function unitsOf(runs: readonly Run[]): readonly Unit[] {
  const units: { runs: Run[]; joined: Unit['joined'] }[] = []
  let joined: Unit['joined'] | 'same' = 'space'
  for (const run of runs)
    for (const piece of run.text.split(/( +|\u00ad|(?<=\w-)(?=\w))/)) {
      if (piece === '') joined = joined === 'same' ? 'hyphen' : joined
      else if (/^ +$/.test(piece)) joined = 'space'
      else if (piece === parting) joined = 'parting'
      else {
        const last = units.at(-1)
        if (joined === 'same' && last !== undefined) last.runs.push({ ...run, text: piece })
        else units.push({ runs: [{ ...run, text: piece }], joined: joined === 'same' ? 'space' : joined })
        joined = 'same'
      }
    }
  return units
}

const sameLook = (a: Run, b: Run): boolean => a.bold === b.bold && a.note === b.note

/** Neighbours of one look become one run. */
function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last !== undefined && sameLook(last, run)) out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/** Runs broken over lines of a width, at spaces, after hyphens, and where a word may be parted. */
export function brokenOver(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let line: Run[] = []
  const widthOf = (some: readonly Run[]) => merged(some).reduce((sum, run) => sum + measure(run), 0)
  for (const { runs: unit, joined } of unitsOf(runs)) {
    const first = unit[0]
    if (first === undefined) continue
    const space = joined === 'space' ? [{ ...first, text: ' ', note: false }] : []
    if (line.length === 0) line = [...unit]
    else if (widthOf([...line, ...space, ...unit]) <= width) line.push(...space, ...unit)
    else {
      const last = line.at(-1)
      if (joined === 'parting' && last !== undefined) line.push({ ...last, text: '-' })
      lines.push(merged(line))
      line = [...unit]
    }
  }
  if (line.length > 0) lines.push(merged(line))
  return lines
}
