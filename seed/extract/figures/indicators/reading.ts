import type { Counted } from '../figure.ts'
import { type Facet, facetRules } from './facets.ts'
import { normalWords, stemOf, withoutRemarks } from './normal.ts'
import { countingOf, idleWords, judging, leads, plainTurns, plainWords, remarks, standIns, strictWords } from './plain-words.ts'
import { type Term, termOf, terms } from './vocabulary/index.ts'

/** What words say is counted: known terms and limits in the order in which they stand, and the stems of words that are not known. */
export interface Reading {
  readonly terms: readonly Term[]
  readonly facets: readonly Facet[]
  readonly unknown: readonly string[]
  /** Those, and words that could make it a count of some only. */
  readonly strange: readonly string[]
}

interface Found<T> {
  readonly at: number
  readonly value: T
}

const within =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(word) || words.has(word.replace(/(?:'s?|s)$/, ''))

/** Words that are understood are blanked out, so that none is read twice. */
class Reader {
  #left: string

  constructor(words: string) {
    this.#left = words
  }

  take<T>(names: RegExp, of: (match: RegExpExecArray) => T | undefined): Found<T>[] {
    const found: Found<T>[] = []
    this.#left = this.#left.replace(names, (...args: unknown[]) => {
      const match = args as unknown as RegExpExecArray
      const at = args.find((each): each is number => typeof each === 'number') as number
      const value = of(match)
      if (value !== undefined) found.push({ at, value })
      return '\u0001'.repeat((match[0] as string).length)
    })
    return found
  }

  rest(isPlain: (word: string) => boolean): string[] {
    const words = this.#left.match(/[\p{L}][\p{L}\d'&-]*/gu) ?? []
    return words.map((word) => word.replace(/^['-]+|['-]+$/g, '')).filter((word) => word.length > 1 && !isPlain(word))
  }
}

const inOrder = <T>(found: readonly Found<T>[]): T[] => [...found].sort((a, b) => a.at - b.at).map(({ value }) => value)

const onceByKey = <T extends { readonly key: string }>(some: readonly T[]): T[] => [
  ...new Map(some.map((each) => [each.key, each])).values(),
]

const unusual = (terms: readonly Term[], facets: readonly Facet[]): Facet[] => {
  const usual = new Set(terms.flatMap(({ usual = [] }) => usual))
  const again = terms.some(({ key }) => key === 're-referrals' || key === 'second-plans')
  const limited = facets.some(({ key }) => key.startsWith('within-'))
  return facets
    .filter(({ key }) => !usual.has(key) && !(limited && key === 'on-time') && (again || !key.startsWith('last-')))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const readAll = (text: string): Reading => {
  const reader = new Reader(text.replace(plainTurns, (turn) => ' '.repeat(turn.length)))
  const found = onceByKey(inOrder(terms.flatMap((term) => reader.take(term.names, () => term))))
  const facets = onceByKey(inOrder(facetRules.flatMap(({ names, of }) => reader.take(names, of))))
  const stems = (words: ReadonlySet<string>): string[] =>
    [...new Set(reader.rest(within(words)).map(stemOf))].filter((stem) => stem.length > 1)
  return { terms: found, facets: unusual(found, facets), unknown: stems(plainWords), strange: stems(strictWords) }
}

/** Without a paragraph's number, and without what only leads to what is told. */
function withoutLead(words: string): string {
  const bare = words.replace(/^\d+(?:\.\d+)+\.?\s+/, '')
  const says = (words: string): boolean => readAll(words).terms.some(isMain)
  const told = bare.replace(leads, '')
  const led = told !== bare && says(told) ? told : bare
  const counted = led.replace(countingOf, '')
  return counted !== led && says(counted) ? counted : led
}

/** Words up to a remark, if they name something; else all of them. */
export function readWords(text: string): Reading {
  const words = withoutLead(normalWords(withoutRemarks(text)))
  const remark = remarks.exec(words)
  const first = remark === null ? undefined : readAll(words.slice(0, remark.index))
  const named = first?.terms.some(({ key }) => !people.has(key))
  return first !== undefined && named === true ? first : readAll(words)
}

export const people: ReadonlySet<string> = new Set(['children', 'families', 'residents', 'pupils', 'parents', 'staff'])
const isWho = ({ kind }: Term): boolean => kind === 'who'

export const isQuality = ({ kind, family }: Term): boolean => kind === 'state' && family === 'Quality and audit'

/** States that tell apart what something else counts: a kind of school, a kind of harm. */
const details: ReadonlySet<string> = new Set([
  'neglect',
  'emotional-abuse',
  'physical-abuse',
  'sexual-abuse',
  'primary-schools',
  'secondary-schools',
  'nursery-schools',
  'special-schools',
  'mainstream-schools',
  'illness-or-disability',
  'pregnancy-or-parenting',
  'english-and-maths',
  'permanent',
])

/** Whether a term says by itself what is counted, and is no detail of something else. */
export const isMain = (term: Term): boolean => !people.has(term.key) && !isQuality(term) && !details.has(term.key)

/** Visits have a name of their own by whom they are to. */
const visitsTo = [
  ['children-in-care', 'care-visits'],
  ['child-protection', 'protection-visits'],
  ['children-in-need', 'need-visits'],
] as const

/** Without what other terms say already, and with the people that a term is always said of. */
function settled(found: readonly Term[]): Term[] {
  const covered = new Set(found.flatMap(({ covers = [] }) => covers))
  if (found.some(({ key }) => key === 'white-british')) covered.add('minority-ethnic')
  const left = found.filter(({ key }) => !covered.has(key))
  const special = left.filter((term) => isWho(term) && !people.has(term.key))
  const implied = special.length > 0 ? [] : left.flatMap(({ of }) => (of === undefined ? [] : [termOf.get(of) as Term]))
  const all = onceByKey([...implied.slice(0, 1), ...left])
  const specific = all.some((term) => (isWho(term) ? !people.has(term.key) || term.key === 'pupils' : term.kind === 'thing'))
  const kept = new Set((specific ? all.filter(({ key }) => key !== 'children') : all).map(({ key }) => key))
  const visited = kept.has('visits') ? visitsTo.find(([who]) => kept.has(who)) : undefined
  if (visited !== undefined) {
    kept.delete('visits')
    kept.add(visited[1])
  }
  return terms.filter(({ key }, at) => kept.has(key) && terms.findIndex((other) => other.key === key) === at)
}

function tidy(own: Reading): Reading {
  const terms = settled(own.terms)
  return { ...own, terms, facets: unusual(terms, own.facets) }
}

/** A part of which no term says how it is told from the whole is told from it by its words. */
function partWords({ terms: own, facets, unknown }: Reading, words: string): readonly string[] {
  if (own.length > 0 || facets.length > 0 || unknown.length > 0) return unknown
  const said = normalWords(words).split(' ')
  return said.length > 3 ? unknown : said.filter((word) => word.length > 1 && !idleWords.has(word)).map(stemOf)
}

interface InPlace extends Reading {
  /** The heading or sentence above that says what the words leave open. */
  readonly from?: string
}

/** Where the words name nothing, or nobody, what they stand under says it; what they are bound to says of whom they are a part. */
export function readCounted({ words, under }: Counted, isBound = false): InPlace {
  const own = readWords(words)
  const base = isBound ? readWords(under[0] ?? '') : undefined
  if (
    base?.terms.some(({ key }) => !people.has(key)) === true ||
    base?.facets.some(({ key }) => key.startsWith('aged-')) === true
  ) {
    const terms = settled(onceByKey([...own.terms, ...base.terms]))
    const facets = unusual(terms, onceByKey([...own.facets, ...base.facets]))
    return { ...own, terms, facets, unknown: partWords(own, words), from: under[0] as string }
  }
  const isGeneral = own.terms.every(({ key }) => people.has(key))
  const lacksAll =
    !own.terms.some((term) => isMain(term) || people.has(term.key)) || (isGeneral && standIns.test(normalWords(words)))
  const lacksWho =
    !own.terms.some((term) => isWho(term) && !people.has(term.key)) &&
    !own.terms.some(({ key, kind, of }) => (kind === 'thing' && key !== 'visits') || of !== undefined)
  if (!lacksAll && !lacksWho) return tidy(own)
  for (const heading of under) {
    if (lacksAll && judging.test(heading)) continue
    const above = readWords(heading)
    const hasDetail = own.terms.some((term) => !isMain(term) && !isWho(term))
    const given = lacksAll ? above.terms.filter((term) => !hasDetail || isMain(term) || isWho(term)) : above.terms.filter(isWho)
    const helps = given.some(({ key }) => !people.has(key))
    if (!helps) continue
    const terms = settled(onceByKey([...own.terms, ...given]))
    const limits =
      lacksAll && standIns.test(normalWords(words))
        ? above.facets.filter(({ key }) => /^(?:within|over|under|aged)-/.test(key))
        : []
    return { ...own, terms, facets: unusual(terms, onceByKey([...own.facets, ...limits])), from: heading }
  }
  return tidy(own)
}

/** What tells a figure apart from others of the same things: details and limits. */
export const detailsOf = ({ terms, facets }: Reading): string[] => [
  ...terms.filter(({ key }) => details.has(key)).map(({ key }) => key),
  ...facets.map(({ key }) => key),
]

/** Words with what more words around them say is counted; the limits and details stay those of the words. */
export function withMain(own: Reading, around: Reading): Reading {
  const terms = settled(
    onceByKey([...own.terms, ...around.terms.filter((term) => isMain(term) || isWho(term) || own.terms.length === 0)]),
  )
  return { ...own, terms, facets: unusual(terms, own.facets), unknown: around.unknown, strange: around.strange }
}

/** Whether something that can be counted by itself is named. */
export const saysWhat = ({ terms }: Reading): boolean => terms.some(isMain)

/** Whether nothing tells what is counted: no term but people in general, and no limit. */
export const isVague = ({ terms, facets, unknown }: Reading): boolean =>
  unknown.length === 0 && facets.length === 0 && terms.every(({ key }) => people.has(key) && key !== 'residents')
