import { digestOf } from '../../../read/layer.ts'
import { slugOf } from '../../slug.ts'
import type { Figure } from '../figure.ts'
import { buildingsOf, inBuildings } from './buildings.ts'
import { type Direction, directionOf } from './direction.ts'
import { leadOf, type Measure, measureKey, measureOf, tailOf } from './measure.ts'
import { isNamed, nameOf } from './naming.ts'
import { normalWords, stemOf } from './normal.ts'
import { partOfThese } from './parts.ts'
import { placeOf } from './place.ts'
import { pointedAt } from './pointed.ts'
import { detailsOf, isMain, isVague, people, type Reading, readCounted, readWords, saysWhat, withMain } from './reading.ts'
import { printedUnit, unitOf } from './unit.ts'
import { type Term, termOf } from './vocabulary/index.ts'

/** What a figure is a figure of. */
export interface Indicator extends Direction {
  /** Equal where two figures are of one indicator. */
  readonly key: string
  /** None where its words name nothing that is measured. */
  readonly name: string | undefined
  readonly family: string
  /** What its levels are counted in. */
  readonly unit: string
  /** Whether something that can be counted by itself was read. */
  readonly says: boolean
  /** Whether its name is made of known terms alone. */
  readonly known: boolean
  /** The heading that said what the words leave open. */
  readonly from?: string
  /** What tells it apart from others of the same things. */
  readonly details: readonly string[]
  /** What was read out of the words. */
  readonly read: readonly string[]
}

const longest = 140

/** The family of indicators that no vocabulary knows: their names are the words of a paper. */
export const paperOnly = 'Named by the paper only'

function keyOf({ terms, facets, unknown }: Reading, measure: Measure): string {
  const parts = [
    ...terms.map(({ key }) => key).sort(),
    ...facets.map(({ key }) => key).sort(),
    ...unknown
      .map((stem) => (stem.startsWith('~') ? stem.slice(1) : slugOf(stem)))
      .sort()
      .slice(0, 12),
    measureKey(measure),
  ]
  const key = parts.join('.')
  return key.length <= longest ? key : `${key.slice(0, longest).replace(/[.-]+$/, '')}~${digestOf(key).slice(0, 8)}`
}

/** Headings that say of what kind something is where no other term does. */
function familyOf({ terms }: Reading, { kind }: Measure): string {
  if (kind === 'money') return 'Money'
  const told = [...terms.filter((term) => term.kind === 'thing'), ...terms.filter((term) => term.kind !== 'thing')]
  const special = told.find(({ key, family }) => family !== undefined && family !== 'Other' && termOf.get(key)?.kind !== 'who')
  return special?.family ?? told.find(({ family }) => family !== undefined)?.family ?? 'Other'
}

