import type { NodeRecord } from '../../../schema/index.ts'
import { sentencesOf } from '../../link/concerns/clauses.ts'
import { concernsOf, mattersOf } from '../../link/concerns/index.ts'
import { textOf } from '../../link/known.ts'
import { saidIn } from '../../link/likeness/said.ts'
import type { Checking } from '../checking.ts'
import { type Blamed, dayOfGiver } from './inspected.ts'
import { isSpokenOf, namedIn } from './wanting.ts'

/** A sentence in which somebody from outside the council praises something, and nothing else. */
export type Praised = Omit<Blamed, 'isWeak'>

/** What is hoped or asked for, taken back in the same sentence, or said of a part only. */
const hedged =
  /\b(?:will|should|would|could|aim|hope|plan to|needs? to|needed|required|to improve|must|further work|more work|not|although|however|whilst|while|despite|but|except|still|challenges?|lacks?|without|in (?:its|their) infancy|beginning to|on the increase)\b|^(?:there (?:is|are|were|was) )?some\b/i

function praisesOf(checking: Checking, finding: NodeRecord<'Finding'>): Praised[] {
  const { known } = checking
  const { polarity, voice } = finding.properties
  if ((polarity !== 'STRENGTH' && polarity !== 'MIXED') || voice === 'COUNCIL') return []
  if (known.out('RETELLS', finding.id).some(({ properties }) => properties.basis !== 'REJECTED')) return []
  const giver = known.giverOf(finding.id)
  const day = dayOfGiver(checking, giver)
  if (giver === undefined || day === undefined) return []
  const text = textOf(finding)
  return sentencesOf(text).flatMap(({ start, end }): Praised[] => {
    const sentence = text.slice(start, end).trim()
    if (hedged.test(sentence) || !isSpokenOf(sentence, day)) return []
    const matters = mattersOf(sentence, 'MIXED')
    if (matters.length === 0 || matters.some(({ way }) => way !== 'STRENGTH')) return []
    return [{ finding, giver, day, sentence, matters, said: saidIn(sentence), named: namedIn(sentence) }]
  })
}

const read = new WeakMap<Checking, readonly Praised[]>()

/** What inspectors, commissioners, auditors and peers praise without reserve, sentence by sentence. */
export function praisedIn(checking: Checking): readonly Praised[] {
  const before = read.get(checking)
  if (before !== undefined) return before
  const all = checking.known.all('Finding').flatMap((finding) => praisesOf(checking, finding))
  read.set(checking, all)
  return all
}

/** By such a mark a report says that it asks for something because of a paragraph. */
const mark = /\(\s*(?:see )?recommendations?\b[^)]{0,40}\)/iu

/** What is asked of a board is not asked of the service. */
const board = /\b(?:board|partnership)\b/iu

const asked = new WeakMap<Checking, Map<string, ReadonlySet<string>>>()

/** The concerns about which an inspection or paper asks the service for something. */
function askedBy(checking: Checking, giver: string): ReadonlySet<string> {
  const all = asked.get(checking) ?? new Map<string, ReadonlySet<string>>()
  asked.set(checking, all)
  const known =
    all.get(giver) ??
    new Set(
      checking.known
        .all('Recommendation')
        .filter(({ id, properties }) => checking.known.giverOf(id)?.id === giver && !board.test(properties.addressedTo ?? ''))
        .flatMap((each) => concernsOf(textOf(each))),
    )
  all.set(giver, known)
  return known
}

/** Whether the report that praises asks for something on the same matter, or because of the same paragraph: it was wanting there already. */
export function isAskedAbout(checking: Checking, { finding, giver }: Praised, slug: string): boolean {
  return (
    mark.test(textOf(finding)) ||
    checking.known.out('LED_TO', finding.id).some(({ properties }) => properties.basis !== 'REJECTED') ||
    askedBy(checking, giver.id).has(slug)
  )
}
