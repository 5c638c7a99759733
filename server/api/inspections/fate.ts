import { type Label, labelOfId } from '../../../schema/index.ts'
import { grouped } from '../loaders/grouped.ts'
import type { ThreadType } from '../trace/rules.ts'
import { relied } from '../trace/strength.ts'
import type { Found, Step } from '../trace/walk.ts'

/** What is known to have come of something that was asked for: ids of what restates and answers it. */
export interface Fate {
  readonly restatedBy: readonly string[]
  readonly objectives: readonly string[]
  readonly actions: readonly string[]
  /** How many suggested links would lead to more. */
  readonly suggested: number
}

const isRelied = ({ link }: Found): boolean => relied.includes(link.basis)
const isSuggested = ({ link }: Found): boolean => link.basis === 'SUGGESTED'
const byAsked = (links: readonly Found[]) => grouped(links, ({ id }) => id)

/** A plan's objectives stand at most so many levels above its actions. */
const levels = 3

/** All links of one relationship from some things, none asked for where there are no things. */
const along = (step: Step, direction: 'OUT' | 'IN', type: ThreadType, ids: Iterable<string>): Promise<readonly Found[]> => {
  const asks = [...new Set(ids)].map((id) => ({ id, types: [type] }))
  return asks.length === 0 ? Promise.resolve([]) : step(direction, asks)
}

/** What stands under some parts of a plan, by the part that it stands directly under. */
async function standingUnder(step: Step, parts: readonly string[]): Promise<Map<string, string[]>> {
  const below = new Map<string, string[]>()
  let next = parts
  for (let level = 0; level < levels && next.length > 0; level++) {
    const links = (await along(step, 'IN', 'UNDER', next)).filter(isRelied)
    for (const { id, other } of links) below.set(id, [...(below.get(id) ?? []), other])
    next = links.map(({ other }) => other).filter((id) => !below.has(id) && labelOfId(id) !== 'Action')
  }
  return below
}

function everythingIn(parts: readonly string[], below: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>()
  const waiting = [...parts]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(below.get(id) ?? []))
  }
  return found
}

/** What came of each of some things asked for, in so many statements however many they are. */
export async function fatesOf(step: Step, asked: readonly string[]): Promise<Fate[]> {
  const [restating, answering] = await Promise.all([
    along(step, 'IN', 'RESTATES', asked),
    along(step, 'OUT', 'ADDRESSED_BY', asked),
  ])
  const restated = restating.filter(isRelied)
  const through = await along(
    step,
    'OUT',
    'ADDRESSED_BY',
    restated.map(({ other }) => other),
  )
  const parts = [...answering, ...through].filter(isRelied).map(({ other }) => other)
  const below = await standingUnder(
    step,
    parts.filter((id) => labelOfId(id) !== 'Action'),
  )
  const [measures, own, ofMeasures] = [byAsked(restating), byAsked(answering), byAsked(through)]
  return asked.map((id) => {
    const restatedBy = (measures.get(id) ?? []).filter(isRelied).map(({ other }) => other)
    const links = [...(own.get(id) ?? []), ...restatedBy.flatMap((measure) => ofMeasures.get(measure) ?? [])]
    const answers = everythingIn(
      links.filter(isRelied).map(({ other }) => other),
      below,
    )
    const ofLabel = (label: Label): string[] => [...answers].filter((each) => labelOfId(each) === label)
    const suggested = [...(measures.get(id) ?? []), ...links].filter(isSuggested).length
    return { restatedBy, objectives: ofLabel('Objective'), actions: ofLabel('Action'), suggested }
  })
}
