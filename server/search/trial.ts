import type { Label } from '../../schema/index.ts'
import { type Fileable, Filing, type SearchIndex } from './filing.ts'

/** A thing for a test. */
export const thing = (id: string, label: Label, values: object, more: Partial<Fileable> = {}): Fileable => ({
  id,
  key: id,
  label,
  values: values as Record<string, unknown>,
  saidIn: [],
  ...more,
})

export function indexOf(...things: readonly Fileable[]): Promise<SearchIndex> {
  const filing = new Filing()
  for (const each of things) filing.add(each)
  return filing.index()
}
