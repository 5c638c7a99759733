import type { Label } from '../generated/graphql.ts'
import { graphQuery } from '../queries/graph.ts'
import { useAsk } from './use-ask.ts'

export interface LabelWords {
  readonly one: string
  readonly many: string
  readonly about: string
}

/** "SuccessMeasure" as "success measure": stands in until the graph has told what it calls its labels. */
function spelled(label: Label): LabelWords {
  const one = label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return { one, many: `${one}s`, about: '' }
}

/** What the graph calls the things of each label. */
export function useLabelWords(): (label: Label) => LabelWords {
  const answer = useAsk(graphQuery, {})
  const words = new Map(answer.state === 'answered' ? answer.data.graph.labels.map((each) => [each.label, each]) : [])
  return (label) => words.get(label) ?? spelled(label)
}

/** The newest day that has been read: it counts as today. */
export function useNewestDay(): string | null {
  const answer = useAsk(graphQuery, {})
  return answer.state === 'answered' ? answer.data.graph.newest : null
}

/** The councils that do not exist, by id. */
export function useInventedCouncils(): ReadonlyMap<string, string> {
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  return new Map(councils.filter(({ invented }) => invented === true).map(({ id, name }) => [id, name]))
}

/** Whether what a council's papers say can be told in our words alone, since none of them is at hand; false until that is known. */
export function useTellsInOurWords(): (council: string | undefined) => boolean {
  const answer = useAsk(graphQuery, {})
  const councils = answer.state === 'answered' ? answer.data.graph.councils : []
  const told = new Set(councils.filter(({ wordingAtHand }) => wordingAtHand === false).map(({ id }) => id))
  return (council) => council !== undefined && told.has(council)
}
