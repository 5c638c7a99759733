import type { ClaimFragment, ClaimShown } from '../generated/graphql.ts'

export const ways: readonly ClaimShown[] = ['OTHERWISE', 'NOTHING', 'FIGURES']

/** The group that an address names; null for all. */
export const wayIn = (word: string | undefined): ClaimShown | null => ways.find((way) => way.toLowerCase() === word) ?? null

type RaisedFlag = ClaimFragment['flags'][number]

/** What tells otherwise than a claim, apart from what else checks raised on its action. */
export const otherwiseOf = ({ flags }: Pick<ClaimFragment, 'flags'>): { otherwise: RaisedFlag[]; others: RaisedFlag[] } => ({
  otherwise: flags.filter(({ check }) => check.group === 'CONTRADICTION'),
  others: flags.filter(({ check }) => check.group !== 'CONTRADICTION'),
})

type ClaimIndicator = ClaimFragment['ofObjective'][number]

/** The indicators that would show a claim, each once, those with figures first. */
export function indicatorsOf({ measures, ofObjective }: Pick<ClaimFragment, 'measures' | 'ofObjective'>): ClaimIndicator[] {
  const all = [...measures.flatMap(({ indicators }) => indicators), ...ofObjective]
  const once = [...new Map(all.map((each) => [each.indicator.indicator.id, each] as const).reverse()).values()].reverse()
  const hasFigure = ({ indicator }: ClaimIndicator): number => (indicator.latest === null ? 1 : 0)
  return once.sort((a, b) => hasFigure(a) - hasFigure(b))
}
