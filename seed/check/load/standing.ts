import type { NodeRecord } from '../../../schema/index.ts'

const standing = new Set<string>(['NOT_STARTED', 'NOT_ON_TRACK', 'DEFERRED', 'WITHDRAWN'])

/** An action that the plan says has not started, is off track, or was put off or taken out. */
export const isStanding = ({ properties: { rag } }: NodeRecord<'Action'>): boolean => rag !== undefined && standing.has(rag)

/** The ratings of actions as printed, each once, and what proves them. */
export const ratingsOf = (actions: readonly NodeRecord<'Action'>[]): string[] => [
  ...new Set(actions.flatMap(({ properties: { ragText } }) => (ragText === undefined ? [] : [`“${firstWords(ragText)}”`]))),
]

const most = 12

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u)
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`
}
