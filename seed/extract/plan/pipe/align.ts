import type { Column } from '../row.ts'

/** What a cell's text can be told to be by its form alone. */
export type Form = 'ref' | 'number' | 'rating' | 'milestone' | 'words'

/** A cell that holds something: where it stands in its row, and what its form tells. */
export interface Filled {
  readonly at: number
  readonly form: Form
}

const columnOfForm: Readonly<Partial<Record<Form, Column>>> = { ref: 'ref', rating: 'rating', milestone: 'milestone' }
const wrongForm = 20
/** Two cells of one column: possible where a cell was printed twice, and most of all where cells are long. */
const doubled = (column: Column): number => (column === 'action' || column === 'success' ? 3 : 5)
/** Words in a row that tell of no action. */
const idle = 2
/** An objective without its number: there are such, and fewer than there are rows that slipped. */
const unnumbered = 1

const strange = (column: Column, form: Form): number => {
  const own = columnOfForm[form]
  if (own !== undefined) return column === own ? 0 : wrongForm
  if (form === 'number' && column === 'ref') return 0
  // A rating in words nobody knows yet, or a milestone that is no date, may stand in its column; a reference may not.
  return column === 'ref' ? wrongForm : column === 'rating' || column === 'milestone' ? 4 : 0
}

interface Step {
  readonly cost: number
  readonly path: readonly number[]
}

/**
 * For each filled cell of a row the column that it belongs to, where cells have slipped to the left or right, or there are more
 * of them than columns. Cells keep their order; a row slips as one, so a change of the slip costs as much as it changes.
 */
export function aligned(filled: readonly Filled[], headed: readonly Column[]): Column[] {
  let steps: Step[] = headed.map(() => ({ cost: Number.POSITIVE_INFINITY, path: [] }))
  filled.forEach(({ at, form }, index) => {
    const hasRef = (path: readonly number[]): boolean => path.some((to) => headed[to] === 'ref')
    steps = headed.map((column, to) => {
      const own = strange(column, form)
      if (index === 0) return { cost: own + Math.abs(to - at) + (column === 'objective' ? unnumbered : 0), path: [to] }
      const slipBefore = (path: readonly number[]): number => (path.at(-1) as number) - (filled[index - 1] as Filled).at
      return steps
        .slice(0, to + 1)
        .map(({ cost, path }, from) => ({
          cost:
            cost +
            own +
            (from === to ? doubled(column) : 0) +
            Math.abs(to - at - slipBefore(path)) +
            (column === 'objective' && !hasRef(path) ? unnumbered : 0),
          path: [...path, to],
        }))
        .reduce((best, each) => (each.cost < best.cost ? each : best))
    })
  })
  const acts = (path: readonly number[]): boolean => path.some((to) => headed[to] === 'action')
  const wordy = filled.some(({ form }) => form === 'words')
  const ended = steps.map(({ cost, path }) => ({ cost: cost + (wordy && !acts(path) ? idle : 0), path }))
  const best = ended.reduce((found, each) => (each.cost < found.cost ? each : found), {
    cost: Number.POSITIVE_INFINITY,
    path: [],
  })
  return best.path.map((to) => headed[to] as Column)
}
