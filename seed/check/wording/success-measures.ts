import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { inWords } from '../telling.ts'

export interface Judged {
  readonly action: NodeRecord<'Action'>
  readonly measure: NodeRecord<'SuccessMeasure'>
}

/** The success measures of a plan, each beside its action, in reading order. */
export function judgedIn({ known }: Checking, actions: readonly NodeRecord<'Action'>[]): Judged[] {
  return actions.flatMap((action) =>
    known
      .out('JUDGED_BY', action.id)
      .filter(({ properties }) => properties.basis !== 'REJECTED')
      .flatMap(({ to }) => {
        const measure = known.node(to)
        return measure?.label === 'SuccessMeasure' ? [{ action, measure }] : []
      }),
  )
}

/** "the success measure"; where its action has others, "one of nine success measures". */
export function oneOf(checking: Checking, action: NodeRecord): string {
  if (action.label !== 'Action') return 'the success measure'
  const count = judgedIn(checking, [action as NodeRecord<'Action'>]).length
  return count < 2 ? 'the success measure' : `one of ${inWords(count)} success measures`
}
