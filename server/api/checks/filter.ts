import { checks, labelOfId, Problem } from '../../../schema/index.ts'
import { type FlagReach, flagCount, flagPages, flagTallies, type Parameters } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import type { Range } from '../range.ts'

/** Which flags to list. */
export interface FlagFilter {
  readonly rule?: readonly string[] | null
  readonly group?: readonly string[] | null
  readonly severity?: readonly string[] | null
  readonly certainty?: readonly string[] | null
  readonly standing?: readonly string[] | null
  readonly about?: string | null
  readonly council?: string | null
  readonly asAt?: string | null
}

const names: readonly (keyof FlagFilter)[] = ['rule', 'group', 'severity', 'certainty', 'standing', 'about', 'council', 'asAt']
export const isEmpty = (filter: FlagFilter): boolean => names.every((name) => filter[name] == null)

/** How flags on other things belong to a thing, by its label; those on it alone unless told. */
const reachOfLabel: Readonly<Record<string, FlagReach>> = {
  Plan: 'plan',
  Priority: 'plan',
  Outcome: 'plan',
  Objective: 'plan',
  Inspection: 'giver',
  Meeting: 'giver',
  Document: 'paper',
  Role: 'owner',
  Topic: 'topic',
}

function reachOf(about: string | null | undefined): FlagReach {
  if (about == null) return 'every'
  const label = labelOfId(about)
  if (label === undefined)
    throw new Problem('INVALID_INPUT', { what: '"about" is no id', where: about.slice(0, 80), todo: 'Give the id of a thing' })
  return reachOfLabel[label] ?? 'thing'
}

/** Flags about a council are its own. */
const councilOf = ({ about, council }: FlagFilter): string | null | undefined =>
  about != null && labelOfId(about) === 'Council' ? about : council

/** The checks that are asked for: those named, of the groups named. */
function rulesOf({ rule, group }: FlagFilter): readonly string[] | undefined {
  if (rule == null && group == null) return undefined
  const known = new Set<string>(checks.map(({ id }) => id))
  for (const id of rule ?? [])
    if (!known.has(id))
      throw new Problem('INVALID_INPUT', {
        what: 'No check has this id',
        where: id.slice(0, 80),
        todo: 'Take one of those that "checks { checks { id } }" gives',
      })
  return checks.filter(({ id, group: of }) => (rule ?? [id]).includes(id) && (group ?? [of]).includes(of)).map(({ id }) => id)
}

const decided = ['CONFIRMED', 'REJECTED']

function parametersOf(filter: FlagFilter): Parameters {
  const { severity, certainty, standing, about, asAt } = filter
  const rules = rulesOf(filter)
  const council = councilOf(filter)
  return {
    everyRule: rules === undefined,
    rules: rules ?? [],
    everySeverity: severity == null,
    severities: severity ?? [],
    everyCertainty: certainty == null,
    certainties: certainty ?? [],
    everyCouncil: council == null,
    council: council ?? '',
    everyStanding: standing == null,
    standings: (standing ?? []).filter((each) => each !== 'OPEN'),
    open: standing?.includes('OPEN') ?? false,
    decided,
    about: about ?? '',
    asAt: asAt ?? '',
  }
}

const reachOfFilter = ({ about }: FlagFilter): FlagReach =>
  about != null && labelOfId(about) === 'Council' ? 'every' : reachOf(about)

/** The flags of a range of a list, and one more where more follow, in the order of the list. */
export async function flagsIn(context: Context, filter: FlagFilter, range: Range): Promise<StoredNode[]> {
  if (range.size === 0) return []
  const [after = ''] = range.after
  const [before = ''] = range.before
  const rows = await context.store.run(flagPages[reachOfFilter(filter)][range.way], {
    ...parametersOf(filter),
    after,
    before,
    limit: range.size + 1,
  })
  const flags = rows.map(({ node }) => node as StoredNode)
  for (const flag of flags) context.nodes.prime(flag.id, flag)
  return flags
}

export async function countFlags(context: Context, filter: FlagFilter): Promise<number> {
  const [row] = await context.store.run(flagCount[reachOfFilter(filter)], parametersOf(filter))
  return (row?.total as number | undefined) ?? 0
}

/** How many flags of a check have a severity and a certainty, those that a person rejected apart. */
export interface Tally {
  readonly rule: string
  readonly severity: string
  readonly certainty: string
  readonly rejected: boolean
  readonly total: number
}

export async function tallyFlags(context: Context, filter: FlagFilter): Promise<readonly Tally[]> {
  const rows = await context.store.run(flagTallies[reachOfFilter(filter)], { ...parametersOf(filter), rejected: ['REJECTED'] })
  return rows as unknown as readonly Tally[]
}
