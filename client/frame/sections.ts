import {
  checksAddress,
  concernsAddress,
  councilAddress,
  documentsAddress,
  indicatorsAddress,
  inspectionsAddress,
  meetingsAddress,
  plansAddress,
  recommendationsAddress,
} from '../addresses.ts'

/** One of the ways that the header leads: of a council, or to the council that the page chooses. */
export interface Section {
  readonly name: string
  readonly addressOf: (council?: string) => string
  /** The pages that belong to it, by the first part of their addresses. */
  readonly pages: readonly string[]
}

export const sections: readonly Section[] = [
  { name: 'Inspections', addressOf: inspectionsAddress, pages: ['inspections', 'inspection', 'findings'] },
  { name: 'Recommendations', addressOf: recommendationsAddress, pages: ['recommendations', 'measures'] },
  { name: 'Plan', addressOf: plansAddress, pages: ['plans', 'plan', 'plan-changes', 'late', 'claims', 'coverage', 'owner'] },
  { name: 'Figures', addressOf: (council) => indicatorsAddress({ council }), pages: ['indicators', 'indicator'] },
  { name: 'Meetings', addressOf: meetingsAddress, pages: ['meetings', 'meeting', 'decisions'] },
  { name: 'Concerns', addressOf: (council) => concernsAddress(council), pages: ['concerns', 'topics', 'topic'] },
  { name: 'Checks', addressOf: (council) => checksAddress(council), pages: ['checks', 'flag', 'disagreements', 'wording'] },
  { name: 'Papers', addressOf: documentsAddress, pages: ['documents', 'read', 'not-understood', 'corrections'] },
]

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '')

/** Pages that name no council in their path but choose one. */
const choosing = new Set([
  'checks',
  'claims',
  'concerns',
  'corrections',
  'coverage',
  'disagreements',
  'documents',
  'findings',
  'late',
  'measures',
  'recommendations',
  'topics',
  'wording',
])

/** The section that a page belongs to. */
export const sectionOf = (path: string): Section | undefined =>
  sections.find(({ pages }) => pages.includes(partsOf(path)[0] ?? ''))

/**
 * The same kind of page of another council: its own list where the page is a list of one council's, the list that it
 * belongs to where it is about one thing, else the council's picture.
 */
export function sameFor(path: string, council: string): string {
  const [page = '', next] = partsOf(path)
  const isOfCouncil = next === undefined ? choosing.has(page) : next === 'council' && page !== 'thing'
  if (isOfCouncil) return `/${page}${councilAddress(council)}`
  return sectionOf(path)?.addressOf(council) ?? councilAddress(council)
}
