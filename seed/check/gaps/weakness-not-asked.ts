import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed } from '../telling.ts'
import { weaknessesOf } from './answers.ts'

/** So many are more than a slip of the mark. */
const fewest = 5

/** Words that say plainly that something is not as it should be. */
const critical =
  /\b(?:not (?:yet )?(?:good|effective|sufficient(?:ly)?|consistent(?:ly)?|robust|rigorous|timely|adequate|influential|soon|enough|always|routinely|been (?:effective|influential|sufficient))|(?:does|do|did|has|have) not\b.{0,60}\b(?:enough|sufficient(?:ly)?|consistent(?:ly)?|meet|target|result|receive|ensure|soon|effective)|ineffective|inadequate|insufficient(?:ly)?|inconsistent|poor(?:ly)?|weak(?:ness\w*)?|unclear|lack(?:s|ed|ing)?|fail(?:s|ed|ure|ures)?|too (?:many|few|often|long|slow|late|narrow|variable|descriptive|high|low|much|little|dark)|(?:requires?|needs?) (?:further |significant |to )?improve(?:ment)?|delay(?:s|ed)?|drift|underdeveloped|out of date)\b/iu
const isCritical = (finding: NodeRecord<'Finding'>): boolean => critical.test(textOf(finding))

const mark = /\(\s*recommendations?\b[^)]{0,40}\)/giu
/** How often the mark stands in what was found, strengths as well as weaknesses. */
const marksIn = (findings: readonly NodeRecord<'Finding'>[]): number =>
  findings.reduce((sum, each) => sum + Math.max(1, textOf(each).match(mark)?.length ?? 0), 0)

const paragraphs = (findings: readonly NodeRecord<'Finding'>[]): string => {
  const numbers = findings.flatMap(({ properties: { number } }) => number ?? [])
  return numbers.length < findings.length ? '' : ` (paragraphs ${listed(numbers)})`
}

function foundFor(checking: Checking, { id, properties: { title } }: NodeRecord<'Inspection'>): Raised[] {
  const { known } = checking
  const all = weaknessesOf(checking, id)
  const marked = known.in('GIVEN_BY', id).flatMap(({ from }) => {
    const node = known.node(from)
    return node?.label === 'Finding' && node.properties.marked === true ? [node] : []
  })
  const those = all.filter(
    (each) =>
      each.properties.marked === false &&
      isCritical(each) &&
      !known.out('LED_TO', each.id).some(({ properties }) => properties.basis === 'STATED'),
  )
  if (marked.length < fewest || those.length < fewest) return []
  return [
    {
      on: [id, ...those.map((each) => each.id)],
      says: `The report of ${title} prints the mark “(Recommendation)” ${marksIn(marked)} times beside what it finds; ${those.length} paragraphs that tell of weaknesses${paragraphs(those)} carry no such mark.`,
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
