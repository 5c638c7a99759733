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

/** Where a reader says that a thing is wrong. */
export const wrongAddress = (id: string): string => `/wrong/${segments(id)}`

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

export const inspectionAddress = (id: string): string => `/inspection/${segments(id)}`

/** A council's inspections; of the council that is shown unless told, where none is. */
export const inspectionsAddress = (council?: string): string => withQuery('/inspections', { council }).replaceAll('%2F', '/')

/** A council's meetings; of the council that is shown unless told, where none is. */
export const meetingsAddress = (council?: string): string => withQuery('/meetings', { council }).replaceAll('%2F', '/')

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

/** Which of what plans claim to show; all unless told. */
export interface ClaimsLimits {
  readonly shown?: string | undefined
  readonly after?: string | undefined
}

export const claimsAddress = (council?: string, { shown, after }: ClaimsLimits = {}): string =>
  withQuery(council === undefined ? '/claims' : `/claims/${segments(council)}`, { shown, after })

/** Where papers disagree: in which way; in all ways unless told. */
export interface DisagreementsLimits {
  readonly kind?: string | undefined
  readonly after?: string | undefined
}

export const disagreementsAddress = (council?: string, { kind, after }: DisagreementsLimits = {}): string =>
  withQuery(council === undefined ? '/disagreements' : `/disagreements/${segments(council)}`, { kind, after })

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
