import type { EnumValue } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised } from '../rule.ts'
import { quoted } from '../telling.ts'
import { shownByEveryEdition } from './editions.ts'
import { paperInWords } from './papers.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'

/** What a rule found within one sentence. */
export interface FoundInSentence {
  readonly told: Told
  /** What the sentence says that does not fit: goes on after "the sentence that begins …". */
  readonly says: string
  /** What it prints for the figure that the flag is about. */
  readonly printed: string
  /** Other sentences that prove it, before or after. */
  readonly beside?: readonly { readonly told: Told; readonly printed?: string }[]
}

export interface SureOf {
  readonly certainty: EnumValue<'Certainty'>
  readonly score?: number
  readonly severity?: EnumValue<'Severity'>
}

/** Whether a paper is an inspector's or reviewer's own: how it rounds is nothing that the council can mend. */
const isInspectors = ({ known }: Checking, document: string): boolean =>
  known.in('REPORTED_IN', document).some(({ from }) => known.node(from)?.label === 'Inspection')

function raisedOf(checking: Checking, group: readonly FoundInSentence[], sign: string, sure: SureOf): Raised {
  const [{ told, says }] = group as [FoundInSentence, ...FoundInSentence[]]
  const telling = tellingOf(checking)
  const holder = telling.paperOf(told)
  const paper = paperInWords(checking, holder)
  return {
    on: telling.thingsIn(told),
    key: sign,
    says: `In ${paper}, the sentence that begins ${quoted(told.text)} ${says}`,
    shown: group.flatMap((each) => [
      ...spotsOf(each.told).map((passage) => ({ passage, printed: each.printed })),
      ...(each.beside ?? []).flatMap(({ told: beside, printed }) =>
        spotsOf(beside).map((passage) => ({ passage, ...(printed === undefined ? {} : { printed }) })),
      ),
    ]),
    ...sure,
    ...(isInspectors(checking, holder) ? { severity: 'LOW' } : {}),
  }
}

/** One flag for what was found in a sentence, wherever its paper prints it, and only where no edition tells it otherwise. */
export function raisedFromSentences(checking: Checking, found: readonly FoundInSentence[], sure: SureOf): Raised[] {
  const signed = found.map((each) => ({ ...each, sign: signOf(`${each.says} ${each.told.text.slice(0, 60)}`) }))
  return shownByEveryEdition(checking, signed).map((group) =>
    raisedOf(checking, group, (group[0] as { sign: string }).sign, sure),
  )
}

/** The sentences of paragraphs, and those of cells that hold prose. */
export const proseOf = (checking: Checking): readonly Told[] =>
  tellingOf(checking).sentences.filter(({ inTable, text }) => !inTable || text.length > 80)
