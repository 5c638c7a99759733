import type { Figure, Period } from '../figure.ts'
import { countUnit } from '../numbers/count-units.ts'
import { nounAfter } from '../numbers/nouns.ts'
import { expressionsIn, type PeriodContext, periodIn } from '../periods/index.ts'
import { comparedPlace, placeNamed } from '../sentences/places.ts'
import { withoutScale } from './scales.ts'

/** What the words of a head, a row's label or a caption tell of the figures that they stand over. */
export interface Label {
  readonly text: string
  /** What is left of them that says what is counted. */
  readonly words: string
  readonly period?: Period
  readonly place?: string
  /** The council itself is named. */
  readonly isOwn?: true
  readonly kind?: Figure['kind']
  readonly unit?: string
  /** Told to be a number of things, of which the words do not tell which. */
  readonly isCount?: true
  /** What it stands over is no figure: a rating, a direction, a remark. */
  readonly isOther?: true
}

const other =
  /^(?:b?rag(?: (?:rating|status))?|status|rating|dot|d\.o\.t\.?|direction(?: of travel)?|trend|polarity|good (?:is|to be|performance)(?:\.\.\.)?|better|high\/?low|ref(?:erence)?|no\.?|#|id|page(?: no\.?| number)?|rank(?:ing)?|quartile|band(?:ing)?|comments?|commentary|narrative|notes?|source|frequency|owner|lead|officer|year published|date (?:published|of).*|ward|version|risk|score|postcode|tel(?:ephone)?.*|phone.*|minute|item|time|start time|room)$/i
const targets = /\b(?:targets?|goals?|ambitions?|trajectory)\b/i
const thresholds = /\b(?:thresholds?|tolerance|minimum standard|floor)\b/i
const changes =
  /\b(?:(?:%|percentage|percent(?:age)? point|actual|net|annual|year[- ]on[- ]year|y[- ]on[- ]y|ppt?) )?(?:change|difference|variance|variation|movement|\+\/-|increase|decrease)\b(?! of)/i
const ofKind =
  /\b(?:targets?|goals?|thresholds?|actuals?|outturns?|previous|latest|current|performance|result|value|figures?|tolerance|provisional|final|ytd|year to date|cumulative|average|avg|rolling)\b/gi
const perMany = /\b(?:rates? )?(?:per|\/) ?(10,?000|1,?000|100,?000|10k)\b/i
const units: readonly (readonly [RegExp, string])[] = [
  [/%|\bper ?cent(?:age)?s?\b|\bproportions? of\b|\bpercentages?\b|\bshare of\b|^proportion$/i, '%'],
  [/£|\b(?:cost|spend|budget|expenditure|price)\b/i, '£'],
  [/\b(?:in|number of|average|\() ?(?:working |calendar )?days\b|\bdays\)|\(days|\bdays (?:between|from|taken|to)\b/i, 'days'],
  [/\b(?:in|number of|average|\() ?weeks\b|\bweeks\)|\(weeks/i, 'weeks'],
  [/\b(?:in|number of|average|\() ?months\b|\bmonths\)|\(months/i, 'months'],
]
const counts = /\b(?:numbers?|counts?|totals?|volume|no\.?|nos\.?|actuals?|cohort|sample size|headcount|fte)\b|^#$|^n$/i

function perUnit(text: string): string | undefined {
  const found = perMany.exec(text)?.[1]
  if (found === undefined) return undefined
  return `per ${Number(found.replace('10k', '10000').replaceAll(',', '')).toLocaleString('en-GB')}`
}

const spared = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()*-]+|[\s,;:(*-]+$/g, '')
    .replace(/^\)|\($/g, '')
    .trim()

const placed = new RegExp(comparedPlace, 'iu')
const averaged = /\b(?:averages?|avg|mean|median|rate|benchmark|comparator)\b/gi
const short: Readonly<Record<string, string>> = {
  eng: 'England',
  sn: 'statistical neighbours',
  nat: 'England',
  nw: 'North West',
  ne: 'North East',
  sw: 'South West',
  se: 'South East',
  yh: 'Yorkshire and the Humber',
  em: 'East Midlands',
  wm: 'West Midlands',
  nn: 'nearest neighbours',
  ldn: 'London',
}

function placeIn(text: string, council: string): { place?: string; isOwn?: true; rest: string } {
  if (council !== '' && text.toLowerCase().includes(council.toLowerCase())) {
    const at = text.toLowerCase().indexOf(council.toLowerCase())
    return { isOwn: true, rest: `${text.slice(0, at)} ${text.slice(at + council.length)}` }
  }
  const bare = text.replace(/[*.]/g, '').trim().toLowerCase()
  const known = short[bare.replace(/ (?:avg|average|rate)$/, '')]
  if (known !== undefined) return { place: known, rest: '' }
  const found = placed.exec(text)
  if (found === null) return { rest: text }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(averaged, ' ')
  // "Children in England" is a place; "English as an additional language" is what is counted.
  return /\p{L}{3}/u.test(rest) && found.index === 0 && /^english$/i.test(found[0])
    ? { rest: text }
    : { place: placeNamed(found[0]), rest }
}

/** A year beside a place: "England 2024". */
const yearAlone = /(?<![\d/-])(?:19|20)\d\d(?![\d/-])/

function withoutTimes(text: string, context: PeriodContext): string {
  let [rest, at] = ['', 0]
  for (const { at: from, to, basis } of expressionsIn(text, context)) {
    if (from < at || basis !== 'STATED') continue
    rest += `${text.slice(at, from)} `
    at = to
  }
  return (rest + text.slice(at)).replace(
    /\b(?:as at|as of|at|in|by|during|for|end(?: of)?|to|from|year ending)\s*(?=$|[,;)(]|\s*$)/gi,
    ' ',
  )
}

/** Reads the words of a head, a row's label or a caption. `isHead` where they may be nothing but a time, a place or a kind of figure. */
export function labelOf(text: string, council: string, context: PeriodContext = {}): Label {
  const bare = text
    .replace(/\*+|(?<=\p{L})[\u00b9\u00b2\u00b3\u2074-\u2079]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (other.test(bare)) return { text, words: bare, isOther: true }
  const told = periodIn(bare, context)
  const named = placeIn(withoutTimes(bare, context), council)
  const [year] = told === undefined && (named.place !== undefined || named.isOwn) ? (yearAlone.exec(named.rest) ?? []) : []
  const { place, isOwn, rest } = year === undefined ? named : { ...named, rest: named.rest.replace(year, ' ') }
  const dated = year === undefined ? told : { ...periodIn(`in ${year}`, context), basis: 'STATED' as const, label: year }
  const period = dated?.basis === 'STATED' ? dated : undefined
  const kind = thresholds.test(rest)
    ? 'THRESHOLD'
    : targets.test(rest) && !/\btarget(?:ed|s? (?:group|support))/i.test(rest)
      ? 'TARGET'
      : changes.test(rest) && rest.length < 40
        ? 'CHANGE'
        : undefined
  const unit = perUnit(bare) ?? units.find(([pattern]) => pattern.test(bare))?.[1]
  const isCount = unit === undefined && counts.test(bare)
  const said = withoutScale(rest)
  const isBare = spared(said.replace(ofKind, ' ')).length < 3
  return {
    text,
    words: isBare ? '' : spared(said),
    ...(period === undefined ? {} : { period }),
    ...(place === undefined ? {} : { place }),
    ...(isOwn ? { isOwn } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(isCount ? { isCount: true } : {}),
  }
}

const unitWords =
  /^(?:%|per ?cent(?:age)?s?|proportion|rates?|numbers?|nos?\.?|counts?|totals?|value|actuals?|volume|#|£|n|(?:rate )?per (?:10,?000|1,?000|100,?000|10k)(?: (?:children|population|people|0-17s?|under 18s?))?|cumulative|ytd|latest|previous|current)$/i

/** Whether the words say only how something is counted, and not what. */
export const saysOnlyUnit = (words: string): boolean => words === '' || unitWords.test(spared(words))

const lead = /^(?:the )?(?:total |average |overall |current )?(?:numbers?|totals?|counts?|volume|no\.?) of /i

/** What a count is of, by the words of its label. */
export function countedUnit(words: readonly string[]): string {
  for (const text of words) {
    const bare = text.replace(lead, '').replace(/^[^\p{L}]+/u, '')
    const noun = nounAfter(bare, 0)
    if (noun !== undefined && noun.kind === 'counted') return countUnit(noun.words)
    const several =
      /\b(?:children|young people|care leavers|people|staff|plans|referrals|contacts|assessments|episodes|cases|conferences|visits|pupils|records|social workers|schools|adoptions|carers)\b/i.exec(
        bare,
      )?.[0]
    if (several !== undefined) return countUnit(several)
  }
  return 'number'
}
