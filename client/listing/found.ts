import type { FoundLimits } from '../addresses.ts'
import type { Basis, FindersQuery, FindingFilter, FoundListQuery, LinkedFilter, Polarity, Voice } from '../generated/graphql.ts'
import { polarities } from '../inspecting/findings.ts'
import { relied } from '../words/basis.ts'
import { sayPolarityCount } from '../words/inspecting.ts'
import { sayValue } from '../words/values.ts'
import type { Choice } from './asked.ts'

/** What an address asks for in place of an inspection: what other papers tell. */
export const papers = 'papers'

/** Who found something: an inspection, or all papers that are no report of one. */
export interface Finder {
  readonly id: string
  readonly title: string
  readonly day: string | null
  readonly publishedOn: string | null
}

const voices: readonly Voice[] = ['INSPECTOR', 'COMMISSIONER', 'AUDIT', 'PEER', 'COUNCIL']

const codeIn = <Code extends string>(codes: readonly Code[], chosen: string | undefined): Code[] | null => {
  const code = codes.find((each) => each.toLowerCase() === chosen)
  return code === undefined ? null : [code]
}

const known: readonly Polarity[] = ['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL']

/** What the server is asked for: what one finder found, or anybody, as far as it fits all that was chosen. */
export function filterOf(
  council: string,
  finder: string | null,
  { area, polarity, voice, topic, words }: FoundLimits,
): FindingFilter {
  const givenBy = { type: 'GIVEN_BY', direction: 'OUT', basis: [...relied] as Basis[] } as const
  const about = { type: 'ABOUT', direction: 'OUT', basis: [...relied, 'SUGGESTED'] as Basis[] } as const
  const byNoInspection: LinkedFilter = { ...givenBy, labels: ['Inspection'], exists: false }
  const linked: LinkedFilter[] = [
    ...(finder === null ? [] : finder === papers ? [byNoInspection] : [{ ...givenBy, to: [finder], exists: true }]),
    ...(topic === undefined ? [] : [{ ...about, to: [topic], exists: true }]),
  ]
  const sorts = polarity === 'unknown' ? [null] : codeIn(known, polarity)
  const speakers = codeIn(voices, voice)
  const said = words === undefined ? [] : [{ text: { contains: words } }, { summary: { contains: words } }]
  return {
    council: [council],
    linked,
    ...(area === undefined ? {} : { area: { is: [area] } }),
    ...(sorts === null ? {} : { polarity: sorts }),
    ...(speakers === null ? {} : { voice: speakers }),
    ...(said.length === 0 ? {} : { any: said }),
  }
}

type Counts = FoundListQuery['findings']['counts']

const totalsBy = (counts: Counts, by: string): Map<string | null, number> => {
  const totals = new Map<string | null, number>()
  for (const { keys, total } of counts) {
    const value = keys.find((key) => key.by === by)?.value
    const name = typeof value === 'string' ? value : null
    totals.set(name, (totals.get(name) ?? 0) + total)
  }
  return totals
}

/** "20 strengths, 3 weaknesses", of all that fits, shown or not. */
export function sayPolarities(counts: Counts): string {
  const totals = totalsBy(counts, 'POLARITY')
  const told = [...known, null].map((polarity) => [polarity, totals.get(polarity) ?? 0] as const)
  return told
    .filter(([, total]) => total > 0)
    .map(([polarity, total]) => sayPolarityCount(polarity, total))
    .join(', ')
}

/** How many findings stand under an area, of all that fits. */
export const areaTotal = (counts: Counts, area: string | null): number => totalsBy(counts, 'AREA').get(area) ?? 0

const codesOf = (counted: FindersQuery['findings']['polarities']): Set<string> =>
  new Set(counted.map(({ keys }) => String(keys[0]?.value ?? '')))

export const polarityChoices = ({ polarities: counted }: FindersQuery['findings']): Choice[] => {
  const held = codesOf(counted)
  return polarities
    .filter((each) => held.has(each === 'UNKNOWN' ? '' : each))
    .map((each) => [each.toLowerCase(), each === 'UNKNOWN' ? 'Not understood as either' : sayValue('polarity', each)])
}

export const voiceChoices = ({ voices: counted }: FindersQuery['findings']): Choice[] =>
  voices.filter((each) => codesOf(counted).has(each)).map((each) => [each.toLowerCase(), sayValue('voice', each)])

export const areaChoices = ({ areas }: FindersQuery['findings']): Choice[] =>
  areas
    .flatMap(({ keys }) => (typeof keys[0]?.value === 'string' ? [keys[0].value] : []))
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .map((area) => [area, area])

/** Who found something, the newest first; other papers last. */
export function findersOf({ inspectionHistory: { inspections, named }, findings }: FindersQuery): Finder[] {
  const found = [...inspections, ...named].filter(({ totals }) => totals.findings > 0)
  const rest = findings.totalCount - found.reduce((sum, { totals }) => sum + totals.findings, 0)
  return [...found, ...(rest > 0 ? [{ id: papers, title: 'Told in other papers', day: null, publishedOn: null }] : [])]
}
