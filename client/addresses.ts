import type { Label } from './generated/graphql.ts'

const segments = (id: string): string => id.split('/').map(encodeURIComponent).join('/')

/** The page of a thing. Its id keeps its slashes; what else an address gives a meaning of its own is escaped. */
export const thingAddress = (id: string): string => `/thing/${segments(id)}`

export interface KindWindow {
  readonly after?: string
  readonly before?: string
}

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

export const kindAddress = (label: Label, { after, before }: KindWindow = {}): string =>
  withQuery(`/kind/${label}`, { after, before })

/** Kinds whose things have a better list than all of them in the order of their ids, where it is known of which council. */
const listsOfCouncil: Partial<Readonly<Record<Label, (council: string) => string>>> = {
  Council: (council) => councilAddress(council),
  Document: (council) => documentsAddress(council),
  Inspection: (council) => inspectionsAddress(council),
  Finding: (council) => findingsAddress(council),
  Recommendation: (council) => recommendationsAddress(council),
  Measure: (council) => measuresAddress(council),
  Plan: (council) => plansAddress(council),
  Indicator: (council) => indicatorsAddress({ council }),
  Meeting: (council) => meetingsAddress(council),
  Resolution: (council) => decisionsAddress({ council }),
  Commitment: (council) => decisionsAddress({ council }),
  Topic: (council) => topicsAddress(council),
  Flag: (council) => checksAddress(council),
}

/** Where things of a kind are listed: those of a council, where it is known and they have a page. */
export const listAddress = (label: Label, council: string | undefined): string =>
  (council === undefined ? undefined : listsOfCouncil[label]?.(council)) ?? kindAddress(label)

export interface ReadPlace {
  readonly at?: string | undefined
  readonly from?: number | undefined
  /** A page of its file, counted from 1. */
  readonly page?: number | undefined
  /** Where there is room for one of the two: the text is shown unless told. */
  readonly view?: 'page' | undefined
}

/** The page that shows a document's text; at a passage, from a line on, or at a page of its file. Without a document, that of the passage. */
export function readAddress(document: string | null, { at, from, page, view }: ReadPlace = {}): string {
  const path = document === null ? '/read' : `/read/${segments(document)}`
  return withQuery(path, { at, from: from?.toString(), page: page?.toString(), view })
}

/** The documents of a council that have been read; of the council that is shown unless told, where none is. */
export const documentsAddress = (council?: string): string =>
  council === undefined ? '/documents' : `/documents/${segments(council)}`

/** The file of a document as it was read, at one of its pages. */
export const originalAddress = (sha256: string, page?: number): string =>
  `/documents/${sha256}${page === undefined ? '' : `#page=${page}`}`

export const traceAddress = (id: string): string => `/trace/${segments(id)}`

/** For which day, and of a topic for which council, a briefing is. */
export interface BriefingLimits {
  readonly council?: string | undefined
  readonly asAt?: string | undefined
}

/** A briefing about a thing. */
export const briefingAddress = (id: string, { council, asAt }: BriefingLimits = {}): string =>
  withQuery(`/briefing/${segments(id)}`, { council, 'as-at': asAt }).replaceAll('%2F', '/')

/** Where a reader says that a thing is wrong; from which page, where that is not the thing's own. */
export const wrongAddress = (id: string, on?: string): string => withQuery(`/wrong/${segments(id)}`, { on })

/** A council's picture; as told up to a day, where one is given. Its id begins with the word that its address does. */
export const councilAddress = (council: string, asAt?: string): string => withQuery(`/${segments(council)}`, { 'as-at': asAt })

/** Which of a council's late actions to show, and by what; by owner, and all of them, unless told. */
export interface LateLimits {
  readonly asAt?: string | undefined
  readonly by?: string | undefined
  readonly class?: string | undefined
}

