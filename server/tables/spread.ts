import type { Column } from './columns.ts'
import { sharedKeys } from './way.ts'

type Value = string | number | boolean
/** What stands in a cell: a value, nothing, or several values, some of which may be unknown. */
export type Cell = Value | null | readonly (Value | null)[]

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/**
 * Everything at the end of a path, lists on the way gone through in their order. An entry of a list that has nothing there keeps its
 * place, so that the columns of one list stand side by side.
 */
export function atEnd(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each) => {
      const found = atEnd(each, path)
      return found.length === 0 ? [null] : found
    })
  if (value === null || value === undefined) return []
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return isFields(value) ? atEnd(value[key], rest) : []
}

/** The rows of an answer: for each, what stands at every step on the way to it. */
export function* rowsOf(answer: unknown, path: readonly string[], steps: readonly unknown[] = []): Generator<readonly unknown[]> {
  if (Array.isArray(answer)) {
    for (const each of answer) yield* rowsOf(each, path, steps)
    return
  }
  if (answer === null || answer === undefined) return
  const [key, ...rest] = path
  const here = [...steps, answer]
  if (key === undefined) yield here
  else if (isFields(answer)) yield* rowsOf(answer[key], rest, here)
}

const pageOf = (site: string, id: unknown): string => `${site}/thing/${String(id).split('/').map(encodeURIComponent).join('/')}`

/** What stands in the cells of a row, in the order of the columns; `site` is where addresses of pages begin. */
export function cellsOf(
  steps: readonly unknown[],
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly string[] },
  site: string,
): Cell[] {
  const valuesAt = (path: readonly string[]): (Value | null)[] => {
    const depth = sharedKeys(path, rows)
    return atEnd(steps[depth], path.slice(depth)) as (Value | null)[]
  }
  return columns.map(({ path, several, address, cut }) => {
    if (cut !== undefined) return cut.filter((list) => valuesAt(list.path).includes(true)).map(({ title }) => title)
    const values = valuesAt(path)
    if (several) return values
    const [value = null] = values
    return address === true && value !== null ? pageOf(site, value) : value
  })
}
