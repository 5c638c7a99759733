import type { Known } from '../../seed/link/known.ts'
import type { LinkedPapers } from './linked-papers.ts'

/** What a reader linked from a thing that nobody states. */
export interface Judged {
  readonly type: string
  readonly from: string
  readonly to: readonly string[]
  /** What another fair reader might link too: it counts neither for nor against. */
  readonly alsoFair?: readonly string[]
}

export const types = ['LED_TO', 'ADDRESSED_BY', 'MEASURED_BY', 'DEPENDS_ON'] as const
type Suggested = (typeof types)[number]
/** What is linked by what the papers state: a measure says for what it restates what the plan does about it. */
function statedFor(known: Known, type: Suggested, id: string): string[] {
  const said = type === 'ADDRESSED_BY' ? [id, ...known.in('RESTATES', id).map(({ from }) => from)] : [id]
  return said.flatMap((each) => known.out(type, each).map(({ to }) => to))
}

/** An action and its objective are one answer, told at two levels. */
const answerOf = (known: Known, id: string): string => (id.includes('/action/') ? (known.out('UNDER', id)[0]?.to ?? id) : id)

interface Count {
  suggested: number
  right: number
  fair: number
  wrong: number
  wanted: number
  found: number
  answers: number
  answered: number
}

/** Links of one type beside what a reader linked. */
export function compare({ known, links }: LinkedPapers, judged: readonly Judged[], type: Suggested): Count {
  const count: Count = { suggested: 0, right: 0, fair: 0, wrong: 0, wanted: 0, found: 0, answers: 0, answered: 0 }
  for (const { from, to, alsoFair = [] } of judged.filter((each) => each.type === type)) {
    const own = links.filter((link) => link.type === type && link.from === from && link.properties.basis === 'SUGGESTED')
    for (const { to: end } of own) {
      count.suggested++
      count[to.includes(end) ? 'right' : alsoFair.includes(end) ? 'fair' : 'wrong']++
    }
    const linked = new Set([...own.map((link) => link.to), ...statedFor(known, type, from)])
    count.wanted += to.length
    count.found += to.filter((end) => linked.has(end)).length
    const told = new Set([...linked].map((id) => answerOf(known, id)))
    const answers = new Set(to.map((id) => answerOf(known, id)))
    count.answers += answers.size
    count.answered += [...answers].filter((end) => told.has(end)).length
  }
  return count
}

export const share = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(2))

export function told(name: string, each: Count): string {
  return `${name}: ${each.suggested} suggested (${each.right} right, ${each.fair} fair, ${each.wrong} wrong), precision ${share(each.right + each.fair, each.suggested)} with fair ones, ${share(each.right, each.right + each.wrong)} without; recall ${share(each.found, each.wanted)} of ${each.wanted} links, ${share(each.answered, each.answers)} of ${each.answers} answers\n`
}

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, each) =>
      Object.fromEntries(
        Object.entries(all).map(([name, count]) => [name, count + each[name as keyof Count]]),
      ) as unknown as Count,
  )
