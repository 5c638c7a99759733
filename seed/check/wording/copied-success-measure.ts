import type { NodeRecord } from '../../../schema/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, called, counted, planCalled, quoted } from '../telling.ts'
import { copiedFrom } from './inspectors-words.ts'
import { plainWords } from './runs.ts'
import { judgedIn, oneOf } from './success-measures.ts'

/** How the inspectors' sentence begins, where it does not begin with the words that are the same: it may say that they are not so. */
function before(text: string, run: readonly string[]): string {
  const sentence = text
    .split(/(?<=[.!?])\s+|\n\s*\n/u)
    .find((each) => ` ${plainWords(each).join(' ')} `.includes(` ${run.join(' ')} `))
  const words = sentence === undefined ? [] : plainWords(sentence)
  const isWhole = sentence === undefined || words.slice(0, run.length).join(' ') === run.join(' ')
  return isWhole ? '' : ` There the sentence begins ${quoted(sentence)}.`
}

const people =
  /^(?:all |some |these |those |vulnerable )?(?:children|young people|people|families|parents|carers|care leavers|adults|those)\b/u
const forWhom = /\b(?:for|including|with|of|to|among|such as|particularly|especially)$/u
const leadingForWhom = /^(?:for|including|with|of|to|among)\s+/u
const told = /\b(?:so that|ensur\w+|(?<!who )(?:is|are)|will|must|should|receiv\w+|improv\w+|meets?)\b/u

/** Whether the words that are the same only name a group of people whom more is said of. */
function onlyNamesPeople(text: string, run: readonly string[]): boolean {
  const words = run.join(' ').replace(leadingForWhom, '')
  if (!people.test(words) || told.test(words)) return false
  const all = plainWords(text).join(' ')
  return forWhom.test(all.slice(0, Math.max(0, all.indexOf(words))).trim())
}

function inPlan(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const { known } = checking
  const judged = judgedIn(checking, checking.under(plan.id, 'Action'))
  const actions = new Map(judged.map(({ action, measure }) => [measure.id, action]))
  const measures = [...new Map(judged.map(({ measure }) => [measure.id, measure])).values()]
  const copied = copiedFrom(checking, plan, measures).filter(({ from, run }) => !onlyNamesPeople(textOf(from), run))
  return copied.map(({ thing, from, inspection, run }): Raised => {
    const action = actions.get(thing.id) ?? thing
    return {
      on: [thing.id, from.id, action.id],
      says: `${asStart(oneOf(checking, action))} of ${called(action)} in ${planCalled(plan)}, ${quoted(textOf(thing))}, has ${counted(run.length, 'word')} in a row that ${inspection.properties.title} has too: ${quoted(run.join(' '))}.${before(textOf(from), run)}`,
      shown: [from.id, thing.id].flatMap((id) => known.passagesOf(id).map((passage) => ({ passage: passage.id }))),
      certainty: 'PROVEN',
      key: 'words',
    }
  })
}

export const copiedSuccessMeasure: Rule = {
  id: 'copied-success-measure',
  find: (checking) => checking.currentPlans.flatMap((plan) => inPlan(checking, plan)),
}
