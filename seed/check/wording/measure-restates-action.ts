import type { NodeRecord } from '../../../schema/index.ts'
import { wordingOf } from '../../join/wording.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { numbered, planCalled, quoted } from '../telling.ts'
import { judgedIn } from './success-measures.ts'

/** An action that makes, writes or finds something, or fills a post. */
const makes =
  /^(?:develop|create|establish|launch|write|rewrite|agree|review|undertake|recruit|commission|produce|publish|draft|set up|appoint|explore|identify|introduce|implement|update|prepare|complete|carry out|design)\b/iu

/** What was made, found or filled is there. */
const output = [
  /^.{3,90}\b(?:in place|created|produced|established|appointed|recruited|set up|launched|published)$/iu,
  /^there (?:will be|is) (?:an? )?(?:(?:agreed|clear|written|new|revised) )+(?:\S+ ){0,5}(?:plan|strategy|document|timeline|framework|report|statement|policy|dashboard)\b/iu,
  /^(?:the|a) (?:review|report|analysis|diagnostic|audit) will (?:recommend|identify|present|be produced|be completed|make recommendations)/iu,
]

/** Whom an action finds is there; of what another makes it says nothing. */
const finds = /^(?:recruit|appoint|commission|secure|fund)\b/iu
const resourced = /^there will be (?:leadership |sufficient )?resources? available\b/iu

/** A clause that tells what became of it begins with what people do or have. */
const resulting = /^\s*(?:is |are |be |will (?:be )?|has |have |being )?(?:\w+ly )?\w+(?:ed|ood|sed|wn|ses|ts|es)\b/iu

/** Words that say that something is done, or stand in any measure. */
const done = new Set(
  wordingOf(
    'there will be in place created produced developed agreed established launched implemented completed delivered held updated reviewed recruited trained strengthened put published clear new we have',
  ).keys(),
)
const isDone =
  /\b(?:in place|created|produced|developed|agreed|established|launched|implemented|completed|delivered|updated|reviewed|recruited|strengthened|published)\b/iu
/** Such a share of a measure's other words stands in its action, */
const share = 0.6
/** of so many at least. */
const fewest = 3

function saysAgain(action: string, measure: string): boolean {
  if (!isDone.test(measure)) return false
  const acted = wordingOf(action)
  const words = [...wordingOf(measure).keys()].filter((word) => !done.has(word))
  return words.length >= fewest && words.filter((word) => acted.has(word)).length >= share * words.length
}

/** Whether a clause behind the first tells something that its action does not: "and understood by partners". */
function addsSomething(action: string, measure: string): boolean {
  const acted = wordingOf(action)
  return measure
    .split(/\band\b|,|;/iu)
    .slice(1)
    .some((clause) => {
      const words = [...wordingOf(clause).keys()].filter((word) => !done.has(word))
      return resulting.test(clause) && words.length > 0 && 2 * words.filter((word) => acted.has(word)).length < words.length
    })
}

/** Whether a success measure says no more than that its action was done. */
export function restates(action: string, measure: string): boolean {
  const told = measure.trim().replace(/[.;]+$/u, '')
  if (addsSomething(action, told)) return false
  if (finds.test(action.trim()) && resourced.test(told)) return true
  return saysAgain(action, told) || (makes.test(action.trim()) && output.some((form) => form.test(told)))
}

/** One flag for the actions under one objective, all of whose measures say no more. */
function under(checking: Checking, plan: NodeRecord<'Plan'>, above: string): Raised[] {
  const actions = checking.known.in('UNDER', above).flatMap(({ from }) => {
    const node = checking.known.node(from)
    return node?.label === 'Action' ? [node] : []
  })
  const found = actions.flatMap((action) => {
    const measures = judgedIn(checking, [action]).map(({ measure }) => measure)
    const all = measures.length > 0 && measures.every((measure) => restates(textOf(action), textOf(measure)))
    return all ? [{ action, measures }] : []
  })
  const [first, ...others] = found
  if (first === undefined) return []
  const [measure, ...more] = first.measures
  const all = found.flatMap(({ measures }) => measures)
  return [
    {
      on: [first.action.id, ...others.map(({ action }) => action.id)],
      says: `In ${planCalled(plan)}, ${all.length === 1 ? 'the success measure' : 'each success measure'} of ${numbered(
        'action',
        found.map(({ action }) => action),
      )} tells that the step was taken, not what it changed: for ${quoted(textOf(first.action))} ${more.length === 0 ? 'it is' : 'one is'} ${quoted(textOf(measure ?? first.action))}.`,
      shown: found.flatMap(({ action, measures }) =>
        [action, ...measures].flatMap(({ id }) => checking.known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      ),
      certainty: 'LIKELY',
      score: 0.8,
      key: 'measures',
    },
  ]
}

export const measureRestatesAction: Rule = {
  id: 'measure-restates-action',
  find: (checking) =>
    checking.currentPlans.flatMap((plan) => {
      const actions = checking.under(plan.id, 'Action')
      const holders = new Set(actions.flatMap(({ id }) => checking.known.out('UNDER', id)[0]?.to ?? []))
      return [...holders].flatMap((above) => under(checking, plan, above))
    }),
}
