import type { Concern, Turn } from './concern.ts'

export interface TopicCount {
  readonly id: string
  readonly label: string
  readonly total: number
}

type Topic = Omit<TopicCount, 'total'>

/** What a turn is about, as either of its ends is. */
export function topicsOfTurn({ earlier, later }: Turn): readonly Topic[] {
  const both = [earlier, later].flatMap((thing) => ('topics' in thing ? thing.topics.nodes : []))
  return [...new Map(both.map((topic) => [topic.id, topic])).values()]
}

export const isAbout = (topics: readonly Topic[], chosen: string | null): boolean =>
  chosen === null || topics.some(({ id }) => id === chosen)

/** The topics of concerns and turns by their names, and how many are about each. */
export function topicCounts(concerns: readonly Pick<Concern, 'topics'>[], turns: readonly Turn[]): TopicCount[] {
  const counts = new Map<string, TopicCount>()
  for (const topics of [...concerns.map((each) => each.topics), ...turns.map(topicsOfTurn)])
    for (const { id, label } of topics) counts.set(id, { id, label, total: (counts.get(id)?.total ?? 0) + 1 })
  return [...counts.values()].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))
}
