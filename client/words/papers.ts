import { sayDay } from './dates.ts'
import { capitalise, sayCount, sayList } from './numbers.ts'

/** What is known of a paper besides its title. */
export interface PaperFacts {
  readonly kind: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly asAt: string | null
  readonly pages: number | null
}

/** "11 documents": how many have been read; "documents" where that is not known. */
export const sayDocuments = (total: number | null | undefined): string =>
  total == null || total === 0 ? 'documents' : sayCount(total, 'document', 'documents')

const vague = new Set(['document'])

/** "Inspection report by Ofsted, published on 9 May 2022. It tells of the time up to 4 February 2022. 11 pages." */
export function sayPaper({ kind, publisher, publishedOn, asAt, pages }: PaperFacts): string {
  const what = kind === null || vague.has(kind) ? 'Paper of a kind that was not recognised' : capitalise(kind)
  const by = publisher === null ? '' : ` by ${publisher}`
  const when = publishedOn === null ? '' : `, published on ${sayDay(publishedOn)}`
  const as = asAt === null || asAt === publishedOn ? '' : ` It tells how things stood on ${sayDay(asAt)}.`
  const undated = publishedOn === null && asAt === null ? ' No day was found on it.' : ''
  return `${what}${by}${when}.${as}${undated}${pages === null ? '' : ` ${sayCount(pages, 'page', 'pages')}.`}`
}

interface Taken {
  readonly words: string
  readonly total: number
}

/** "Taken from it: 1 inspection, 5 judgements and 73 findings." */
export const sayTaken = (taken: readonly Taken[]): string =>
  taken.length === 0
    ? 'Nothing was taken from it.'
    : `Taken from it: ${sayList(taken.map(({ words, total }) => sayCount(total, words, words)))}.`
