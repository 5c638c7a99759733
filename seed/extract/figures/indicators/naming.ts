import { type Measure, measureKey } from './measure.ts'
import { normalWords, withoutRemarks } from './normal.ts'
import { idleWords } from './plain-words.ts'
import type { Reading } from './reading.ts'

const thousands = (number: string): string => number.replace(/\B(?=(?:\d{3})+$)/g, ',')
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Percentage of care leavers in suitable accommodation": a name around what is counted, by the manner of counting. */
function around(measure: Measure, counted: string): string {
  switch (measure.kind) {
    case 'number':
      return `Number of ${counted}`
    case 'percentage':
      return `Percentage of ${counted}`
    case 'average':
      return `Average ${counted}`
    case 'rate':
      return capital(`${counted} per ${thousands(measure.base)} ${measure.base === '10000' ? 'children under 18' : 'people'}`)
    case 'money':
      return capital(`${counted} (£)`)
    case 'score':
      return capital(`${counted} (score)`)
    default:
      return capital(`${counted} (${measure.kind === 'average-time' ? 'average ' : ''}${measure.unit})`)
  }
}

/** What is counted, put together from what its terms are called. */
function composed({ terms, facets }: Reading): string {
  const counted = terms.filter(({ kind }) => kind === 'thing')
  const things = counted.length > 1 ? counted.filter(({ key }) => key !== 'schools') : counted
  const whos = terms.filter(({ kind }) => kind === 'who')
  const states = terms.filter(({ kind }) => kind === 'state').map(({ reads }) => reads)
  const implied = new Set(things.flatMap(({ of }) => (of === undefined ? [] : [of])))
  const people = whos.filter(({ key }) => things.length === 0 || !implied.has(key)).map(({ reads }) => reads)
  const nobody = terms.length > 0 && terms.every(({ family }) => family === 'Quality and audit') ? 'work' : 'children'
  const others = whos.filter(({ key }) => key !== 'residents').map(({ reads }) => reads)
  const shares = others.length < whos.length && others.length > 0 ? `residents who are ${others.join(' and ')}` : undefined
  const head = things.length > 0 ? things.map(({ reads }) => reads).join(' and ') : (shares ?? people.join(' and ')) || nobody
  if (things.length < counted.length) people.push('schools')
  const forWhom = things.length > 0 && people.length > 0 ? ` for ${people.join(' and ')}` : ''
  const isNot = facets.some(({ key }) => key === 'not')
  const limits = facets.filter(({ key }) => key !== 'not').map(({ reads }) => reads)
  const [stated, ...rest] = [...states, ...limits]
  const first = isNot ? `not ${stated ?? 'so'}` : stated
  return `${head}${forWhom}${first === undefined ? '' : ` ${first}`}${rest.map((each) => `, ${each}`).join('')}`
}

const longest = 90

/** The words themselves without what begins and ends them idly. */
function trimmedWords(words: string): string {
  const all = withoutRemarks(words.replace(/^\d+(?:\.\d+)+\.?\s+/, ''))
    .replace(/[\s:;,.]+/g, (run) => (run.includes(',') ? ', ' : ' '))
    .trim()
    .split(' ')
  const idle = (word: string | undefined): boolean =>
    word !== undefined && (!/[\p{L}\d]/u.test(word) || idleWords.has(normalWords(word).replace(/[,()]/g, '')))
  while (all.length > 1 && idle(all[0])) all.shift()
  while (all.length > 1 && idle(all.at(-1)) && !/^looked after$/i.test(all.slice(-2).join(' '))) all.pop()
  let text = ''
  for (const word of all) {
    if (`${text} ${word}`.length > longest) break
    text = text === '' ? word : `${text} ${word}`
  }
  return text.replace(/^[^\p{L}\d£(]+|[^\p{L}\d%)]+$/gu, '')
}

/** How the manner of counting stands behind words of the source. */
const behind = (measure: Measure): string =>
  measure.kind === 'percentage'
    ? '%'
    : measure.kind === 'money'
      ? '£'
      : measure.kind === 'rate'
        ? `per ${thousands(measure.base)}`
        : measureKey(measure)

/** A name that a councillor understands; where words are not all understood, the words themselves. */
export function nameOf(reading: Reading & { readonly from?: string }, measure: Measure, words: string): string {
  if (reading.unknown.length === 0 && reading.terms.length > 0) return around(measure, composed(reading))
  const isApart = reading.unknown.every((stem) => stem.startsWith('~'))
  if (isApart && reading.facets.length > 0 && reading.terms.length > 0) return around(measure, composed(reading))
  const own = trimmedWords(words) || words.slice(0, longest)
  const whose = reading.from === undefined ? '' : reading.terms.map(({ reads }) => reads).join(', ')
  return `${capital(whose === '' ? own : `${whose}: ${own}`)} (${behind(measure)})`
}
