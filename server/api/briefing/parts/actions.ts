import { dayInWords } from '../../day-in-words.ts'
import type { Placed } from '../../late/classes.ts'
import { openOnes } from '../../late/classes.ts'
import { textOf } from '../../loaders/text-of.ts'
import { ratingCounts, ratingOf } from '../../plans/ratings.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, inARow, nameOf, saidIn } from '../naming.ts'
import type { Line, Part } from '../told.ts'

const ratingWords: Readonly<Record<string, string>> = {
  COMPLETE: 'complete',
  ON_TRACK: 'on track',
  PROGRESSING_WITH_ISSUES: 'progressing with issues',
  NOT_ON_TRACK: 'not on track',
  NOT_STARTED: 'not started',
  BUSINESS_AS_USUAL: 'business as usual',
  DEFERRED: 'deferred',
  WITHDRAWN: 'withdrawn',
  UNKNOWN: 'without a rating',
}

const ratedWords = ({ action }: Placed): string => ratingWords[ratingOf(action)] ?? 'without a rating'

const ownersOf = ({ owners }: Placed, { roles }: Gathered): string =>
  owners.length === 0 ? 'no owner found' : inARow(owners.map((id) => String(roles.get(id)?.name ?? id)))

const milestoneOf = ({ action }: Placed): string => textOf(action.milestone) ?? textOf(action.dueOn) ?? 'no date found'

/** How far past its milestone an action is, and on whose word. */
function pastWords(each: Placed): string | undefined {
  if (!('class' in each.standing) || each.standing.class === 'DUE') return undefined
  const { class: name, days } = each.standing
  const rated = textOf(each.plan.statusAt)
  return name === 'LATE'
    ? `${count(days, 'day', 'days')} past its milestone on the day of the plan’s ratings${rated === undefined ? '' : `, ${dayInWords(rated)}`}`
    : `its milestone passed after the plan’s ratings, ${count(days, 'day', 'days')} before this day`
}

const shownBy = ({ action }: Placed, { judgedBy }: Gathered): string => {
  const measures = judgedBy.get(action.id) ?? []
  const [first] = measures
  if (first === undefined) return 'no success measure found'
  const more = measures.length > 1 ? `, and ${measures.length - 1} more` : ''
  return `success to be seen in ${saidIn(first, 110)}${more}`
}

function lineOf(each: Placed, gathered: Gathered): Line {
  const past = pastWords(each)
  return {
    words: `${capital(nameOf(each.action))}: rated ${ratedWords(each)}; ${milestoneOf(each)}; ${ownersOf(each, gathered)}.`,
    aside: past ?? shownBy(each, gathered),
    node: each.action,
    passages: [],
    saying: [each.action.id],
  }
}

/** Ratings in the order in which they are told: what does not go as it should first. */
const told: readonly string[] = [
  'NOT_ON_TRACK',
  'PROGRESSING_WITH_ISSUES',
  'NOT_STARTED',
  'DEFERRED',
  'UNKNOWN',
  'ON_TRACK',
  'COMPLETE',
  'BUSINESS_AS_USUAL',
  'WITHDRAWN',
]

const ratingsInWords = (actions: readonly Placed[]): string =>
  inARow(ratingCounts(actions.map(({ action }) => ratingOf(action))).map(({ rag, total }) => `${total} ${ratingWords[rag]}`))

const isPast = ({ standing }: Placed): boolean => 'class' in standing && standing.class !== 'DUE'

/** A plan's priorities, where the briefing is about so many actions that each can't be told. */
function priorityLines({ actions, priorities }: Gathered): Line[] {
  return [...priorities.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((node): Line[] => {
      const own = actions.filter(({ priority }) => priority === node.id)
      if (own.length === 0) return []
      const words = `${capital(nameOf(node))}: ${count(own.length, 'action', 'actions')}, ${ratingsInWords(own)}.`
      return [{ words, node, passages: [], saying: [node.id] }]
    })
}

const manyActions = 40

export function plannedPart(gathered: Gathered): Part {
  const { actions, nearActions, plans, documentsRead } = gathered
  const near =
    nearActions === 0
      ? ''
      : ` ${count(nearActions, 'more action stands', 'more actions stand')} under objectives that answer what was asked about it, and ${nearActions === 1 ? 'is' : 'are'} not told here.`
  const rated = plans.flatMap(({ statusAt }) => textOf(statusAt) ?? []).map(dayInWords)
  const asOf = rated.length === 0 ? '' : `, as the council rated them on ${inARow(rated)}`
  const words =
    actions.length === 0
      ? `No action of a plan about it was found in the ${count(documentsRead, 'document', 'documents')} read.${near}`
      : `${count(actions.length, 'action', 'actions')}${asOf}: ${ratingsInWords(actions)}. Those past their milestone stand under the next heading.${near}`
  const priorities = priorityLines(gathered)
  const inOrder = actions
    .filter((each) => !isPast(each))
    .toSorted(
      (a, b) => told.indexOf(ratingOf(a.action)) - told.indexOf(ratingOf(b.action)) || (a.action.key < b.action.key ? -1 : 1),
    )
  const lines = actions.length > manyActions && priorities.length > 0 ? priorities : inOrder.map((each) => lineOf(each, gathered))
  return { kind: 'PLANNED', title: 'What is planned', words, lines }
}

export function latePart(gathered: Gathered): Part {
  const past = openOnes(gathered.actions, ['LATE', 'DUE_SINCE'])
  const late = past.filter((each) => each.class === 'LATE').length
  const words =
    gathered.actions.length === 0
      ? 'No action about it was found.'
      : past.length === 0
        ? `None of the ${count(gathered.actions.length, 'action', 'actions')} is past its milestone, as far as the papers tell.`
        : `${capital(count(late, 'action was', 'actions were'))} past the milestone on the day of the plan’s own ratings and not complete.${past.length === late ? '' : ` The milestones of ${past.length - late}${late === 0 ? '' : ' more'} passed between that day and this one: the papers do not tell whether these were met.`}`
  return { kind: 'LATE', title: 'What is late or due', words, lines: past.map((each) => lineOf(each, gathered)) }
}
