import type { Figure } from '../figure.ts'

/** The words that a figure is printed in, and where in them it stands. */
export interface Place {
  readonly sentence: string
  readonly at: number
}

const digit = /\d/
/** Whether a number goes on before or behind a place: "20" is no part of "2023". */
const isWithin = (sentence: string, at: number, length: number): boolean =>
  (digit.test(sentence[at] ?? '') && /\d[.,]?$/.test(sentence.slice(0, at))) ||
  (digit.test(sentence[at + length - 1] ?? '') && /^[.,]?\d/.test(sentence.slice(at + length)))

/** Where a figure is printed in one of the words that carry it: of all places with its print, the nearest to where its words stand. */
export function placeOf({ carriers, printed }: Figure): Place | undefined {
  const carrier = carriers.find(({ text }) => text.includes(printed.text))
  if (carrier === undefined) return undefined
  const { text: sentence, spans } = carrier
  const expected = (printed.spans[0]?.start ?? 0) - (spans[0]?.start ?? 0)
  const places: number[] = []
  for (let at = sentence.indexOf(printed.text); at >= 0; at = sentence.indexOf(printed.text, at + 1)) places.push(at)
  const whole = places.filter((at) => !isWithin(sentence, at, printed.text.length))
  const [at] = (whole.length > 0 ? whole : places).sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
  return at === undefined ? undefined : { sentence, at }
}
