import type { Paragraph } from './model.ts'

/** How a level of a list is numbered: ISO 29500-1, 17.9. */
interface Level {
  readonly format: string
  /** What is printed: "%1.%2" stands for the numbers of the first two levels. */
  readonly printed: string
  readonly start: number
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew with this list, though its like was used before. */
  readonly restarts: ReadonlyMap<number, number>
}

const attribute = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]*\\bw:val="([^"]*)"`).exec(xml)?.[1]

function levelsOf(xml: string): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const [whole, number] of xml.matchAll(/<w:lvl\b[^>]*\bw:ilvl="(\d)"[^>]*>[\s\S]*?<\/w:lvl>/g))
    levels.set(Number(number), {
      format: attribute(whole, 'numFmt') ?? 'decimal',
      printed: attribute(whole, 'lvlText') ?? '',
      start: Number(attribute(whole, 'start') ?? 1),
    })
  return levels
}

const mark = 'list:'

/** The levels of a list, each marked with the list and its level by the one thing that is handed on of it: the name of its style. */
const marked = (xml: string, list: string): string =>
  xml.replace(/(<w:lvl\b[^>]*\bw:ilvl="(\d)"[^>]*>)([\s\S]*?)(<\/w:lvl>)/g, (whole, open, level, body, close) =>
    body.includes('<w:pStyle') ? whole : `${open}<w:pStyle w:val="${mark}${list}:${level}"/>${body}${close}`,
  )

/** The lists of a document by their number, and its numbering written so that each level tells which list it is of. */
export function listsOf(xml: string): { lists: Map<string, List>; xml: string } {
  const abstracts = new Map<string, string>()
  for (const [whole, id] of xml.matchAll(/<w:abstractNum\b[^>]*\bw:abstractNumId="(\d+)"[^>]*>[\s\S]*?<\/w:abstractNum>/g))
    abstracts.set(id as string, whole)
  const lists = new Map<string, List>()
  const copies: string[] = []
  const numbered = xml.replace(
    /<w:num\b[^>]*\bw:numId="(\d+)"[^>]*>[\s\S]*?<w:abstractNumId\b[^>]*\bw:val="(\d+)"[\s\S]*?<\/w:num>/g,
    (whole, list: string, abstract: string) => {
      const own = abstracts.get(abstract)
      if (own === undefined) return whole
      const overrides = [...whole.matchAll(/<w:lvlOverride\b[^>]*\bw:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvlOverride>/g)]
      const restarts = overrides.flatMap(([, level, body = '']) => {
        const start = attribute(body, 'startOverride')
        return start === undefined ? [] : [[Number(level), Number(start)] as const]
      })
      lists.set(list, { abstract, levels: new Map([...levelsOf(own), ...levelsOf(whole)]), restarts: new Map(restarts) })
      copies.push(marked(own.replace(/(\bw:abstractNumId=")\d+"/, `$1${mark}${list}"`), list))
      return whole.replace(/(<w:abstractNumId\b[^>]*\bw:val=")\d+"/, `$1${mark}${list}"`)
    },
  )
  // Copies come last: where a style is numbered, the first list that has it counts.
  return { lists, xml: numbered.replace('</w:numbering>', `${copies.join('')}</w:numbering>`) }
}

const roman = (number: number): string => {
  const signs: readonly [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let [left, text] = [number, '']
  for (const [value, sign] of signs) for (; left >= value; left -= value) text += sign
  return text
}

/** a to z, then aa to zz. */
const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const formats: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
}

const inFormat = (number: number, format = 'decimal'): string => (number < 1 ? String : (formats[format] ?? String))(number)

/** Counts list items as Word does when it prints them. */
export class Numbers {
  readonly #lists: ReadonlyMap<string, List>
  /** For each kind of list, how far each of its levels has come. */
  readonly #counts = new Map<unknown, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** What is printed before an item, "-" before one that is not numbered. */
  before({ isOrdered, level: told, paragraphStyleId }: NonNullable<Paragraph['numbering']>): string {
    const level = Number(told)
    const [, id = ''] = paragraphStyleId?.startsWith(mark) ? paragraphStyleId.split(':') : []
    const list = this.#lists.get(id)
    const counts = this.#countsOf(list?.abstract ?? paragraphStyleId)
    const restart = list?.restarts.get(level)
    if (restart !== undefined && !this.#begun.has(`${id}:${level}`)) counts[level] = restart - 1
    this.#begun.add(`${id}:${level}`)
    counts[level] = (counts[level] ?? (list?.levels.get(level)?.start ?? 1) - 1) + 1
    counts.length = level + 1
    if (!isOrdered) return '-'
    return this.#printed(list, level, counts) || `${counts[level]}.`
  }

  #countsOf(kind: unknown): (number | undefined)[] {
    const counts = this.#counts.get(kind) ?? []
    this.#counts.set(kind, counts)
    return counts
  }

  #printed(list: List | undefined, level: number, counts: readonly (number | undefined)[]): string {
    const printed = list?.levels.get(level)?.printed ?? ''
    return printed
      .replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1
        const { format, start = 1 } = list?.levels.get(at) ?? {}
        return inFormat(counts[at] ?? start, format)
      })
      .trim()
  }
}
