import { useMemo } from 'react'
import { useAsk } from '../ask/use-ask.ts'
import type { FlagSideFragment, ToldOfPassagesQuery } from '../generated/graphql.ts'
import { toldOfPassagesQuery } from '../queries/checks.ts'

/** What is told in our words of passages whose wording is not here, by the id of the passage. */
export type ToldOf = ReadonlyMap<string, readonly string[]>

/** So many passages are asked for at a time. */
const most = 200

type Passage = Extract<NonNullable<ToldOfPassagesQuery['nodes'][number]>, { citedBy: unknown }>

const isPassage = (node: ToldOfPassagesQuery['nodes'][number]): node is Passage => node !== null && 'citedBy' in node

/** The summaries of what a passage says as a whole, each once. */
function saidIn({ citedBy }: Passage): string[] {
  const summaries = citedBy.edges.flatMap(({ role, property, node }) =>
    role === 'SAYS' && property === null && node.wording === 'SUMMARY' && 'summary' in node && node.summary !== null
      ? [node.summary]
      : [],
  )
  return [...new Set(summaries)]
}

/** The passages of some sides that are told of without their wording, and not for one property alone. */
export const unreadIn = (sides: readonly FlagSideFragment[]): string[] =>
  [
    ...new Set(
      sides.flatMap(({ shown }) =>
        shown.flatMap(({ property, passage }) => (property === null && passage.quote === null ? [passage.id] : [])),
      ),
    ),
  ].slice(0, most)

/** Asks what is told of passages that are not here; of none where all are. */
export function useToldOf(sides: readonly FlagSideFragment[]): ToldOf {
  const ids = unreadIn(sides)
  const answer = useAsk(toldOfPassagesQuery, { ids }, ids.length === 0)
  const nodes = answer.state === 'answered' ? answer.data.nodes : undefined
  return useMemo(() => new Map((nodes ?? []).filter(isPassage).map((passage) => [passage.id, saidIn(passage)])), [nodes])
}
