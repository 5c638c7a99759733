import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { type Known, textOf } from '../known.ts'
import type { Linker, OpenText } from '../linking.ts'
import { type Match, matched } from './matching.ts'
import { type Part, pairsOf, partOf } from './pairs.ts'
import { type Succession, successions, type Version, versionsOf } from './plans.ts'
import { namedPlan, ownMonths, replacements } from './stated.ts'

/** Which plan comes after which, and which of its actions and objectives are the same, whatever their numbers and words. */
export const linkVersions: Linker = ({ known, texts }) => {
  const versions = versionsOf(known)
  const stated = replacedIn(known, versions, texts)
  const found = successions(known, versions, stated.pairs)
  return [
    ...stated.records,
    ...found.flatMap(({ link }) => (link === undefined ? [] : [link])),
    ...found.flatMap((each) => continued(known, each)),
  ]
}

/** What papers say that their plans replace: a version that was read, else one that is known by these words alone. */
function replacedIn(
  known: Known,
  versions: readonly Version[],
  texts: readonly OpenText[],
): { pairs: ReadonlyMap<string, string>; records: GraphRecord[] } {
  const pairs = new Map<string, string>()
  const { found, records } = replacements(known, texts)
  const links: GraphRecord[] = []
  const months = found.length === 0 ? new Map<string, string>() : ownMonths(known, texts)
  for (const { later, month, cite } of found) {
    const days = ({ plan, day }: Version): boolean =>
      plan.id !== later && [day, plan.properties.publishedOn, months.get(plan.id)].some((each) => each?.startsWith(month))
    const fits = versions.filter(days)
    const read = fits.find(({ plan }) => months.get(plan.id) === month) ?? fits[0]
    const named = read === undefined ? namedPlan(known, later, month, cite) : { id: read.plan.id, records: [] }
    if (named.id === later || pairs.has(later)) continue
    pairs.set(later, named.id)
    if (known.node(named.id) === undefined) links.push(...named.records)
    if (!isKnown(known, 'SUPERSEDES', later, named.id))
      links.push({
        type: 'SUPERSEDES',
        from: later,
        to: named.id,
        properties: {
          basis: 'STATED',
          method: 'replaced-version',
          cites: [cite],
          reasons: ['The paper says which version it replaces.'],
        },
      })
  }
  return { pairs, records: [...records, ...links] }
}

const isKnown = (known: Known, type: 'SUPERSEDES' | 'CONTINUES', from: string, to: string): boolean =>
  known.out(type, from).some((link) => link.to === to)

type PartNode = NodeRecord<'Objective' | 'Action'>

function partsOf(known: Known, nodes: readonly PartNode[]): Part[] {
  return nodes.map((node) => {
    const [above] = [...known.out('UNDER', node.id)].sort((a, b) => (a.to < b.to ? -1 : 1))
    const over = above && known.node(above.to)
    const owners = known.out('OWNED_BY', node.id).map(({ to }) => to)
    return partOf(node, over === undefined ? '' : textOf(over), owners)
  })
}

function continued(known: Known, { later, earlier }: Succession): GraphRecord[] {
  const levels = [
    [later.objectives, earlier.objectives],
    [later.actions, earlier.actions],
  ] as const
  return levels.flatMap(([ours, theirs]) =>
    matched(pairsOf(partsOf(known, ours), partsOf(known, theirs)))
      .filter((match) => !isKnown(known, 'CONTINUES', match.later.id, match.earlier.id))
      .map((match) => linkOf(known, match)),
  )
}

/**
 * How often pairs of such a likeness were the same part, where words of a plan were dropped or replaced at random;
 * put lower than counted (from .91 to 1), as people change words otherwise.
 */
const steps = [
  [0.65, 0.97],
  [0.5, 0.93],
  [0.42, 0.88],
  [0, 0.8],
] as const

const calibrated = (score: number): number => steps.find(([from]) => score >= from)?.[1] ?? 0.8

function linkOf(known: Known, match: Match): LinkRecord<'CONTINUES'> {
  const cites = [match.later.id, match.earlier.id].flatMap((id) => known.passagesOf(id).map((passage) => passage.id))
  const reasons = [
    ...match.reasons,
    ...(match.isFurther
      ? ['Nearly all words of the shorter one stand in the other: it was split off, or merged with another.']
      : []),
  ]
  const how = match.isSame
    ? ({ basis: 'STRUCTURAL', method: 'same-words' } as const)
    : ({
        basis: 'SUGGESTED',
        method: match.isFurther ? 'split-or-merged' : 'like-words',
        score: match.isFurther ? 0.6 : calibrated(match.score),
      } as const)
  return {
    type: 'CONTINUES',
    from: match.later.id,
    to: match.earlier.id,
    properties: { ...how, reasons, ...(cites.length > 0 ? { cites: [...new Set(cites)].sort() } : {}) },
  }
}
