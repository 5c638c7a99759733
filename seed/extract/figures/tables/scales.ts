import type { CellValue } from './cell-values.ts'

/** How many of what a cell prints one stands for, as a label tells: "Cost (000s)", "£m". */
const scales: readonly (readonly [RegExp, number])[] = [
  [/£ ?['’‘]?(?:bn|billions?)\b|\((?:£ ?)?(?:in )?billions?\)/i, 1_000_000_000],
  [/£ ?['’‘]?m(?:n|illions?)?\b|\((?:£ ?)?(?:in )?(?:millions?|m)\)/i, 1_000_000],
  [
    /£ ?['’‘]?(?:k\b|thousands?\b|000'?s?(?![\d,]))|\((?:£ ?)?(?:in )?(?:['’‘]?000['’]?s?|thousands?|k)\)|(?<![\d,.])['’‘]000s?\b/i,
    1_000,
  ],
]

export const scaleOf = (label: string): number | undefined => scales.find(([pattern]) => pattern.test(label))?.[1]

/** A label without the words that tell its scale. */
export const withoutScale = (label: string): string => scales.reduce((left, [pattern]) => left.replace(pattern, ' '), label)

const ownScale = /\d ?(?:k|m|bn)\b/i

/** A value at the scale that its labels tell: shares, rates, times and what is printed with a scale of its own stay. */
export function scaled(value: CellValue, printed: string, unit: string, labels: readonly string[]): number {
  const isSized = /^(?:%|percentage|per |days|weeks|months)/.test(unit) || ownScale.test(printed)
  const scale = isSized ? undefined : labels.map(scaleOf).find((each) => each !== undefined)
  return scale === undefined ? value.value : Number((value.value * scale).toPrecision(12))
}
