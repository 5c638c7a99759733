import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, counted, inWords, listed, planCalled, quoted } from '../telling.ts'
import { type Claim, claimsOf, rowShown, saidBy } from './claims.ts'
import { actualsOf, aQuarterBefore, measuringOf } from './measured.ts'

/** Words that say that something will be counted: more or fewer of it, or so many. */
const counting =
  /\b(?:(?:increase|decrease|reduction|rise|fall|drop|growth)s? in|(?:will|to) (?:increase|decrease|reduce|fall|rise|drop)|(?:will be |be )?(?:fewer|reduced (?:number|rate|referrals|reliance))|(?:lower|higher) (?:number|rate|percentage|proportion)|\d+(?:\.\d+)? ?(?:%|per cent|percent)|(?:\w+ (?:in|out of) (?:ten|five|four))|attendance will|timeliness (?:of [\w’' -]{1,60} )?will (?:improve|increase))\b/i
/** Counted by asking people. */
const asking = /^(?:staff |employee |workforce )?surveys?\b|\bsurveys? will (?:demonstrate|show|identify|evidence)\b/i
/** What is better without a number is not counted. */
const notCounted = /\b(?:understanding|awareness|confidence|evidence that|knowledge|grip|assurance)\b/i

const isCounted = (text: string): boolean => (counting.test(text) && !notCounted.test(text)) || asking.test(text)

interface Uncounted {
  readonly measure: NodeRecord<'SuccessMeasure'>
  readonly names: readonly string[]
}

function uncounted(checking: Checking, claim: Claim): Uncounted[] {
  return claim.measures.flatMap((measure): Uncounted[] => {
    const measuring = measuringOf(checking, measure)
    const isFound = measuring.some(({ indicator }) =>
      actualsOf(checking, indicator).some(({ properties: { end = '' } }) => end >= aQuarterBefore(claim.since)),
    )
    const isNamed = measuring.length > 0 || isCounted(textOf(measure))
    return isFound || !isNamed ? [] : [{ measure, names: measuring.map(({ indicator }) => indicator.properties.name) }]
  })
}

function raise(checking: Checking, { action, plan, since, measures }: Claim, all: readonly Uncounted[]): Raised {
  const names = [...new Set(all.flatMap((each) => each.names))]
  const [first, ...others] = all.map(({ measure }) => quoted(textOf(measure)))
  const more = others.length === 0 ? '' : others.length === 1 ? ' and one other' : ` and ${others.length} others`
  const of = measures.length > all.length ? `, ${inWords(all.length)} of its ${counted(measures.length, 'success measure')}` : ''
  return {
    on: [action.id, ...all.map(({ measure }) => measure.id)],
    says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} complete. Its success is to be seen in ${first}${more}${of}. No figure for ${all.length === 1 ? 'that' : 'these'} of ${dayInWords(since)} or later was found in ${checking.documentsRead}.`,
    searched: `The figures that were read in ${checking.documentsRead}${names.length === 0 ? '; none is of what the measure names' : `, of ${listed(names.map((name) => `“${name}”`))}`}.`,
    shown: [...rowShown(checking, action, ['milestone']), ...all.flatMap(({ measure }) => saidBy(checking, measure.id))],
    certainty: 'LIKELY',
    score: names.length > 0 ? 0.85 : 0.75,
  }
}

export const completeButUnmeasured: Rule = {
  id: 'complete-but-unmeasured',
  find: (checking) =>
    claimsOf(checking, ['COMPLETE']).flatMap((claim) => {
      const all = uncounted(checking, claim)
      return all.length === 0 ? [] : [raise(checking, claim, all)]
    }),
}
