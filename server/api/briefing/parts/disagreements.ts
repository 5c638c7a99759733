import { checkNamed } from '../../../../schema/index.ts'
import { shortened } from '../../caption.ts'
import type { Gathered, Raised } from '../gather.ts'
import { count } from '../naming.ts'
import type { Line, Part } from '../told.ts'

const severities = ['HIGH', 'MEDIUM', 'LOW']

/** What matters most first; of that, the surest. */
export function bySeverity(a: Raised, b: Raised): number {
  const rank = ({ flag }: Raised): number => severities.indexOf(String(flag.severity)) * 2 + Number(flag.certainty !== 'PROVEN')
  return rank(a) - rank(b) || (a.flag.key < b.flag.key ? -1 : 1)
}

const disagreementOf = ({ flag }: Raised) => checkNamed(String(flag.rule))?.disagreement

/** One of each check first, so that many of one kind do not hide the others. */
function byTurns(raised: readonly Raised[]): Raised[] {
  const seen = new Map<string, number>()
  const turn = raised.map((each) => {
    const rule = String(each.flag.rule)
    const at = seen.get(rule) ?? 0
    seen.set(rule, at + 1)
    return { each, at }
  })
  return turn.sort((a, b) => a.at - b.at || bySeverity(a.each, b.each)).map(({ each }) => each)
}

/** How much of a flag's words a line tells. */
const lineLength = 300

const lineOf = ({ flag, passages, things }: Raised): Line => ({
  words: shortened(String(flag.summary), lineLength),
  node: things[0] ?? flag,
  passages,
  saying: [],
})

/** Facts and figures told otherwise, and tellings that leave something out; claims have a part of their own. */
export function disagreementsPart({ flags, documentsRead }: Gathered): Part {
  const raised = flags.filter((each) => ['FACT', 'TELLING'].includes(disagreementOf(each) ?? '')).toSorted(bySeverity)
  const words =
    raised.length === 0
      ? `No place was found where the ${count(documentsRead, 'document', 'documents')} read disagree about it.`
      : `${count(raised.length, 'place', 'places')} where papers tell a fact, a date, a figure or a finding otherwise than others do.`
  return { kind: 'DISAGREEMENTS', title: 'Where papers disagree', words, lines: byTurns(raised).map(lineOf) }
}
