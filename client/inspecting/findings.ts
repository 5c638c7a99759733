import { inspectionAddress } from '../addresses.ts'
import type { FoundFieldsFragment, InspectionQuery, Polarity } from '../generated/graphql.ts'

export type Inspection = Extract<NonNullable<InspectionQuery['node']>, { readonly findings: unknown }>
export type Finding = FoundFieldsFragment

export const isInspection = (node: InspectionQuery['node']): node is Inspection => node !== null && 'findings' in node

/** The polarities that findings can be limited to; UNKNOWN for those of which it is not known. */
export const polarities = ['STRENGTH', 'WEAKNESS', 'MIXED', 'NEUTRAL', 'UNKNOWN'] as const
export type Sort = (typeof polarities)[number]

export const sortOf = (polarity: Polarity | null): Sort => polarity ?? 'UNKNOWN'

/** The polarity that an address asks for; null for all, and for what there is none of. */
export const sortIn = (query: URLSearchParams): Sort | null =>
  polarities.find((each) => each.toLowerCase() === query.get('polarity')) ?? null

export const sortAddress = (inspection: string, sort: Sort | null): string =>
  inspectionAddress(inspection, { polarity: sort?.toLowerCase() })

/** Findings of one polarity in one area, in reading order. */
export interface OfSort {
  readonly sort: Sort
  readonly findings: readonly Finding[]
}

export interface AreaFindings {
  /** As the report prints it; null for findings under none. */
  readonly area: string | null
  readonly total: number
  readonly sorts: readonly OfSort[]
}

/** Findings by area in the order in which the areas come first, and in each by polarity, in reading order; each once. */
export function findingsByArea(findings: readonly Finding[]): AreaFindings[] {
  const areas = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const before = areas.get(finding.area)
    if (before === undefined) areas.set(finding.area, [finding])
    else before.push(finding)
  }
  return [...areas].map(([area, of]) => ({
    area,
    total: of.length,
    sorts: polarities
      .map((sort) => ({ sort, findings: of.filter(({ polarity }) => sortOf(polarity) === sort) }))
      .filter((each) => each.findings.length > 0),
  }))
}
