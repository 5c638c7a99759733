import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { numbered, planCalled, quoted } from '../telling.ts'
import { plainWords } from '../wording/runs.ts'
import { namesLevel } from './levels.ts'

/** What can be counted, asked in a survey, seen in an audit or a record, or found to exist on a day. */
const observable =
  /\b(?:number|rate|percentage|proportion|increase[ds]?|decrease[ds]?|reduc\w+|fewer|more|less|rise|fall|turnover|vacanc\w+|timel\w+|timescales?|delays?|prompt\w*|audit\w*|survey\w*|feedback|attend\w*|complian\w+|recorded|evidence\w*|data|reports?|reported|register|published|agreed|approved|in place|developed|produced|created|completed|reviewed|trained|permanent|sign(?:ed)? up|notified|invited|held|scheduled|written|documents?|captured|identif\w+|meet|network|dashboard|toolkit|recommend\w*|baseline|certificates?|visits?|implement\w*|board|forums?|group|framework|specifications?|bid|opportunit\w+|available|resource[ds]?|access(?:ed)?|(?:there will be|have) an? (?:\w+ ){0,3}(?:team|plan|post|service|place|strategy|policy|statement))\b/iu

/** That one post does a thing can be looked up; that it knows, feels or ensures something cannot. */
const postDoes =
  /\b(?:an?|the) (?:[\w’'-]+ ){0,4}(?:manager|officer|director|co-?ordinator|lead|worker|head|headteacher|chair) will (?!understand|know|feel|ensure|support|have|be\b|help|promote|recogni[sz]e|value)\w+/iu

/** What says its objective again is told of as that. */
const saysAgain = (text: string, aim: string): boolean =>
  aim !== '' && plainWords(aim).join(' ').includes(plainWords(text).join(' '))

const isVague = (measure: NodeRecord, aim: string): boolean => {
  const text = textOf(measure)
  if (saysAgain(text, aim)) return false
  return (
    measure.label === 'SuccessMeasure' &&
    measure.properties.measurable !== true &&
    !observable.test(text) &&
    !postDoes.test(text) &&
    !namesLevel(text)
  )
}

function measuresOf({ known }: Checking, action: string): NodeRecord[] {
  return known
    .out('JUDGED_BY', action)
    .filter(({ properties }) => properties.basis !== 'REJECTED')
    .flatMap(({ to }) => known.node(to) ?? [])
}

/** One flag for the actions under one objective. */
function under(checking: Checking, plan: NodeRecord<'Plan'>, above: string): Raised[] {
  const holder = checking.known.node(above)
  const aim = holder === undefined ? '' : textOf(holder)
  const vague = checking.known.in('UNDER', above).flatMap(({ from }) => {
    const action = checking.known.node(from)
    const measures = measuresOf(checking, from)
    return action?.label === 'Action' && measures.length > 0 && measures.every((measure) => isVague(measure, aim))
      ? [{ action, measures }]
      : []
  })
  const [first, ...others] = vague
  if (first === undefined) return []
  const measures = vague.flatMap((each) => each.measures)
  const example = quoted(textOf(measures[0] as NodeRecord))
  const told =
    measures.length === 1
      ? `The success measure of ${numbered('action', [first.action])} in ${planCalled(plan)}, ${example}, names`
      : `The success measures of ${numbered(
          'action',
          vague.map(({ action }) => action),
        )} in ${planCalled(plan)}, as ${example}, name`
  return [
    {
      on: [first.action.id, ...others.map(({ action }) => action.id)],
      says: `${told} nothing that was recognised as something to count, to date or to look up.`,
      searched: 'The words of the success measures, for numbers, changes, surveys, audits, papers and dates.',
      shown: measures.flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'LIKELY',
      score: 0.8,
      key: 'measures',
    },
  ]
}

export const unmeasurableSuccessMeasure: Rule = {
  id: 'unmeasurable-success-measure',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => holdersOf(checking, plan).flatMap((above) => under(checking, plan, above))),
}

/** What the actions of a plan stand under, in reading order. */
function holdersOf(checking: Checking, plan: NodeRecord<'Plan'>): string[] {
  const actions = checking.under(plan.id, 'Action')
  return [...new Set(actions.flatMap(({ id }) => checking.known.out('UNDER', id)[0]?.to ?? []))]
}
