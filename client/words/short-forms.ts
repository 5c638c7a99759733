import type { ShortForm } from './glossary.ts'

/** A part of a text: words, or a short form that stands there for the first time, as it is written. */
export type Part = string | { readonly written: string; readonly means: ShortForm }

const candidate = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]*\p{L})(?![\p{L}\p{N}])/gu

/** A text divided at the short forms in it, each where it first stands. "IROs" is more than one IRO. */
export function divideAtShortForms(text: string, forms: ReadonlyMap<string, ShortForm>): Part[] {
  const parts: Part[] = []
  const told = new Set<string>()
  let from = 0
  for (const match of text.matchAll(candidate)) {
    const written = match[1] as string
    const means = forms.get(written) ?? (written.endsWith('s') ? forms.get(written.slice(0, -1)) : undefined)
    if (means === undefined || told.has(means.short)) continue
    told.add(means.short)
    if (match.index > from) parts.push(text.slice(from, match.index))
    parts.push({ written, means })
    from = match.index + written.length
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from))
  return parts
}
