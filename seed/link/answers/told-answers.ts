import type { NodeRecord } from '../../../schema/index.ts'
import { type Known, textOf } from '../known.ts'
import type { Candidate } from './candidate.ts'
import { Answers } from './nearness.ts'
import type { Subjects } from './subjects.ts'

/** How far a plan says itself that a level of it answers such a thing, and why that is thought. */
export interface Told {
  readonly sure: number
  readonly because: string
}

/** What is said of an outcome is said less surely of each objective under it. */
const underOutcome = 0.5
/** What the plan answers for what a finding led to counts for so much beside what it answers for things alike. */
const byWay = 0.4
const quoted = 90

const asked = 'The plan answers with it what was asked because of this.'
const quote = (words: string): string => (words.length > quoted ? `${words.slice(0, words.lastIndexOf(' ', quoted))} …` : words)

/** What plans say themselves that they do about what a finding led to, and about what is like it: less where many levels answer one thing. */
export function toldAnswers(
  known: Known,
  subjects: Subjects,
  led: readonly Candidate[],
): (node: NodeRecord) => ReadonlyMap<string, Told> {
  const answersOf = (id: string): ReadonlyMap<string, number> => {
    const said = new Set([id, ...known.in('RESTATES', id).map(({ from }) => from)])
    const stated = new Set([...said].flatMap((each) => known.out('ADDRESSED_BY', each).map(({ to }) => to)))
    return levelsBelow(known, stated)
  }
  const answered = [...known.all('Measure'), ...known.all('Recommendation')].filter(
    ({ id }) => known.out('ADDRESSED_BY', id).length > 0,
  )
  const alike = new Answers(answered, subjects)
  const ledTo = new Map<string, { id: string; raw: number }[]>()
  for (const { from, to, raw } of led) ledTo.set(from.id, [...(ledTo.get(from.id) ?? []), { id: to.id, raw }])
  return (node) => {
    const way = new Map<string, number>()
    const stated = known.out('LED_TO', node.id).map(({ to }) => ({ id: to, raw: 1 }))
    for (const { id, raw } of [...stated, ...(ledTo.get(node.id) ?? [])])
      for (const [level, share] of answersOf(id)) way.set(level, Math.max(way.get(level) ?? 0, share * raw))
    const like = new Map<string, { sure: number; words: string }>()
    for (const { to, whole, part } of alike.near(node)) {
      if (to.id === node.id || known.out('RESTATES', to.id).some((link) => link.to === node.id)) continue
      for (const [level, share] of answersOf(to.id)) {
        const sure = (share * (whole + part)) / 2
        if (sure > (like.get(level)?.sure ?? 0)) like.set(level, { sure, words: textOf(to) })
      }
    }
    return new Map(
      [...new Set([...way.keys(), ...like.keys()])].map((level) => {
        const [asking, other] = [byWay * (way.get(level) ?? 0), like.get(level)]
        const because =
          other === undefined || asking >= other.sure
            ? asked
            : `The plan answers with it a thing like this: “${quote(other.words)}”.`
        return [level, { sure: Math.min(1, asking + (other?.sure ?? 0)), because }]
      }),
    )
  }
}

/** Objectives and actions that are named, and the objectives under an outcome that is; each less, the more there are. */
function levelsBelow(known: Known, named: ReadonlySet<string>): ReadonlyMap<string, number> {
  const each = 1 / Math.sqrt(named.size)
  const all = new Map<string, number>()
  for (const id of named)
    if (known.node(id)?.label === 'Outcome')
      for (const { from } of known.in('UNDER', id)) all.set(from, Math.max(all.get(from) ?? 0, each * underOutcome))
    else all.set(id, each)
  return all
}
