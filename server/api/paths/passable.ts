import { edgesOf, type Label, type LinkDirection, labelOfId, labels } from '../../../schema/index.ts'
import { type Rule, rules, type ThreadType } from '../trace/rules.ts'

/** That two things share one of these says too little: a way may begin or end there, and does not lead through. */
const sharedByMany: readonly Label[] = ['Inspection', 'Document', 'Meeting', 'Plan', 'Priority', 'Role']

export const leadsThrough = (id: string): boolean => {
  const label = labelOfId(id)
  return label !== undefined && !sharedByMany.includes(label)
}

const fits = (only: readonly Label[] | undefined, label: Label): boolean => only === undefined || only.includes(label)

/** Whether a thread runs along a link of a relationship between two labels, whichever way. */
function runsAlong({ of, to, direction }: Rule, from: Label, onto: Label): boolean {
  return direction === 'OUT' ? fits(of, from) && fits(to, onto) : fits(of, onto) && fits(to, from)
}

/** Whether a link belongs to threads: by its relationship and its two ends. */
export function isOfThreads(type: ThreadType, from: string, to: string): boolean {
  const [one, other] = [labelOfId(from), labelOfId(to)]
  if (one === undefined || other === undefined) return false
  return rules.some((rule) => rule.type === type && runsAlong(rule, one, other))
}

function findTypes(label: Label, direction: LinkDirection): ThreadType[] {
  const ofModel = new Set(edgesOf(label).flatMap((edge) => (edge.direction === direction ? [edge.type as string] : [])))
  return [...new Set(rules.map(({ type }) => type))].filter((type) => ofModel.has(type))
}

const types: Record<LinkDirection, ReadonlyMap<Label, readonly ThreadType[]>> = {
  OUT: new Map(labels.map((label) => [label, findTypes(label, 'OUT')])),
  IN: new Map(labels.map((label) => [label, findTypes(label, 'IN')])),
}

/** Along which relationships threads may run from a thing, one way. */
export function typesFrom(id: string, direction: LinkDirection): readonly ThreadType[] {
  const label = labelOfId(id)
  return label === undefined ? [] : (types[direction].get(label) ?? [])
}
