import type { NodeRecord } from '../../../schema/index.ts'
import { sentencesOf } from '../../link/concerns/clauses.ts'
import { concernsOf, mattersOf } from '../../link/concerns/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import { once, onceEach } from '../once.ts'
import { saidIn } from '../said.ts'
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
    return [{ finding, giver, day, sentence, matters, said: saidIn(checking, sentence), named: namedIn(sentence) }]
  })
}

/** What inspectors, commissioners, auditors and peers praise without reserve, sentence by sentence. */
export const praisedIn = once((checking: Checking): readonly Praised[] =>
  checking.known.all('Finding').flatMap((finding) => praisesOf(checking, finding)),
)

const byGiver = once((checking: Checking) => groupedBy(praisedIn(checking), ({ giver }) => giver.id))

/** What one inspection or paper praises. */
export const praisedBy = (checking: Checking, giver: string): readonly Praised[] => byGiver(checking).get(giver) ?? []

/** By such a mark a report says that it asks for something because of a paragraph. */
const mark = /\(\s*(?:see )?recommendations?\b[^)]{0,40}\)/iu

/** What is asked of a board is not asked of the service. */
const board = /\b(?:board|partnership)\b/iu

const asked = once(({ known }: Checking) => groupedBy(known.all('Recommendation'), ({ id }) => known.giverOf(id)?.id))

/** The concerns about which an inspection or paper asks the service for something. */
const askedBy = onceEach((checking: Checking, giver: string): ReadonlySet<string> => {
  const ofService = (asked(checking).get(giver) ?? []).filter(({ properties }) => !board.test(properties.addressedTo ?? ''))
  return new Set(ofService.flatMap((each) => concernsOf(textOf(each))))
})

/** Whether the report that praises asks for something on the same matter, or because of the same paragraph: it was wanting there already. */
export function isAskedAbout(checking: Checking, { finding, giver }: Praised, slug: string): boolean {
  return (
    mark.test(textOf(finding)) ||
    checking.known.out('LED_TO', finding.id).some(({ properties }) => properties.basis !== 'REJECTED') ||
    askedBy(checking, giver.id).has(slug)
  )
}
