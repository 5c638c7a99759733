import { valueOfWords } from '../extract/figures/numbers/spelled.ts'
import type { Figure, Figures } from './figure.ts'
import { fraction, many, ofNoValue, oneIn, parts, reference, scales, softly, times, told, twice, unit } from './figure-forms.ts'

const amountOf = (printed: string): number => (/^\d/.test(printed) ? Number(printed.replaceAll(',', '')) : valueOfWords(printed))
const rounded = (value: number): number => Number(value.toPrecision(10))

function withUnit(bare: number, printed: string, unitPrinted: string | undefined, pounds: boolean): Figure {
  if (unitPrinted === undefined) return { value: bare, bare, printed, ...(pounds ? { unit: '£' as const } : {}) }
  const time = /day|week|fortnight|month|quarter|year|hour|minute/i.exec(unitPrinted)?.[0].toLowerCase()
  const [kind, each] = time === undefined ? (['%', 1] as const) : (times[time] as (typeof times)[string])
  return { value: rounded(bare * each), bare, unit: kind, printed }
}

type Groups = Readonly<Record<string, string | undefined>>
/** The figures that were printed; undefined where it is none of the form. */
type Reading = (groups: Groups, printed: string) => readonly Figure[] | undefined

const share = (value: number, printed: string): Figure[] => [
  { value: rounded(value), bare: rounded(value), unit: '%', printed: printed.trim() },
]
const plain = (value: number, printed: string): Figure[] => [{ value, bare: value, printed }]

const readOneIn: Reading = ({ part = '', whole = '' }, printed) => {
  const [some, all] = [amountOf(part), amountOf(whole)]
  return all <= some || all > 100 || all < 2 ? undefined : share((some / all) * 100, printed)
}

const readFraction: Reading = ({ count, part = '', tail = '' }, printed) => {
  const of = part.toLowerCase()
  const isOf = /of$/i.test(tail)
  if (tail !== '' && !isOf) return []
  const isBare = count === undefined || /^an?$/i.test(count)
  if (of === 'third' && isBare && !isOf) return undefined
  if (count === undefined && of !== 'half' && !(of === 'quarter' && isOf)) return undefined
  return share(((isBare ? 1 : valueOfWords(count)) / (parts[of] as number)) * 100, printed)
}

const readNumber: Reading = ({ number: digits = '', scale: by = '', pounds, unit: own, then = '' }, printed) => {
  const bare = rounded(amountOf(digits) * (scales[by.trim().toLowerCase()] ?? 1))
  const shared = own ?? new RegExp(`${unit}$`, 'iu').exec(then)?.[0]
  const figure = withUnit(bare, printed.slice(0, printed.length - then.length).trim(), shared, pounds !== undefined)
  const next = figuresIn(then).figures.filter(({ soft }) => !soft)
  return [/^one$/i.test(digits) && by === '' ? { ...figure, soft: true } : figure, ...next]
}

/** From the forms that others stand in to the barest. */
const forms: readonly (readonly [RegExp, Reading])[] = [
  [ofNoValue, () => []],
  [oneIn, readOneIn],
  [fraction, readFraction],
  [twice, (_, printed) => plain(2, printed)],
  [told, readNumber],
  [
    many,
    ({ words: of = '' }, printed) => plain(of.toLowerCase() === 'dozen' ? 12 : (scales[of.toLowerCase()] as number), printed),
  ],
]

/** The figures that a folded text tells, without its dates. */
export function figuresIn(rest: string): Figures {
  const references: string[] = rest.match(reference) ?? []
  const figures: Figure[] = softly.flatMap(([pattern, value, of]) =>
    rest.search(pattern) < 0
      ? []
      : [{ value, bare: value, printed: String(value), soft: true, ...(of === undefined ? {} : { unit: of }) }],
  )
  let left = rest.replace(reference, (printed) => '\u0000'.repeat(printed.length))
  for (const [pattern, read] of forms)
    left = left.replace(pattern, (...found) => {
      const groups: Groups = typeof found.at(-1) === 'object' ? found.at(-1) : {}
      const printed: string = found[0]
      const each = read(groups, printed)
      if (each === undefined) return printed
      figures.push(...each)
      return '\u0000'.repeat(printed.length)
    })
  return { figures, references }
}