/** What is late or at risk on a day; in the council that is shown unless told, where none is. */
export const lateAddress = (council?: string, { asAt, by, class: kind }: LateLimits = {}): string =>
  withQuery(council === undefined ? '/late' : `/late/${segments(council)}`, { 'as-at': asAt, by, class: kind })

/** All plans that have been read, or a council's. */
export const plansAddress = (council?: string): string => withQuery('/plans', { council }).replaceAll('%2F', '/')

/** A version of a plan; where a day is given, as it stood on that day. */
export const planAddress = (id: string, asAt?: string): string => withQuery(`/plan/${segments(id)}`, { 'as-at': asAt })

/** Which changes between two versions of a plan to show; all but the unchanged unless told. */
export interface PlanChangesLimits {
  /** The other version; the one just before it unless told. */
  readonly with?: string | undefined
  readonly kind?: string | undefined
  readonly part?: string | undefined
  readonly after?: string | undefined
}

/** What changed between two versions of a plan: of the two, the later is the one that is named first unless their order says otherwise. */
export const planChangesAddress = (id: string, { with: other, kind, part, after }: PlanChangesLimits = {}): string =>
  withQuery(`/plan-changes/${segments(id)}`, { with: other, kind, part, after }).replaceAll('%2F', '/')

/** What stands in the rows and columns of a council's coverage, and which of it to list; areas by ratings unless told. */
export interface CoverageChoice {
  readonly rows?: string | undefined
  readonly columns?: string | undefined
  readonly order?: 'thin' | undefined
  readonly asAt?: string | undefined
  /** The id of an inspection: only what it found counts as found. */
  readonly inspection?: string | undefined
  /** The row, and the column, whose things are listed. */
  readonly row?: string | undefined
  readonly column?: string | undefined
  readonly after?: string | undefined
}

/** What is done or was found, by two of its sides; in the council that is shown unless told, where none is. */
export const coverageAddress = (council?: string, { asAt, ...choice }: CoverageChoice = {}): string =>
  withQuery(council === undefined ? '/coverage' : `/coverage/${segments(council)}`, { ...choice, 'as-at': asAt }).replaceAll(
    '%2F',
    '/',
  )

/** Which of what was asked of a council to list; what inspectors and commissioners asked, unless told. */
export interface AskedLimits {
  /** The id of an inspection, or `officers`: what officers ask committees for. */
  readonly by?: string | undefined
  readonly kind?: string | undefined
  readonly topic?: string | undefined
  readonly answered?: string | undefined
  readonly words?: string | undefined
  readonly after?: string | undefined
}

/** What was asked for, and what became of it; in the council that is shown unless told, where none is. */
export const recommendationsAddress = (council?: string, { words, ...limits }: AskedLimits = {}): string =>
  withQuery(council === undefined ? '/recommendations' : `/recommendations/${segments(council)}`, {
    by: limits.by,
    kind: limits.kind,
    topic: limits.topic,
    answered: limits.answered,
    q: words,
    after: limits.after,
  }).replaceAll('%2F', '/')

/** Which of what was found in a council to list; all unless told. */
export interface FoundLimits {
  /** The id of an inspection, or `papers`: what other papers tell. */
  readonly inspection?: string | undefined
  readonly area?: string | undefined
  readonly polarity?: string | undefined
  readonly voice?: string | undefined
  readonly topic?: string | undefined
  readonly words?: string | undefined
}

/** What was found, and what it led to; in the council that is shown unless told, where none is. */
export const findingsAddress = (council?: string, { words, ...limits }: FoundLimits = {}): string =>
  withQuery(council === undefined ? '/findings' : `/findings/${segments(council)}`, {
    inspection: limits.inspection,
    area: limits.area,
    polarity: limits.polarity,
    voice: limits.voice,
    topic: limits.topic,
    q: words,
  }).replaceAll('%2F', '/')

/** Which of the measures of a council's plans to list; all unless told. */
export interface MeasuresLimits {
  readonly answered?: string | undefined
  readonly after?: string | undefined
}

