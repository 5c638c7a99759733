import { checks, labelOfId, Problem } from '../../../schema/index.ts'
import { type Condition, type FlagReach, flagTallies, type Listed, type Parameters } from '../../store/index.ts'
import type { Context } from '../context.ts'

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

/** The conditions of a list of flags that fit a filter. */
function* conditionsOfFlags(filter: FlagFilter): Generator<Condition> {
  const { severity, certainty, standing, asAt } = filter
  const rules = rulesOf(filter)
  const council = councilOf(filter)
  const among = (property: string, values: readonly string[]): Condition => ({ test: 'in', property, values, orNone: false })
  const raised = (basis: readonly string[], exists: boolean): Condition => ({
    ...{ test: 'linked', type: 'RAISED_ON', direction: 'OUT' },
    basis,
    exists,
  })
  if (rules !== undefined) yield among('rule', rules)
  if (severity != null) yield among('severity', severity)
  if (certainty != null) yield among('certainty', certainty)
  if (council != null) yield among('council', [council])
  if (asAt != null)
    yield {
      test: 'any',
      of: [[{ test: 'to', property: 'asAt', value: asAt }], [{ test: 'known', property: 'asAt', known: false }]],
    }
  if (standing != null)
    yield {
      test: 'any',
      of: standing.map((each) => [each === 'OPEN' ? raised(decided, false) : raised([each], true)]),
    }
}

/** Which flags fit a filter, and what else they must fit. */
export const flagsThatFit = (filter: FlagFilter, more: readonly Condition[]): Listed => ({
  label: 'Flag',
  conditions: [...conditionsOfFlags(filter), ...more],
  reached: { reach: reachOfFilter(filter), about: filter.about ?? '' },
})

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
