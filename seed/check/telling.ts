import type { NodeRecord } from '../../schema/index.ts'
import { dayInWords } from '../dates/index.ts'
import { textOf } from '../link/known.ts'
import type { Checking } from './checking.ts'

/** So many words of a source are told at most. */
const most = 12

/** The first words of a text, in quotation marks; an ellipsis where it goes on. */
export function quoted(text: string): string {
  const words = text.trim().split(/\s+/u)
  const told = words.slice(0, most).join(' ')
  return words.length <= most ? `“${told.replace(/[.;:,]+$/u, '')}”` : `“${told} …”`
}

/** "the plan of 30 September 2022"; its title where it tells no day. */
export function planCalled({ properties: { statusAt, publishedOn, title } }: NodeRecord<'Plan'>): string {
  const day = statusAt ?? publishedOn
  return day === undefined ? `the plan ${quoted(title)}` : `the plan of ${dayInWords(day)}`
}

const kinds: Readonly<Record<string, string>> = {
  Action: 'action',
  Objective: 'objective',
  Outcome: 'outcome',
  Priority: 'priority',
  Measure: 'measure',
}

/** What tells two things of one printed number apart is ours: "1.2~2/1". */
const ours = '~'

/** The printed number of a thing. */
function printedOf({ properties }: NodeRecord): string | undefined {
  const { ref, number } = properties as { readonly ref?: string; readonly number?: string }
  const printed = ref ?? number
  return printed?.includes(ours) ? undefined : printed
}

/** "action 1.1.1/5"; what has no number of its own by its first words. */
export function called(thing: NodeRecord): string {
  const kind = kinds[thing.label] ?? 'thing'
  const printed = printedOf(thing)
  if (printed === undefined) return `the ${kind} ${quoted(textOf(thing))}`
  return new RegExp(`^${kind}\\b`, 'iu').test(printed) ? printed : `${kind} ${printed}`
}

/** The same at the start of a sentence. */
export const asStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b and c". */
export const listed = (each: readonly string[]): string =>
  each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A small number as a word. */
export const inWords = (count: number): string => words[count] ?? String(count)

/** "one action", "3 actions". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : several}`

/** "action 1.1/2"; "actions 1.1/2 and 1.1/3". */
export function numbered(kind: string, things: readonly NodeRecord[]): string {
  const refs = things.map((thing) =>
    (thing.properties as { readonly ref?: string }).ref === undefined ? undefined : printedOf(thing),
  )
  const [first] = things
  if (things.length === 1 && first !== undefined) return called(first)
  return refs.every((ref) => ref !== undefined) ? `${kind}s ${listed(refs)}` : listed(things.map(called))
}

/** "objective 1.1 (“Lamps are lit”)"; without a number the words alone. */
export const calledWithWords = (thing: NodeRecord): string => {
  const name = called(thing)
  return name.includes('“') ? name : `${name} (${quoted(textOf(thing))})`
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** "the seventh row of Appendix A"; by its reference where its paper prints one: "measure R7 of Appendix A". */
export const rowCalled = (measure: NodeRecord<'Measure'>, checking: Checking): string => rowsCalled([measure], checking)

/** "the fifth and seventh rows of Appendix A and the first row of Appendix B". */
export function rowsCalled(measures: readonly NodeRecord<'Measure'>[], { known }: Checking): string {
  const groups = new Map<string, { readonly kind: string; readonly appendix: string; readonly names: string[] }>()
  for (const { id, properties } of measures) {
    const { ref } = properties
    const places = known.passagesOf(id).flatMap(({ properties: { locator = '' } }) => {
      const [, appendix, row] = /^Appendix (\S+), row (.+)$/u.exec(locator) ?? []
      return appendix === undefined || row === undefined ? [] : [{ appendix: ` of Appendix ${appendix}`, row }]
    })
    const { appendix, row } = places[0] ?? { appendix: '', row: ref }
    const [kind, name] = row === ref ? ['measure', ref] : ['row', ordinals[Number(row) - 1] ?? row]
    const group = groups.get(`${kind}${appendix}`) ?? { kind, appendix, names: [] }
    group.names.push(name)
    groups.set(`${kind}${appendix}`, group)
  }
  return listed(
    [...groups.values()].map(({ kind, appendix, names }) => {
      const kinds = names.length === 1 ? kind : `${kind}s`
      const isCounted = kind === 'row' && names.every((name) => ordinals.includes(name))
      return `${isCounted ? `the ${listed(names)} ${kinds}` : `${kinds} ${listed(names)}`}${appendix}`
    }),
  )
}

/** A file's name stands for a title that a paper does not print. */
export const isFileName = (title: string): boolean => /\.(?:txt|md|pdf|docx|html?)$/iu.test(title)

/** A paper by its title; what has none by what it is and the month about which it speaks. */
export function paperCalled(paper: NodeRecord | undefined, checking: Checking): string {
  if (paper?.label !== 'Document') return 'a paper without a title'
  const { title, kind } = paper.properties
  if (title !== '' && !isFileName(title)) return `the paper “${title}”`
  const what = kind === undefined || kind === 'document' ? 'paper' : kind
  const day = checking.dayAbout(paper.id)
  const one = `${/^[aeiou]/iu.test(what) ? 'an' : 'a'} ${what}`
  return day === undefined ? `${one} without a title` : `${one} of about ${dayInWords(day.slice(0, 'YYYY-MM'.length))}`
}
