import type { PapersQuery } from '../generated/graphql.ts'

export type Paper = PapersQuery['documents']['nodes'][number]

/** A publication: the copy that its other copies are editions of, these, and the reports that stand in any of them. */
export interface Publication {
  readonly main: Paper
  readonly editions: readonly Paper[]
  readonly reports: readonly Paper[]
}

/** What was read, by publication, and what is known only because a paper names it. */
export interface Papers {
  readonly publications: readonly Publication[]
  readonly named: readonly Paper[]
}

export const dayOf = ({ publishedOn, asAt }: Paper): string | null => publishedOn ?? asAt

const newestFirst = (a: Publication, b: Publication): number => {
  const [one, other] = [dayOf(a.main) ?? '', dayOf(b.main) ?? '']
  return one === other ? (a.main.id < b.main.id ? -1 : 1) : one > other ? -1 : 1
}

/** What a paper stands in, where that was read too. */
const holderOf = ({ partOf }: Paper, papers: ReadonlyMap<string, Paper>): Paper | undefined =>
  partOf.nodes.map(({ id }) => papers.get(id)).find((paper) => paper !== undefined)

/** The first copy: what a paper is an edition of, and that in its turn. */
function firstCopy(paper: Paper, papers: ReadonlyMap<string, Paper>): Paper {
  const seen = new Set<Paper>()
  let copy = paper
  while (!seen.has(copy)) {
    seen.add(copy)
    const earlier: Paper | undefined = copy.editionOf.nodes.map(({ id }) => papers.get(id)).find((each) => each !== undefined)
    if (earlier === undefined) return copy
    copy = earlier
  }
  return paper
}

/** Papers of one publication together, the reports in a pack under it; the newest publication first, those without a day last. */
export function groupPapers(all: readonly Paper[]): Papers {
  const papers = new Map(all.map((paper) => [paper.id, paper]))
  const held = all.filter((paper) => paper.held)
  const tops = held.filter((paper) => holderOf(paper, papers) === undefined)
  const mains = tops.filter((paper) => firstCopy(paper, papers) === paper)
  const publications = mains.map((main): Publication => {
    const editions = tops.filter((paper) => paper !== main && firstCopy(paper, papers) === main)
    const reports = held.filter((paper) => [main, ...editions].includes(holderOf(paper, papers) as Paper))
    return { main, editions, reports }
  })
  return { publications: publications.sort(newestFirst), named: all.filter((paper) => !paper.held) }
}
