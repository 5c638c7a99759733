import type { BriefingQuery } from '../generated/graphql.ts'

export type Source = NonNullable<BriefingQuery['briefing']>['sources'][number]

/** The sources of a briefing that stand in one paper, in the order of their numbers. */
export interface Paper {
  readonly paper: string
  readonly day: string | null
  readonly document: Source['document']
  readonly sources: readonly Source[]
}

/** Sources by the paper they stand in, in the order in which papers are first cited. */
export function byPaper(sources: readonly Source[]): Paper[] {
  const papers = new Map<string, Source[]>()
  for (const source of sources) {
    const key = source.document?.id ?? `${source.paper} ${source.day}`
    papers.set(key, [...(papers.get(key) ?? []), source])
  }
  return [...papers.values()].map((all) => {
    const [{ paper, day, document }] = all as [Source, ...Source[]]
    return { paper, day, document, sources: all }
  })
}