/** By which measures a council's plans take up what was asked; in the council that is shown unless told, where none is. */
export const measuresAddress = (council?: string, { answered, after }: MeasuresLimits = {}): string =>
  withQuery(council === undefined ? '/measures' : `/measures/${segments(council)}`, { answered, after })

/** What a post or board owns and was asked for; where a day is given, as it stood on that day. */
export const ownerAddress = (id: string, asAt?: string): string => withQuery(`/owner/${segments(id)}`, { 'as-at': asAt })

/** Of which council, since which day, and of which kind of thing, to tell of a topic. */
export interface TopicLimits {
  readonly council?: string | undefined
  readonly since?: string | undefined
  readonly of?: string | undefined
}

export const topicAddress = (id: string, { council, since, of }: TopicLimits = {}): string =>
  withQuery(`/topic/${segments(id)}`, { council, since, of }).replaceAll('%2F', '/')

/** What a council's papers are about; in the council that is shown unless told, where none is. */
export const topicsAddress = (council?: string): string => (council === undefined ? '/topics' : `/topics/${segments(council)}`)

/** An inspection; of its findings those of one polarity, where one is given. */
export const inspectionAddress = (id: string, { polarity }: { readonly polarity?: string | undefined } = {}): string =>
  withQuery(`/inspection/${segments(id)}`, { polarity })

/** A council's inspections; of the council that is shown unless told, where none is. */
export const inspectionsAddress = (council?: string): string => withQuery('/inspections', { council }).replaceAll('%2F', '/')

/** A council's meetings, or those of one of its bodies; of the council that is shown unless told, where none is. */
export const meetingsAddress = (council?: string, { body }: { readonly body?: string } = {}): string =>
  withQuery('/meetings', { council, body }).replaceAll('%2F', '/')

export const meetingAddress = (id: string): string => `/meeting/${segments(id)}`

/** Which of a council's concerns to show; all unless told. */
export interface ConcernsLimits {
  readonly topic?: string | undefined
  readonly after?: string | undefined
}

/** What keeps coming back in a council and what turned; in the council that is shown unless told, where none is. */
export const concernsAddress = (council?: string, { topic, after }: ConcernsLimits = {}): string =>
  withQuery(council === undefined ? '/concerns' : `/concerns/${segments(council)}`, { topic, after }).replaceAll('%2F', '/')

/** Which words that stand in several papers to show; all unless told. */
export interface WordingLimits {
  /** Only those of one document. */
  readonly document?: string | undefined
  /** Of what is told again, only that which leaves something out or says it more mildly. */
  readonly only?: 'changed' | undefined
  readonly after?: string | undefined
  readonly afterTold?: string | undefined
}

export const wordingAddress = (council?: string, { document, only, after, afterTold }: WordingLimits = {}): string =>
  withQuery(council === undefined ? '/wording' : `/wording/${segments(council)}`, {
    document,
    only,
    after,
    'after-told': afterTold,
  }).replaceAll('%2F', '/')

/** Which of what checks found to show; all unless told. */
export interface ChecksLimits {
  readonly group?: string | undefined
  readonly severity?: string | undefined
  readonly sure?: string | undefined
  /** The id of what it is about. */
  readonly about?: string | undefined
  /** Only what papers up to this day show. */
  readonly asAt?: string | undefined
}

/** What checks found in a council; in the council that is shown unless told, where none is. */
export const checksAddress = (council?: string, { group, severity, sure, about, asAt }: ChecksLimits = {}): string =>
  withQuery(council === undefined ? '/checks' : `/checks/${segments(council)}`, {
    group,
    severity,
    sure,
    about,
    'as-at': asAt,
  }).replaceAll('%2F', '/')

export const flagAddress = (id: string): string => `/flag/${segments(id)}`

/** Which of what plans claim to show, and on which day; all unless told. */
export interface ClaimsLimits {
  readonly shown?: string | undefined
  readonly asAt?: string | undefined
  readonly after?: string | undefined
}

