import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import { quantitiesOf, spotsOf, type Told, tellingOf } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, listed, paperCalled } from '../telling.ts'
import { councilSentences } from './council-papers.ts'

/** So many in one report are no slip. */
const fewest = 2

/** The only figure of a sentence is a change, and its report tells no level of the same thing. */
function foundIn(checking: Checking, holder: string, sentences: readonly Told[]): Raised[] {
  const { known } = checking
  const telling = tellingOf(checking)
  const held = new Map(sentences.map((told) => [told, telling.figuresIn(told).flatMap((id) => observation(checking, id))]))
  const levels = new Set(
    [...held.values()]
      .flat()
      .flatMap(({ id, properties }) => (properties.kind === 'ACTUAL' ? known.out('OF', id).map(({ to }) => to) : [])),
  )
  const those = [...held].flatMap(([told, figures]) => {
    const [only] = figures
    if (figures.length !== 1 || only?.properties.kind !== 'CHANGE') return []
    const measured = quantitiesOf(told).filter(({ unit }) => unit === '%' || unit === 'percentage points')
    if (measured.length !== 1 || known.out('OF', only.id).some(({ to }) => levels.has(to))) return []
    return [{ told, only }]
  })
  const [first] = those
  if (first === undefined || those.length < fewest) return []
  return [
    {
      on: [first.only.id, ...those.slice(1).map(({ only }) => only.id)],
      says: `${asStart(paperCalled(known.node(holder), checking))} tells ${counted(those.length, 'result')} as a change alone (${listed(those.map(({ only }) => `“${only.properties.printed ?? only.properties.value}”`))}); no figure from which or to which it changed was found beside ${those.length === 1 ? 'it' : 'them'}.`,
      searched: 'The sentences that tell the change, and the figures taken from the same paper for the same thing.',
      shown: those.flatMap(({ told }) => spotsOf(told)).map((passage) => ({ passage })),
      certainty: 'LIKELY',
      score: 0.8,
      key: 'changes',
    },
  ]
}

function observation({ known }: Checking, id: string): NodeRecord<'Observation'>[] {
  const node = known.node(id)
  return node?.label === 'Observation' ? [node] : []
}

export const changeWithoutLevel: Rule = {
  id: 'change-without-level',
  find: (checking) => [...councilSentences(checking)].flatMap(([holder, sentences]) => foundIn(checking, holder, sentences)),
}
