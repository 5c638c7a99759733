import { foundAndAsked } from '../../store/index.ts'
import { type Teller, tellersOf } from '../concerns/told.ts'
import type { Context } from '../context.ts'
import { callingAmong } from '../gaps/calling.ts'
import { goingsFrom } from '../gaps/ways.ts'
import { notRejected } from '../loaders/linked.ts'
import { refuseBeyond } from '../refuse-beyond.ts'
import type { TracedLink } from '../trace/compose.ts'
import { stepsOf } from '../trace/steps.ts'
import { type Onward, Ways } from './members.ts'

/** How many things of one label are looked at. */
const most = 10_000

const labels = ['Finding', 'Recommendation', 'Measure'] as const

/** What was found and asked by a day and calls for an answer, and where it leads. */
export interface Found {
  readonly weaknesses: ReadonlySet<string>
  readonly recommendations: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly tellers: ReadonlyMap<string, Teller>
  readonly ways: readonly Onward[]
}

/** How many versions of a plan an answer is followed through. */
const mostVersions = 50

/** From parts of plans to what continues them in later versions: two statements a version at the most. */
async function continuedIn(context: Context, parts: Iterable<string>): Promise<Onward[]> {
  const { step } = stepsOf(context.store)
  const seen = new Set(parts)
  const all: Onward[] = []
  let next: readonly string[] = [...seen]
  for (let level = 0; level < mostVersions && next.length > 0; level++) {
    const links = await step(
      'IN',
      next.map((id) => ({ id, types: ['CONTINUES'] })),
    )
    const kept = links.filter(({ link }) => notRejected.includes(link.basis))
    for (const { id, other, link } of kept)
      all.push({ link: { ...link, type: 'CONTINUES', from: other, to: id, followed: true }, from: id, to: other })
    next = [...new Set(kept.map(({ other }) => other))].filter((id) => !seen.has(id))
    for (const id of next) seen.add(id)
  }
  return all
}

async function callingIn(context: Context, council: string) {
  const rows = await Promise.all(
    labels.map((label) => context.store.run(foundAndAsked.of(label), { everyCouncil: false, council, limit: most + 1 })),
  )
  for (const [at, each] of rows.entries())
    refuseBeyond(most, each, `${labels[at]} things`, council, 'Ask for "gaps", which can be listed in pages')
  const things = rows.map((each) => each as unknown as readonly { readonly id: string }[])
  const calling = await callingAmong(context, things.flat())
  return things.map((each) => each.filter(({ id }) => calling.has(id)).map(({ id }) => id)) as [string[], string[], string[]]
}

/** `inspection` limits it to what that found and asked for, and to measures that take this up. */
export async function foundBy(context: Context, council: string, day: string, inspection: string | undefined): Promise<Found> {
  const [findings, asked, taken] = await callingIn(context, council)
  const tellers = await tellersOf(context, [...findings, ...asked, ...taken])
  const isTold = (id: string): boolean => (tellers.get(id)?.day ?? '') <= day
  const isGiven = (id: string): boolean => inspection === undefined || tellers.get(id)?.by?.id === inspection
  const [weaknesses, recommendations] = [findings, asked].map((ids) => ids.filter((id) => isTold(id) && isGiven(id)))
  const known = [...(weaknesses as string[]), ...(recommendations as string[]), ...taken.filter(isTold)]
  const goings = await goingsFrom(known, stepsOf(context.store).step)
  const onward = goings.map(({ at, onto, link }): Onward => ({ link: link as TracedLink, from: at, to: onto }))
  const later = await continuedIn(
    context,
    goings.filter(({ link }) => link.type === 'ADDRESSED_BY').map(({ onto }) => onto),
  )
  const within = new Ways(onward).onFrom(
    new Map([...(weaknesses as string[]), ...(recommendations as string[])].map((id) => [id, undefined])),
  )
  const measures = taken.filter((id) => isTold(id) && (inspection === undefined || within.has(id)))
  return {
    weaknesses: new Set(weaknesses),
    recommendations: new Set(recommendations),
    measures: new Set(measures),
    tellers,
    ways: [...onward, ...later],
  }
}