export const claimsAddress = (council?: string, { shown, asAt, after }: ClaimsLimits = {}): string =>
  withQuery(council === undefined ? '/claims' : `/claims/${segments(council)}`, { shown, 'as-at': asAt, after })

/** Where papers disagree: in which way, by papers up to which day; in all ways unless told. */
export interface DisagreementsLimits {
  readonly kind?: string | undefined
  readonly asAt?: string | undefined
  readonly after?: string | undefined
}

export const disagreementsAddress = (council?: string, { kind, asAt, after }: DisagreementsLimits = {}): string =>
  withQuery(council === undefined ? '/disagreements' : `/disagreements/${segments(council)}`, { kind, 'as-at': asAt, after })

/** Which decisions of a council's meetings to show; all unless told. */
export interface DecisionsLimits {
  readonly council?: string | undefined
  readonly meeting?: string | undefined
  readonly whom?: string | undefined
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly after?: string | undefined
}

export const decisionsAddress = (limits: DecisionsLimits = {}): string =>
  withQuery('/decisions', { ...limits }).replaceAll('%2F', '/')

/** Which indicators of a council to list; all unless told. */
export interface IndicatorLimits {
  readonly council?: string | undefined
  readonly family?: string | undefined
  readonly words?: string | undefined
  readonly after?: string | undefined
}

export const indicatorsAddress = ({ council, family, words, after }: IndicatorLimits = {}): string =>
  withQuery('/indicators', { council, family, q: words, after }).replaceAll('%2F', '/')

export const indicatorAddress = (id: string): string => `/indicator/${segments(id)}`

/** Which of what was found to show; all unless told. */
export interface SearchLimits {
  readonly kind?: Label | undefined
  /** The id of a council. */
  readonly council?: string | undefined
  readonly year?: string | undefined
}

export const searchAddress = (words: string, { kind, council, year }: SearchLimits = {}): string =>
  withQuery('/search', { q: words, kind, council, year }).replaceAll('%2F', '/')

/** Where the data are asked in GraphQL: with an operation of the library, and with variables as JSON. */
export const queryAddress = (operation?: string, variables?: string): string =>
  withQuery('/query', { op: operation, variables }).replaceAll('%2F', '/')

/** What can be asked in GraphQL: its contents, or one subject. */
export const queryDocsAddress = (chapter?: string): string => (chapter === undefined ? '/query/docs' : `/query/docs/${chapter}`)

/** What a table is asked for, by the names of its variables; several values of one stand side by side. */
export type Asked = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** A table as a file for a spreadsheet, which knows the encoding by a mark at its start. */
export function tableAddress(table: string, asked: Asked = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) if (each !== '') query.append(name, each)
  query.set('excel', 'yes')
  return `/export/${table}.csv?${query}`.replaceAll('%2F', '/')
}

/** The places of a document's text that were not understood. */
export const notUnderstoodAddress = (id: string, after?: string): string =>
  withQuery(`/not-understood/${segments(id)}`, { after })

/** Which of what people decided and said to show; all unless told. */
export interface CorrectionsLimits {
  readonly kind?: string | undefined
  readonly after?: string | undefined
}

/** What people decided on links and things of a council, and said of them; in the council that is shown unless told, where none is. */
export const correctionsAddress = (council?: string, { kind, after }: CorrectionsLimits = {}): string =>
  withQuery(council === undefined ? '/corrections' : `/corrections/${segments(council)}`, { kind, after })

/** One of the pages about this site. */
export type AboutPage = 'links' | 'data' | 'privacy' | 'accessibility' | 'words'

/** A page about this site, at one of its entries; the first of them unless told. */
export const aboutAddress = (page?: AboutPage, entry?: string): string =>
  `/about${page === undefined ? '' : `/${page}`}${entry === undefined ? '' : `#${entry}`}`
