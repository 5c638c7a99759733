import type { EnumValue, NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { quantitiesIn } from '../../extract/figures/numbers/quantities.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, planCalled } from '../telling.ts'
import { isDoubtful, ratingInWords, statusDayOf } from './claims.ts'
import { shownByEveryEdition } from './editions.ts'
import { paperInWords } from './papers.ts'
import { signOf, spotsOf, type Told, tellingOf } from './told.ts'
import { quotedAround } from './wanting.ts'

type Rag = EnumValue<'Rag'>

/** Words by which a sentence tells how many actions are rated so, and the ratings that it can mean. */
const ratings: readonly (readonly [RegExp, readonly (readonly Rag[])[]])[] = [
  [/\b(?:complete|completed|delivered|finished)\b/i, [['COMPLETE'], ['COMPLETE', 'BUSINESS_AS_USUAL']]],
  [/\bbusiness as usual\b/i, [['BUSINESS_AS_USUAL']]],
  [/\b(?:not|yet to be|have not) (?:yet )?(?:been )?start(?:ed)?\b/i, [['NOT_STARTED']]],
  [/\b(?:not on track|off[- ]track)\b/i, [['NOT_ON_TRACK']]],
  [/\bon[- ]track\b/i, [['ON_TRACK'], ['ON_TRACK', 'BUSINESS_AS_USUAL'], ['ON_TRACK', 'COMPLETE', 'BUSINESS_AS_USUAL']]],
]

/** What a sentence counts may be a part of the plan, or of another paper. */
const part =
  /\b(?:priorit(?:y|ies) \w+|themes?|objectives?|outcomes?|audits?|meetings?|minutes?|committee|recommendations?|since|last (?:month|quarter|year|meeting)|previous|high[- ]level|key actions|of these|of those|remaining|further|other|new|additional|each|every|per|overdue|will be|to be|should)\b/i
const actions = /\bactions?\b/i
/** Two papers within so many days can tell of the same state of a plan. */
const apart = 60

interface Counted {
  readonly value: number
  readonly of: number | undefined
  readonly meant: readonly (readonly Rag[])[] | undefined
  readonly start: number
  readonly end: number
}

function countedIn(text: string): Counted[] {
  if (!actions.test(text) || part.test(text)) return []
  const quantities = quantitiesIn(text).filter(
    ({ unit, noun, end }) =>
      unit === undefined && (/\bactions?\b/i.test(noun?.words ?? '') || /^ (?:of (?:the )?)?actions?\b/i.test(text.slice(end))),
  )
  return quantities.flatMap(({ value, count, of, start, end }, at): Counted[] => {
    const clause = text.slice(end, quantities[at + 1]?.start ?? text.length)
    const rating = ratings.find(([words]) => words.test(clause.slice(0, 120)))
    const all = { value: count ?? value, of, start, end }
    if (rating !== undefined) return [{ ...all, meant: rating[1] }]
    return /\b(?:plan|programme)\b[^.]{0,40}\b(?:has|have|contains?|includes?|comprises?|consists? of|sets out|with)\b[^.]{0,20}$/i.test(
      text.slice(0, start),
    )
      ? [{ ...all, meant: undefined }]
      : []
  })
}

/** The one plan that a paper tells the totals of: printed with it, or the newest by then. */
function planFor(checking: Checking, document: string, plans: readonly NodeRecord<'Plan'>[]): NodeRecord<'Plan'> | undefined {
  const { known } = checking
  const own = plans.filter((plan) => known.out('REPORTED_IN', plan.id).some(({ to }) => known.wholeOf(to) === document))
  if (own.length > 0) return own.length === 1 ? own[0] : undefined
  const day = checking.dayOf(document)
  if (day === undefined) return undefined
  const near = plans.filter((plan) => {
    const status = statusDayOf(checking, plan)
    return status !== undefined && status <= day && (Date.parse(day) - Date.parse(status)) / 86_400_000 <= apart
  })
  return near.length === 1 ? near[0] : undefined
}

const countOf = (rows: readonly NodeRecord<'Action'>[], rags: readonly Rag[]): number =>
  rows.filter(({ properties: { rag } }) => rag !== undefined && rags.includes(rag)).length

interface Found extends Pick<Told, 'document' | 'spans' | 'text'> {
  readonly sign: string
  readonly told: Told
  readonly counted: Counted
}

function raise(checking: Checking, plan: NodeRecord<'Plan'>, group: readonly Found[]): Raised[] {
  const [{ told, counted, document }] = group as [Found]
  const rows = checking.under(plan.id, 'Action')
  if (
    rows.length === 0 ||
    rows.some(({ id, properties: { rag } }) => rag === undefined || isDoubtful(checking, id, ['rag', 'ragText']))
  )
    return []
  const counts = (counted.meant ?? []).map((rags) => countOf(rows, rags))
  const isTold = counted.meant === undefined ? counted.value === rows.length : counts.includes(counted.value)
  const isOf = counted.of === undefined || counted.of === rows.length
  if (isTold && isOf) return []
  const [rating] = counted.meant?.[0] ?? []
  const shows = [
    ...(isOf && counted.meant !== undefined ? [] : [`has ${rows.length} actions`]),
    ...(rating === undefined || isTold ? [] : [`rates ${counts[0]} of its ${rows.length} actions ${ratingInWords(rating)}`]),
  ]
  const status = statusDayOf(checking, plan)
  const examples = rows.filter(({ properties: { rag } }) => rating === undefined || rag === rating).slice(0, mostShown)
  return [
    {
      on: [plan.id],
      says: `${asStart(paperInWords(checking, document))} says: ${quotedAround(told.text, [counted])}. ${asStart(planCalled(plan))}${status === undefined || plan.properties.statusAt !== undefined ? '' : `, as at ${dayInWords(status)},`} ${shows.join(' and ')}.`,
      shown: [
        ...group
          .flatMap((each) => spotsOf(each.told))
          .map((spot) => ({ passage: spot, property: 'count', printed: told.text.slice(counted.start, counted.end) })),
        ...examples.flatMap(({ id, properties: { ragText } }) =>
          checking.known.passagesOf(id, 'ragText').map((passage) => ({
            passage: passage.id,
            property: 'ragText',
            ...(ragText === undefined ? {} : { printed: ragText }),
          })),
        ),
      ],
      certainty: 'PROVEN',
      key: signOf(`${told.text} ${counted.start}`),
    },
  ]
}

const mostShown = 60

export const totalsAgainstRows: Rule = {
  id: 'totals-against-rows',
  find: (checking) => {
    const plans = checking.known.all('Plan').filter(({ properties: { held } }) => held !== false)
    if (plans.length === 0) return []
    const found = tellingOf(checking).sentences.flatMap((told): Found[] =>
      told.inTable
        ? []
        : countedIn(told.text).map((counted) => ({ ...told, told, counted, sign: signOf(`${told.text} ${counted.start}`) })),
    )
    return shownByEveryEdition(checking, found).flatMap((group) => {
      const [first] = group as [Found]
      const plan = planFor(checking, first.document, plans)
      return plan === undefined ? [] : raise(checking, plan, group)
    })
  },
}
