import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'

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
