import type { EnumValue } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { textOf } from '../../link/known.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, calledWithWords, planCalled } from '../telling.ts'
import { type Begun, begunAt, begunIn } from './begun.ts'
import { ratingInWords, rowShown, saidBy } from './claims.ts'
import { spokenCalled } from './spoken.ts'
import { type Reported, reportedOnActions } from './updates-on.ts'
import { quotedAround, slow } from './wanting.ts'

type Rag = EnumValue<'Rag'>

/** Ratings that can be told of the same thing on the same day. */
const alike: Partial<Record<Rag, readonly Rag[]>> = {
  COMPLETE: ['COMPLETE', 'BUSINESS_AS_USUAL'],
  BUSINESS_AS_USUAL: ['COMPLETE', 'BUSINESS_AS_USUAL', 'ON_TRACK'],
  ON_TRACK: ['ON_TRACK', 'BUSINESS_AS_USUAL'],
  PROGRESSING_WITH_ISSUES: ['PROGRESSING_WITH_ISSUES', 'NOT_ON_TRACK'],
  NOT_ON_TRACK: ['NOT_ON_TRACK', 'PROGRESSING_WITH_ISSUES'],
}

/** So many days apart two papers speak of the same state of things. */
const apart = 45
const daysIn = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Words that say that work is going on, or has not begun. */
const goingOn =
  /\b(?:(?:is|are|was|were) (?:still )?(?:well )?under ?way|in progress|is (?:still )?being|are (?:still )?being|work (?:has )?continue[sd]?|continues? to be|(?:is|are) in the process of|awaiting|yet to|not yet|has commenced|will (?:then |now )?(?:begin|start|commence|be completed))\b/i
/** Words that say that it is done. */
const isDone =
  /\b(?:(?:has|have) (?:now )?been (?:fully )?(?:completed|implemented|launched|delivered|established|put in place|reviewed|recruited|appointed)|(?:is|are) (?:now )?(?:complete|live|in place|up and running|fully operational)|was (?:completed|launched))\b/i

/** The words that do not fit the rating, if there are any. */
function against({ claim, spoken }: Reported): RegExpExecArray | null {
  const { rag, dueOn } = claim.action.properties
  const { sentence, day } = spoken
  const late = daysIn(claim.statusAt, day)
  if (late < -apart) return null
  if (rag === 'COMPLETE') return late <= apart * 2 ? goingOn.exec(sentence) : null
  if (rag === 'ON_TRACK' && dueOn !== undefined && dueOn < day) return goingOn.exec(sentence)
  if (late > apart) return null
  if (rag === 'ON_TRACK') return slow.exec(sentence)
  return rag === 'NOT_STARTED' || rag === 'NOT_ON_TRACK' ? isDone.exec(sentence) : null
}

function ofRating(checking: Checking, { claim, spoken, isStated }: Reported): Raised[] {
  const { action, plan, statusAt } = claim
  const told = spoken.thing.properties as { readonly rag?: Rag; readonly ragText?: string; readonly axis?: string }
  const { rag } = action.properties
  if (!isStated || told.rag === undefined || told.rag === 'UNKNOWN' || rag === undefined || told.axis === 'IMPACT') return []
  if (Math.abs(daysIn(statusAt, spoken.day)) > apart || (alike[rag] ?? [rag]).includes(told.rag)) return []
  return [
    {
      on: [action.id, spoken.thing.id],
      says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords(rag)}. ${asStart(spokenCalled(checking, spoken))}, as at ${dayInWords(spoken.day)}, rates it ${ratingInWords(told.rag)}${told.ragText === undefined ? '' : ` (“${told.ragText}”)`}.`,
      shown: [
        ...rowShown(checking, action),
        ...saidBy(checking, spoken.thing.id).map((shown) => ({
          ...shown,
          ...(told.ragText === undefined ? {} : { property: 'ragText', printed: told.ragText }),
        })),
      ],
      certainty: 'PROVEN',
      severity: 'HIGH',
    },
  ]
}

function ofWords(checking: Checking, reported: Reported): Raised[] {
  const { claim, spoken, isStated, like, places } = reported
  const { action, plan } = claim
  const found = against(reported)
  if (found === null) return []
  const { milestone } = action.properties
  const spots = [...places, { start: found.index, end: found.index + found[0].length }]
  return [
    {
      on: [action.id, spoken.thing.id],
      says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords(action.properties.rag)}${milestone === undefined ? '' : `, with the milestone ${milestone}`}. ${asStart(spokenCalled(checking, spoken))} says, as at ${dayInWords(spoken.day)}: ${quotedAround(spoken.sentence, spots)}.`,
      shown: [...rowShown(checking, action, ['milestone']), ...saidBy(checking, spoken.thing.id)],
      certainty: 'LIKELY',
      score: isStated ? 0.85 : Math.min(0.8, 0.5 + like / 2),
    },
  ]
}

/** Not started by the plan, and under way by a report that names what only this action does. */
function ofBegun(checking: Checking, { claim, spoken, name }: Begun): Raised {
  const { action, plan } = claim
  const { milestone } = action.properties
  const measures = claim.measures.filter((measure) => textOf(measure).includes(name))
  const where = textOf(action).includes(name) ? '' : ` It is the one action whose success measures name “${name}”.`
  return {
    on: [action.id, spoken.thing.id],
    says: `${asStart(planCalled(plan))} rates ${calledWithWords(action)} ${ratingInWords(action.properties.rag)}${milestone === undefined ? '' : `, with the milestone ${milestone}`}.${where} ${asStart(spokenCalled(checking, spoken))}, which tells of “${name}”, says, as at ${dayInWords(spoken.day)}: ${quotedAround(spoken.sentence, [begunAt(spoken.sentence)])}.`,
    shown: [
      ...rowShown(checking, action, ['milestone']),
      ...measures.flatMap(({ id }) => saidBy(checking, id)),
      ...saidBy(checking, spoken.thing.id),
    ],
    certainty: 'LIKELY',
    score: 0.65,
  }
}

export const ratingAgainstUpdate: Rule = {
  id: 'rating-against-update',
  find: (checking) => {
    const raised = new Map<string, Raised>()
    for (const reported of reportedOnActions(checking))
      for (const each of [...ofRating(checking, reported), ...ofWords(checking, reported)]) {
        const key = each.on.join(' ')
        if (!raised.has(key)) raised.set(key, each)
      }
    for (const begun of begunIn(checking)) {
      const each = ofBegun(checking, begun)
      const key = each.on.join(' ')
      if (!raised.has(key)) raised.set(key, each)
    }
    return [...raised.values()]
  },
}
