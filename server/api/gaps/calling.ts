import DataLoader from 'dataloader'
import { labelOfId } from '../../../schema/index.ts'
import type { Context } from '../context.ts'
import { loadAll } from '../loaders/load-all.ts'
import { linksFrom } from '../plans/links.ts'
import { relied } from '../trace/strength.ts'

/** What may call for an answer, as far as its own properties tell. */
interface Asking {
  readonly id: string
  readonly held?: unknown
  readonly polarity?: unknown
  readonly voice?: unknown
}

/** Findings of strengths call for nothing, nor does what a council says of itself, or what has not been read. */
function mayCall({ id, held, polarity, voice }: Asking): boolean {
  const label = labelOfId(id)
  if (held === false) return false
  if (label === 'Finding') return (polarity === 'WEAKNESS' || polarity === 'MIXED') && voice !== 'COUNCIL'
  return label === 'Recommendation' || label === 'Measure'
}

/** Officers' recommendations are given by their document, and a committee's resolutions answer what it is asked. */
async function ofCommittees(context: Context, recommendations: readonly string[]): Promise<Set<string>> {
  const links = (await linksFrom(context, recommendations, ['GIVEN_BY', 'ASKED_OF'])).filter(({ link }) =>
    relied.includes(link.basis),
  )
  const asked = links.filter(({ type }) => type === 'ASKED_OF')
  const roles = await loadAll(context.nodes, new Set(asked.map(({ other }) => other)))
  const committees = new Set(roles.filter(({ kind }) => kind === 'COMMITTEE').map(({ id }) => id))
  const isOfCommittee = ({ type, other }: (typeof links)[number]): boolean =>
    type === 'ASKED_OF' ? committees.has(other) : labelOfId(other) === 'Document'
  return new Set(links.filter(isOfCommittee).map(({ id }) => id))
}

/** Those of some things that call for an answer in a plan. */
export async function callingAmong(context: Context, things: readonly Asking[]): Promise<Set<string>> {
  const ids = things.filter(mayCall).map(({ id }) => id)
  const others = await ofCommittees(
    context,
    ids.filter((id) => labelOfId(id) === 'Recommendation'),
  )
  return new Set(ids.filter((id) => !others.has(id)))
}

const made = new WeakMap<Context, DataLoader<string, boolean>>()

async function callingOf(context: Context, ids: readonly string[]): Promise<boolean[]> {
  const calling = await callingAmong(context, await loadAll(context.nodes, ids))
  return ids.map((id) => calling.has(id))
}

/** Whether something calls for an answer in a plan: the same few statements for all the things of a level. */
export function callsForAnswer(context: Context, id: string): Promise<boolean> {
  const loader = made.get(context) ?? new DataLoader<string, boolean>((ids) => callingOf(context, ids))
  made.set(context, loader)
  return loader.load(id)
}
