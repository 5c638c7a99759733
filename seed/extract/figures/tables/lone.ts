import type { Layer } from '../../../read/layer.ts'
import type { Figure } from '../figure.ts'
import { type PeriodContext, periodAround, periodIn } from '../periods/index.ts'
import { valueIn } from './cell-values.ts'
import { type Chunk, locatorOf } from './chunks.ts'
import { countedUnit, labelOf } from './labels.ts'
import { scaled } from './scales.ts'

const measures =
  /\b(?:numbers?|rates?|per cent(?:age)?|percentages?|%|totals?|counts?|current|open|episodes?|cases?|children|young people|plans?|starts?|ends?|average|referrals?|contacts?|assessments?|vacanc(?:y|ies)|caseloads?|conferences?|visits?|staff|social workers|leavers|placements?)\b/i
const isHeading = (text: string): boolean =>
  /\p{L}{3}/u.test(text) &&
  text.length <= 90 &&
  !/[.!?;,]$/.test(text) &&
  !/^(?:page|item|agenda|minute|appendix|part|section|chapter|figure|table)\b/i.test(text)
const isInteger = (text: string): boolean => /^\d{1,4}$/.test(text)

/** Lone whole numbers that go up by one with the pages are those of pages. */
function pageNumbers(chunks: readonly Chunk[]): Set<Chunk> {
  const lone = chunks.filter(({ words }) => isInteger(words.text))
  const isNext = (a: Chunk | undefined, b: Chunk | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    Number(b.words.text) - Number(a.words.text) >= 1 &&
    Number(b.words.text) - Number(a.words.text) <= 2
  return new Set(lone.filter((chunk, at) => isNext(lone[at - 1], chunk) || isNext(chunk, lone[at + 1])))
}

/** A label, and under it nothing but a figure, as dashboards print them. */
export function loneFigures(
  layer: Layer,
  chunks: readonly Chunk[],
  council: string,
  contextAt: (at: number) => PeriodContext,
  over: (line: number) => readonly string[],
): Figure[] {
  const pages = pageNumbers(chunks)
  const printed = new Map<string, number>()
  for (const { words } of chunks) printed.set(words.text, (printed.get(words.text) ?? 0) + 1)
  return chunks.flatMap((chunk, at): Figure[] => {
    const label = chunks[at - 1]
    const value = valueIn(chunk.words.text)
    if (label === undefined || value === undefined || pages.has(chunk)) return []
    const { text } = label.words
    if (
      !isHeading(text) ||
      (printed.get(text) ?? 0) > 2 ||
      valueIn(text) !== undefined ||
      periodIn(chunk.words.text) !== undefined
    )
      return []
    const isBare = value.unit === undefined && isInteger(chunk.words.text)
    if (isBare ? !measures.test(text) : !measures.test(text) && value.unit !== '%') return []
    const context = contextAt(chunk.words.spans[0]?.start ?? 0)
    const told = labelOf(text, council, context)
    const under = over(chunk.line).filter((heading) => heading !== text)
    if (told.isOther || layer.lines[label.line - 1]?.place?.furniture === true) return []
    const unit = value.unit ?? told.unit ?? countedUnit([text, ...under])
    const kind = told.kind ?? (told.place === undefined ? 'ACTUAL' : 'COMPARATOR')
    return [
      {
        value: scaled(value, chunk.words.text, unit, [text]),
        unit,
        ...(value.count === undefined ? {} : { count: value.count }),
        ...(value.of === undefined ? {} : { of: value.of }),
        ...(value.qualifier === undefined ? {} : { qualifier: value.qualifier }),
        kind,
        ...(told.place === undefined ? {} : { place: told.place }),
        period: told.period ?? periodAround(kind, `${text} ${under[0] ?? ''}`, { ...context, under }),
        printed: chunk.words,
        carriers: [label.words, chunk.words],
        counted: { words: told.words === '' ? text : told.words, under },
        locator: locatorOf(chunk),
      },
    ]
  })
}
