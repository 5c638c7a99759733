import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { listed, planCalled, quoted } from '../telling.ts'
import { Answers, takenUpBy, weaknessesOf } from './answers.ts'
import { wordsFor } from './own-words.ts'
import { planWordsOf } from './plan-words.ts'

/** From this score on, what comes nearest may well answer it. */
const near = 0.5

/** So many matters that the plan does not name, or half of all that a finding names, are more than a word in passing. */
const several = 2

/** A plan answers what was found shortly before it: an older inspection that it takes up too had a plan of its own. */
const longestDays = 730

const foundOn = ({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): string =>
  publishedOn ?? endedOn ?? startedOn ?? ''

/** The newest inspection that a plan takes up, where it is the one that the plan answers. */
function answeredBy(checking: Checking, plan: NodeRecord<'Plan'>): NodeRecord<'Inspection'>[] {
  const day = checking.dayOfPlan(plan)
  if (day === undefined) return []
  return takenUpBy(checking, plan)
    .filter((each) => foundOn(each) !== '' && Date.parse(day) - Date.parse(foundOn(each)) <= longestDays * 86_400_000)
    .sort((a, b) => (foundOn(a) < foundOn(b) ? -1 : 1))
    .slice(-1)
}

function foundFor(checking: Checking): Raised[] {
  const answers = new Answers(checking, 'SUGGESTED')
  return checking.currentPlans.flatMap((plan) => {
    const words = planWordsOf(checking, plan)
    return answeredBy(checking, plan).flatMap(({ id: inspection, properties: { title } }) =>
      weaknessesOf(checking, inspection).flatMap((finding): Raised[] => {
        if (answers.has(finding.id) || answers.nearness(finding.id) >= near) return []
        const unnamed = words.unnamedIn(textOf(finding)).flatMap(({ label }) => wordsFor(textOf(finding), label) ?? [])
        if (unnamed.length === 0 || (unnamed.length < several && 2 * unnamed.length < words.namedIn(textOf(finding)).length))
          return []
        const number = finding.properties.number === undefined ? '' : ` (paragraph ${finding.properties.number})`
        return [
          {
            on: [finding.id, plan.id],
            says: `${title}${number} finds: ${quoted(textOf(finding))}. No objective or action of ${planCalled(plan)} was found that answers it; the plan was not found to name ${listed([...new Set(unnamed.map(quoted))])}, in these words or others.`,
            searched: `The objectives, actions and success measures of the plan, and links from the finding to them, in ${checking.documentsRead}.`,
            shown: checking.known.passagesOf(finding.id).map((passage) => ({ passage: passage.id })),
            certainty: 'LIKELY',
            score: 0.7,
          },
        ]
      }),
    )
  })
}

export const findingWithoutAction: Rule = { id: 'finding-without-action', find: foundFor }
