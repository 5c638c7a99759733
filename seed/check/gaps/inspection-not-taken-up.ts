import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { counted, listed, planCalled } from '../telling.ts'
import { Answers, aboutTheTimeOf, askedBy, dayOfPlan, isNotTakenUp, measuresOf, takenUpBy } from './answers.ts'
import { planWordsOf } from './plan-words.ts'

/** From this score on, what comes nearest may well answer it. */
const near = 0.5

/** Those for which nothing comes near among what the plan says, where they have numbers. */
function without(checking: Checking, plan: NodeRecord<'Plan'>, asked: readonly NodeRecord<'Recommendation'>[]): string {
  const answers = new Answers(checking, 'SUGGESTED')
  const words = planWordsOf(checking, plan)
  const far = asked.filter((each) => !answers.has(each.id) && answers.nearness(each.id) < near && !words.namesMost(textOf(each)))
  const numbers = far.flatMap(({ properties: { number } }) => number ?? [])
  if (numbers.length === 0 || numbers.length < far.length) return ''
  return ` Nothing near ${numbers.length === 1 ? 'number' : 'numbers'} ${listed(numbers)} was found among its objectives and actions.`
}

/** The day on which an inspection's requests were given, and whether it is printed; a report without a day came after the work. */
function givenOn({ properties: { publishedOn, endedOn, startedOn } }: NodeRecord<'Inspection'>): Given | undefined {
  if (publishedOn !== undefined) return { day: publishedOn, says: `published on ${dayInWords(publishedOn)}` }
  const worked = endedOn ?? startedOn
  return worked === undefined ? undefined : { day: worked, says: `which ended on ${dayInWords(worked)}` }
}

interface Given {
  readonly day: string
  readonly says: string
}

/** Whether a plan as at a day could take up what was asked. */
const isBefore = ({ properties: { publishedOn } }: NodeRecord<'Inspection'>, given: Given, day: string): boolean =>
  publishedOn === undefined ? given.day < day : given.day <= day

/** Whether it is the council that is asked, and not somebody else. */
function isAskedOfCouncil({ known }: Checking, { id, properties: { addressedTo } }: NodeRecord<'Recommendation'>): boolean {
  if (addressedTo === undefined) return true
  const council = known.node(`council/${id.split('/')[0]}`)
  const name = council?.label === 'Council' ? council.properties.name : undefined
  return /\b(?:council|local authority)\b/iu.test(addressedTo) || (name !== undefined && addressedTo.includes(name))
}

function foundFor(checking: Checking): Raised[] {
  const { known } = checking
  return checking.currentPlans.flatMap((plan) => {
    const measures = measuresOf(checking, plan)
    const taken = takenUpBy(checking, plan)
    const day = plan.properties.statusAt ?? dayOfPlan(checking, plan)
    return aboutTheTimeOf(checking, plan).flatMap((inspection): Raised[] => {
      const {
        id,
        properties: { title },
      } = inspection
      const given = givenOn(inspection)
      if (given === undefined || day === undefined || !isBefore(inspection, given, day)) return []
      if (!isNotTakenUp(checking, plan, id)) return []
      const asked = askedBy(checking, id).filter((each) => isAskedOfCouncil(checking, each))
      if (asked.length === 0) return []
      const many = asked.length === 1 ? 'makes one recommendation' : `makes ${counted(asked.length, 'recommendation')}`
      return [
        {
          on: [id, plan.id],
          says: `${title}, ${given.says}, ${many}. The appendices of ${planCalled(plan)} take up what was asked in: ${listed(taken.map((each) => each.properties.title))}. No appendix or reference in the plan to these recommendations was found.${without(checking, plan, asked)}`,
          searched: `The measures of the plan's appendices, and the references that it prints, in ${checking.documentsRead}.`,
          shown: [...asked, ...measures.slice(0, 1)].flatMap((each) =>
            known.passagesOf(each.id).map((passage) => ({ passage: passage.id })),
          ),
          certainty: 'LIKELY',
          score: 0.9,
        },
      ]
    })
  })
}

export const inspectionNotTakenUp: Rule = { id: 'inspection-not-taken-up', find: foundFor }
