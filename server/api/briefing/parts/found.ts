import { labelOfId } from '../../../../schema/index.ts'
import { shortened } from '../../caption.ts'
import { dayInWords } from '../../day-in-words.ts'
import { grouped } from '../../loaders/grouped.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Dated, Gathered } from '../gather.ts'
import { count, inARow, inMarks, orNone } from '../naming.ts'
import type { Subject } from '../subject.ts'
import type { Line, Part } from '../told.ts'

const lineLength = 230

/** Words between the marks that say whose they are. */
export const spoken = (text: string, ours: boolean): string => inMarks(shortened(text, lineLength), ours)

/** Who said it, with the day. */
export function saidBy({ by, day }: Dated): string | undefined {
  const name = textOf(by?.title)
  const on = day === undefined ? undefined : dayInWords(day)
  return name === undefined ? on : on === undefined ? name : `${name} (report of ${on})`
}

const numbered = (words: string, number: unknown): string =>
  typeof number === 'string' && /^\d/.test(number) ? `${words}, paragraph ${number}` : words

const polarityWords: Readonly<Record<string, string>> = {
  WEAKNESS: 'a weakness',
  MIXED: 'something good and something weak',
  STRENGTH: 'a strength',
}

const isWeak = ({ node }: Dated): boolean => node.polarity === 'WEAKNESS' || node.polarity === 'MIXED'

function lineOf(finding: Dated): Line {
  const { node } = finding
  const by = saidBy(finding)
  const tells = polarityWords[String(node.polarity)]
  const said = by === undefined ? undefined : numbered(by, node.number)
  return {
    words: spoken(textOf(node.text) ?? textOf(node.summary) ?? node.id, textOf(node.text) === undefined),
    aside: inARow([said, tells === undefined ? undefined : `tells of ${tells}`].filter((each) => each !== undefined)).replace(
      ' and tells',
      ': tells',
    ),
    node,
    passages: [],
    saying: [node.id],
  }
}

/** What the council's own papers tell of itself, or tell again, comes after what others found. */
const isOwnPaper = ([first]: readonly Dated[]): boolean => first?.by === undefined || labelOfId(first.by.id) === 'Document'

/** The weaknesses of the newest first, by turns from each inspection, so that none fills the page alone. */
function byTurns(findings: readonly Dated[], { direct }: Subject): Dated[] {
  const surest = (a: Dated, b: Dated): number => (direct.get(b.node.id) ?? 0) - (direct.get(a.node.id) ?? 0)
  const groups = [...grouped(findings, ({ by, day }) => by?.id ?? day ?? '').values()]
    .map((group) =>
      group.toSorted((a, b) => Number(a.node.polarity === 'MIXED') - Number(b.node.polarity === 'MIXED') || surest(a, b)),
    )
    .sort((a, b) => Number(isOwnPaper(a)) - Number(isOwnPaper(b)))
  const longest = Math.max(0, ...groups.map(({ length }) => length))
  const perTurn = 2
  return Array.from({ length: Math.ceil(longest / perTurn) }, (_, turn) =>
    groups.flatMap((group) => group.slice(turn * perTurn, (turn + 1) * perTurn)),
  ).flat()
}

export function foundPart({ findings, documentsRead, subject }: Gathered): Part {
  const weak = findings.filter(isWeak)
  const strong = findings.filter(({ node }) => node.polarity === 'STRENGTH')
  const givers = new Set(findings.flatMap(({ by }) => by?.id ?? [])).size
  const words =
    findings.length === 0
      ? `No finding about it was found in the ${count(documentsRead, 'document', 'documents')} read.`
      : `${count(findings.length, 'finding', 'findings')} of ${count(givers, 'inspection, review or paper', 'inspections, reviews and papers')}: ${orNone(weak.length)} of a weakness, or of good and weak at once, and ${orNone(strong.length)} of a strength. Weaknesses come first, by turns from the newest that gave any.`
  return {
    kind: 'FOUND',
    title: 'What was found',
    words,
    lines: [...byTurns(weak, subject), ...byTurns(strong, subject)].map(lineOf),
  }
}
