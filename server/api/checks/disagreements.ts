import { checks, type Disagreement } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import type { DisagreementsAnswerResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { checkCouncil } from '../plans/current.ts'
import type { PageArguments } from '../range.ts'
import type { FlagFilter } from './filter.ts'
import { countFlags, flags } from './flags.ts'
import { sum, type Tally, talliesOf } from './tallies.ts'

export interface DisagreementsSource {
  readonly filter: FlagFilter
  readonly tallies: readonly Tally[]
}

const kinds: readonly Disagreement[] = ['FACT', 'CLAIM', 'TELLING', 'WORDING']

const checksOf = (asked: readonly Disagreement[]): string[] =>
  checks.filter(({ disagreement }) => disagreement !== undefined && asked.includes(disagreement)).map(({ id }) => id)

export const disagreements: QueryResolvers['disagreements'] = async (_, args, context): Promise<DisagreementsSource> => {
  const { council, kind, asAt } = args
  await checkCouncil(context, council)
  const filter: FlagFilter = {
    council,
    asAt: asAt ?? null,
    rule: checksOf(kind ?? kinds),
    standing: ['OPEN', 'CONFIRMED'],
  }
  return { filter, tallies: (await talliesOf(context, { council, asAt: asAt ?? null })).filter(({ rejected }) => !rejected) }
}

const answer = {
  kinds: ({ tallies }) =>
    kinds.map((kind) => {
      const own = checksOf([kind])
      return { kind, total: sum(tallies.filter(({ rule }) => own.includes(rule))) }
    }),
  total: ({ filter }, _, context: Context) => countFlags(context, filter),
  flags: ({ filter }, args: PageArguments, context: Context) => flags(undefined, { ...args, ...filter }, context),
} satisfies DisagreementsAnswerResolvers

export const disagreementResolvers = { DisagreementsAnswer: answer }
