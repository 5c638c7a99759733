import type { NodeRecord } from '../../../schema/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed } from '../telling.ts'
import { weaknessesOf } from './answers.ts'

/** So many are more than a slip of the mark. */
const fewest = 5

const paragraphs = (findings: readonly NodeRecord<'Finding'>[]): string => {
  const numbers = findings.flatMap(({ properties: { number } }) => number ?? [])
  return numbers.length < findings.length ? '' : ` (paragraphs ${listed(numbers)})`
}

function foundFor(checking: Checking, { id, properties: { title } }: NodeRecord<'Inspection'>): Raised[] {
  const { known } = checking
  const all = weaknessesOf(checking, id)
  const marked = all.filter(({ properties }) => properties.marked === true)
  const those = all.filter(
    (each) =>
      each.properties.marked === false && !known.out('LED_TO', each.id).some(({ properties }) => properties.basis === 'STATED'),
  )
  if (marked.length < fewest || those.length < fewest) return []
  return [
    {
      on: [id, ...those.map((each) => each.id)],
      says: `The report of ${title} marks ${marked.length} of the weaknesses that it finds as having a recommendation; ${those.length} weaknesses${paragraphs(those)} carry no such mark.`,
      shown: [...marked.slice(0, 1), ...those].flatMap((each) =>
        known.passagesOf(each.id).map((passage) => ({ passage: passage.id })),
      ),
      certainty: 'LIKELY',
      score: 0.8,
      key: 'unmarked',
    },
  ]
}

export const weaknessNotAsked: Rule = {
  id: 'weakness-not-asked',
  find: (checking) =>
    checking.known
      .all('Inspection')
      .filter(({ properties }) => properties.held !== false)
      .flatMap((inspection) => foundFor(checking, inspection)),
}