/** A number counts its unit: where the words leave that out, the unit says what is counted. */
const withUnit = (figure: Figure): Figure['counted'] => {
  const { unit, counted } = figure
  const isThing =
    /^\p{L}[\p{L} '-]+$/u.test(unit) &&
    !/^(?:per|days?|weeks?|months?|years?|hours?|minutes?|ratio|score|times|points?)\b/.test(unit.toLowerCase())
  return isThing && !normalWords(counted.words).includes(normalWords(unit).replace(/s$/, ''))
    ? { ...counted, words: `${unit} ${counted.words}` }
    : counted
}

const partOf = /\b(?:of|in) (?:whom|which|these|those|them|this number|that number)\b[^.;]*$/i
const thisIs = /^(?:this|that|these|which) (?:is|was|are|were|represents?|represented|equates?|figure|number)\b/i

/** Whether a figure is told as a part of what was told before it. */
const isBound = (figure: Figure): boolean =>
  partOf.test(leadOf(figure)) || (figure.unit === '%' && thisIs.test(figure.carriers[0]?.text ?? ''))

/** Another count of its own behind a figure: "13% of boats, and seven rowers were ill". */
const nextCount = /, and (?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \p{L}/iu

/** The clause that a figure stands in, and its whole sentence, without the council's name. */
function around(figure: Figure, council: string): string[] {
  const { carriers, printed } = figure
  const own = (text: string): string => (council === '' ? text : text.replaceAll(council, ' '))
  const all = carriers.map(({ text }) => text).join(': ')
  if (carriers.length > 1) return [own(all)]
  const at = placeOf(figure)?.at ?? 0
  const before = all.slice(0, at).replace(/^.*[,;:]\s|^.*\b(?:which|who|that) (?:is|are|was|were|has|have|had)\b/gi, '')
  const after = all
    .slice(at + printed.text.length)
    .replace(/[;:].*$|, (?:and|but|while|whilst|with)\b.*$|(?<![\d-])\d+(?:\.\d+)? ?(?:%|per cent).*$/i, '')
  const end = all.slice(at).search(nextCount)
  return [own(`${before} ${after}`), own(end < 0 ? all : all.slice(0, at + end))]
}

type InPlace = Reading & {
  readonly from?: string
  /** Whether its own noun only points back to what is counted: "such arrangements". */
  readonly isPointed?: true
}

const isRate = (unit: string): boolean => unit.startsWith('per ')

/** What is counted in many senses: a bare number of these is of some of them. */
const general: ReadonlySet<string> = new Set([
  'schools',
  'placements',
  'training',
  'staff',
  'managers',
  'social-workers',
  'pupils',
  'surveys',
  'families',
  'parents',
  'mental-health-services',
  'case-audits',
  'deprived-areas',
])

/** A share must say of what it is one, and what of it is counted. */
function isBareShare({ terms, facets }: InPlace): boolean {
  const limited = facets.some(({ key }) => !/^(?:not|not-recorded|other)$|^(?:last|aged)-/.test(key))
  const aged = facets.some(({ key }) => key.startsWith('aged-'))
  if (terms.some((term) => (term.kind === 'state' && isMain(term)) || (term.kind === 'thing' && term.natural !== undefined)))
    return false
  const whole = terms.some((term) => term.kind === 'thing' || (term.kind === 'who' && !people.has(term.key)))
  if (whole && (limited || terms.some(({ kind }) => kind === 'state'))) return false
  if (terms.filter(({ kind }) => kind !== 'state').length > 1) return false
  return !terms.some(({ key, kind, family }) => (key === 'residents' && aged) || (kind === 'state' && family === 'Population'))
}

/** A bare number of people is of all of them only where nothing else is said. */
function isTooBare(figure: Figure, reading: InPlace): boolean {
  const { value, unit, carriers } = figure
  if (isVague(reading)) return true
  if (reading.unknown.length > 0) return false
  if (isRate(unit)) return !saysWhat(reading)
  if (unit === '%') return isBareShare(reading)
  if (figure.of !== undefined && reading.terms.length === 1 && reading.facets.length === 0) return true
  const [only] = reading.terms
  if (reading.terms.length === 1 && reading.facets.length === 0 && general.has(only?.key ?? '')) return carriers.length <= 1
  const onlyWho = reading.terms.every(({ kind, covers }) => kind === 'who' && covers === undefined)
  return onlyWho && reading.facets.length === 0 && carriers.length <= 1 && value < 10 && /^\p{L}/u.test(unit)
}

/** What keeps a figure by itself of which it is not told what it counts. */
const apart = (words: string): string => `~${digestOf(words.toLowerCase().replace(/[^\p{L}]+/gu, '')).slice(0, 8)}`

/** A clause read for words that say too little: what tells the words apart stays theirs. */
function asClause(own: Reading, clause: InPlace): InPlace {
  return detailsOf(own).length === 0
    ? clause
    : { ...withMain(own, clause), ...(clause.from === undefined ? {} : { from: clause.from }) }
}

/** The words straight behind a figure that say for whom it is: "58% for 19- to 21-year-olds". */
function behind(figure: Figure): string | undefined {
  return /^,? (?:for|of|among|amongst) ([^,.;%]{3,60})/i.exec(tailOf(figure))?.[1]
}

/** Words that leave all to what stands above may still be limited by their own clause: "for those over 19". */
function withLimits(reading: InPlace, figure: Figure, council: string): InPlace {
  if (figure.carriers.length > 1 || figure.kind === 'CHANGE' || reading.facets.some(({ key }) => key.startsWith('aged-')))
    return reading
  const clause = reading.from === undefined ? behind(figure) : around(figure, council)[0]
  const ages = clause === undefined ? [] : readWords(clause).facets.filter(({ key }) => key.startsWith('aged-'))
  return ages.length !== 1
    ? reading
    : { ...reading, facets: [...reading.facets, ...ages].sort((a, b) => (a.key < b.key ? -1 : 1)) }
}

/** "98% of visits": what stands behind the "of" is what it is a share of, if other words were taken for it. */
function shareOf(figure: Figure, reading: InPlace, council: string): InPlace | undefined {
  if (figure.carriers.length > 1) return undefined
  const words = /^ ?of (?!these|those|them|which|whom|this|that|it\b|all\b)([^.;:%]{4,160})/i
    .exec(tailOf(figure))?.[1]
    ?.replace(/\d[\d.]*$/, '')
    .replace(/, and (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b.*$/i, '')
  if (words === undefined) return undefined
  const own = readWords(council === '' ? words : words.replaceAll(council, ' '))
  const first = own.terms.find(isMain)
  if (first === undefined) return undefined
  const told = readCounted({ words, under: [] })
  const states = reading.terms.filter(({ kind }) => kind === 'state')
  if (first.key === 'visits' && reading.terms.some(({ key }) => key.endsWith('-visits'))) return undefined
  const isNarrower =
    told.terms.some(({ kind }) => kind === 'state') &&
    told.unknown.length === 0 &&
    states.some((term) => !told.terms.includes(term)) &&
    told.terms.every((term) => reading.terms.includes(term))
  if (!isNarrower && reading.terms.some((term) => own.terms.includes(term))) return undefined
  return isBareShare(told) ? undefined : told
}

/** Words that say too little of what is counted leave it to their clause, then to their sentence; what that leaves open is told apart by all its words. */
function readFigure(figure: Figure, council: string): InPlace {
  const pointed = pointedAt(figure, council)
  if (pointed !== undefined) return { ...pointed, facets: [], unknown: [], strange: [], isPointed: true }
  const counted = withUnit(figure)
  const bound = isBound(figure)
  const reading = withLimits(readCounted(counted, bound), figure, council)
  const isLevel = figure.kind !== 'CHANGE'
  const named = figure.unit === '%' && isLevel ? shareOf(figure, reading, council) : undefined
  if (named !== undefined) return named
  if (isLevel && isTooBare(figure, reading)) return readAround(figure, council, reading)
  if (caseloadOf(reading)) return ofWorkers(reading, figure)
  const isAll = reading.terms.length === 1 && reading.facets.length === 0 && figure.unit !== '%' && isLevel
  return isAll && reading.from === undefined ? { ...reading, unknown: reading.strange } : reading
}

/** A caseload is that of the workers whom the sentence names. */
function ofWorkers(reading: InPlace, { carriers }: Figure): InPlace {
  const [named] = readWords(carriers[0]?.text ?? '').terms.filter(
    ({ key, kind, family }) => kind === 'who' && family === 'Workforce' && !/^(?:social-workers|staff|managers)$/.test(key),
  )
  return named === undefined || carriers.length > 1
    ? reading
    : { ...reading, terms: [...reading.terms.filter(({ key }) => key !== 'social-workers' && key !== named.key), named] }
}

function readAround(figure: Figure, council: string, reading: InPlace): InPlace {
  const counted = withUnit(figure)
  const own = readWords(counted.words)
  const isShare = figure.unit === '%' || isRate(figure.unit)
  const [clause, ...wider] = around(figure, council).map((words) => ({
    words,
    reading: readCounted({ words, under: counted.under }, isBound(figure)),
  }))
  const tries = [
    ...(clause === undefined ? [] : [asClause(own, clause.reading)]),
    ...(isShare ? wider : []).map((each) =>
      withMain(detailsOf(own).length > 0 ? own : (clause?.reading ?? reading), each.reading),
    ),
  ]
  const found = tries.find((each) => !isTooBare(figure, each))
  if (found !== undefined) return { ...found, unknown: isShare ? found.unknown : found.strange }
  const words =
    figure.carriers.length > 1
      ? [counted.words, ...counted.under].join(' ')
      : `${wider.at(-1)?.words ?? clause?.words ?? counted.words} ${figure.unit}`
  return { ...reading, unknown: [...reading.strange, apart(words)] }
}

const countsPeople =
  /child|people|person|pupil|student|leaver|worker|staff|carer|parent|famil|adult|girl|boy|resident|adopter|manager|officer|visitor|professional|practitioner|member|teacher|bab(?:y|ies)|case|episode|plan|mother|father|sibling|infant|learner/

/** Limits in the clause of what stands against a level, which make it one of something else. */
function clauseLimits(figure: Figure, council: string): Pick<Reading, 'terms' | 'facets'> {
  if (figure.kind === 'ACTUAL' || figure.carriers.length > 1) return { terms: [], facets: [] }
  const { terms, facets } = readWords(around(figure, council)[0] ?? '')
  return {
    terms: terms.filter(({ key }) => key === 'english-and-maths'),
    facets: facets.filter(({ key }) => key.startsWith('aged-')),
  }
}

const baseAge = 'aged-under-18'

/** People of an age are residents in a share of all, and children in a number; the children of whom a rate is told are all under 18. */
function ofAge(reading: InPlace, { kind }: Measure): InPlace {
  const { terms, facets } = reading
  if (kind === 'rate') return { ...reading, facets: facets.filter(({ key }) => key !== baseAge) }
  if (!facets.some(({ key }) => key === baseAge) || !terms.some(({ key }) => key === 'residents')) return reading
  if (kind === 'percentage') return { ...reading, terms: terms.filter(({ key }) => key !== 'children') }
  const children = termOf.get('children') as Term
  return { ...reading, terms: [...terms.filter(({ key }) => key !== 'residents' && key !== 'children'), children] }
}

const caseloadOf = ({ terms }: Reading): boolean => terms.some(({ key }) => key === 'caseloads')

/** What is counted where no term names it: things of another kind than people are no number of people. */
function counting(reading: InPlace, measure: Measure, figure: Figure): InPlace {
  const { unit, kind } = figure
  if (reading.isPointed === true) return reading
  if (measure.kind === 'average' && reading.terms.every(({ kind }) => kind !== 'thing'))
    return { ...reading, unknown: [...reading.unknown, 'on-average'] }
  const built = measure.kind === 'number' ? buildingsOf(figure) : undefined
  if (built !== undefined) {
    const terms = reading.terms.filter(({ key }) => !inBuildings.test(key))
    return { ...reading, terms, unknown: [...reading.unknown.filter((stem) => !/^(?:home|centr)/.test(stem)), built] }
  }
  const noun = normalWords(unit)
  const counted = readWords(noun).terms.filter(({ key }) => !people.has(key))
  const isOther =
    counted.length > 0 &&
    !counted.some((term) => reading.terms.some(({ key, covers = [] }) => key === term.key || covers.includes(term.key)))
  if (isOther && kind === 'ACTUAL' && measure.kind === 'number')
    return { ...reading, unknown: [...reading.unknown, ...counted.map(({ key }) => key)] }
  if (kind === 'CHANGE' || (measure.kind !== 'number' && measure.kind !== 'average')) return reading
  if (
    /^(?:number|count|no)s?$/.test(noun) ||
    caseloadOf(reading) ||
    reading.terms.some((term) => term.kind === 'thing') ||
    !/^\p{L}/u.test(noun) ||
    countsPeople.test(noun)
  )
    return reading
  const stems = noun
    .split(' ')
    .map(stemOf)
    .filter((stem) => !reading.unknown.includes(stem))
  return { ...reading, unknown: [...reading.unknown, ...stems] }
}

const usualOf = ({ terms }: Reading): ReadonlySet<string> => new Set(terms.flatMap(({ usual = [] }) => usual))

/** Without limits that say no more: the "none" that is the figure itself, the base of a rate, that a length of time is timely, what is usual of a term. */
function usually(reading: InPlace, { kind }: Measure, { value, printed }: Figure): InPlace {
  const isNone = value === 0 && /^(?:none|no|nobody)\b/i.test(printed.text)
  const usual = usualOf(reading)
  return {
    ...reading,
    facets: reading.facets.filter(
      ({ key }) =>
        !usual.has(key) &&
        !(key === 'not' && isNone) &&
        !(kind === 'rate' && key === 'aged-under-18') &&
        !((kind === 'time' || kind === 'average-time') && key === 'on-time'),
    ),
  }
}

/** Which indicator a figure belongs to: what it counts under one name, in one manner. */
export function indicatorOf(figure: Figure, council = '', measured?: Measure): Indicator & { readonly measure: Measure } {
  const read = readFigure(figure, council)
  const measure = measured ?? measureOf(figure, read)
  const settled = usually(ofAge(counting(read, measure, figure), measure), measure, figure)
  const usual = usualOf(settled)
  const own = new Set(detailsOf(settled))
  const isNew = ({ key }: { readonly key: string }): boolean =>
    !usual.has(key) && !own.has(key) && !(measure.kind === 'rate' && key === baseAge)
  const limits = clauseLimits(figure, council)
  const reading = {
    ...settled,
    terms: [...settled.terms, ...limits.terms.filter(isNew)],
    facets: [...settled.facets, ...limits.facets.filter(isNew)],
    unknown: [...settled.unknown, ...partOfThese(figure)],
  }
  return {
    key: keyOf(reading, measure),
    name: nameOf(reading, measure, figure, council),
    family: isNamed(reading) ? familyOf(reading, measure) : paperOnly,
    unit: isNamed(reading) ? unitOf(measure, reading, figure.unit) : printedUnit(figure, reading, measure),
    says: saysWhat(reading),
    known: isNamed(reading),
    ...directionOf(reading, measure),
    ...(reading.from === undefined ? {} : { from: reading.from }),
    details: detailsOf(reading),
    read: [
      ...reading.terms.map(({ reads }) => reads),
      ...reading.facets.map(({ reads }) => reads),
      ...(usual.has('aged-19-21') && /\b19\b.{0,12}\b21\b/.test(`${figure.counted.words} ${figure.carriers[0]?.text ?? ''}`)
        ? ['aged 19 to 21, as these are always counted']
        : []),
    ],
    measure,
  }
}
