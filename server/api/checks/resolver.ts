import { type Check, checkNamed, enumValues, checks as every, Problem } from '../../../schema/index.ts'
import { readDocumentCount } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type {
  CheckInfoResolvers,
  ChecksAnswerResolvers,
  FlagResolvers,
  FlagShownInfoResolvers,
  FlagSideInfoResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { grouped } from '../loaders/grouped.ts'
import { linked } from '../loaders/linked.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { checkCouncil, ofCouncil } from '../plans/current.ts'
import { documentDays } from '../timeline/document-days.ts'
import { documentOf } from '../timeline/document-of.ts'
import { bySeverity, sum, type Tally, talliesOf } from './tallies.ts'

export interface ChecksSource {
  readonly council: string | null | undefined
  readonly tallies: readonly Tally[]
}

/** A check, and how many flags of it there are where it was asked for. */
export interface CheckSource extends Check {
  readonly tallies: () => Promise<readonly Tally[]>
}

export interface ShownSource {
  readonly passage: StoredNode
  readonly property: string | undefined
  readonly printed: string | undefined
}

/** What one paper prints. */
export interface SideSource {
  readonly document: StoredNode | undefined
  readonly shown: readonly ShownSource[]
}

export const checks: QueryResolvers['checks'] = async (_, filter, context): Promise<ChecksSource> => {
  await checkCouncil(context, filter.council)
  return { council: filter.council, tallies: await talliesOf(context, filter) }
}

const standing = (tallies: readonly Tally[]): Tally[] => tallies.filter(({ rejected }) => !rejected)

const answer = {
  documentsRead: async ({ council }, _, context) => {
    const [row] = await context.store.run(readDocumentCount, ofCouncil(council))
    return (row?.total as number | undefined) ?? 0
  },
  total: ({ tallies }) => sum(standing(tallies)),
  severities: ({ tallies }) => bySeverity(standing(tallies)),
  checks: ({ tallies }, { group }) =>
    every
      .filter((check) => group == null || group.includes(check.group))
      .map((check) => ({ ...check, tallies: async () => tallies.filter(({ rule }) => rule === check.id) })),
} satisfies ChecksAnswerResolvers

const info = {
  disagreement: ({ disagreement }) => disagreement ?? null,
  total: async ({ tallies }) => sum(standing(await tallies())),
  rejected: async ({ tallies }) => sum((await tallies()).filter(({ rejected }) => rejected)),
  severities: async ({ tallies }) => bySeverity(standing(await tallies())),
  proven: async ({ tallies }) => sum(standing(await tallies()).filter(({ certainty }) => certainty === 'PROVEN')),
} satisfies CheckInfoResolvers

const raisedOn = (context: Context, flag: string) => linked(context, flag, 'RAISED_ON', 'OUT', enumValues('Basis'))

/** The passages that prove a flag, in the order that its rule gave. */
export async function shownOf(context: Context, id: string): Promise<ShownSource[]> {
  const [links, cited] = await Promise.all([raisedOn(context, id), linked(context, id, 'CITES', 'OUT', enumValues('Basis'))])
  const order = links[0]?.link.cites ?? []
  const placeOf = (passage: string): number => (order.includes(passage) ? order.indexOf(passage) : order.length)
  return cited
    .map(({ link, node }) => ({
      passage: node,
      property: typeof link.property === 'string' ? link.property : undefined,
      printed: typeof link.printed === 'string' ? link.printed : undefined,
    }))
    .sort((a, b) => placeOf(a.passage.id) - placeOf(b.passage.id))
}

const dayOf = async (context: Context, document: StoredNode | undefined): Promise<string | null> =>
  document === undefined ? null : ((await documentDays(context, [document.id])).get(document.id)?.day ?? null)

const flag = {
  check: (node, _, context): CheckSource => {
    const check = checkNamed(String(node.rule))
    if (check === undefined)
      throw new Problem('STORE_FAILED', {
        what: 'A flag in the graph was raised by a check that this version does not have',
        where: node.id,
        todo: 'Start again: the council is checked anew then',
      })
    const council = typeof node.council === 'string' ? node.council : undefined
    return {
      ...check,
      tallies: async () => (await talliesOf(context, { council: council ?? null })).filter(({ rule }) => rule === check.id),
    }
  },
  standing: async ({ id }, _, context) => {
    const links = await raisedOn(context, id)
    const decided = links.map(({ link }) => link.basis).find((basis) => basis === 'CONFIRMED' || basis === 'REJECTED')
    return (decided as 'CONFIRMED' | 'REJECTED' | undefined) ?? 'OPEN'
  },
  shown: ({ id }, _, context) => shownOf(context, id),
  sides: async ({ id }, _, context): Promise<SideSource[]> => {
    const all = await shownOf(context, id)
    const papers = await Promise.all(all.map(({ passage }) => documentOf(context, passage.id)))
    const sides = grouped(all.keys(), (at) => papers[at]?.id)
    return [...sides.values()].map((places) => ({
      document: papers[places[0] as number],
      shown: places.map((at) => all[at] as ShownSource),
    }))
  },
} satisfies FlagResolvers

const shown = {
  document: async ({ passage }, _, context) => (await documentOf(context, passage.id)) ?? null,
  day: async ({ passage }, _, context) => dayOf(context, await documentOf(context, passage.id)),
} satisfies FlagShownInfoResolvers

const side = {
  document: ({ document }) => document ?? null,
  day: ({ document }, _, context) => dayOf(context, document),
} satisfies FlagSideInfoResolvers

export const checkResolvers = {
  ChecksAnswer: answer,
  CheckInfo: info,
  Flag: flag,
  FlagShownInfo: shown,
  FlagSideInfo: side,
}
