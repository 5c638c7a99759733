import { labelOfId } from '../../../../schema/index.ts'
import { shortened } from '../../caption.ts'
import { dayInWords } from '../../day-in-words.ts'
import type { Placed } from '../../late/classes.ts'
import { openOnes } from '../../late/classes.ts'
import type { StoredNode } from '../../loaders/nodes.ts'
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

/** How much of what else is told a line tells. */
const besideLength = 260

const besideWords = (lead: string, [first]: readonly StoredNode[]): string[] => {
  if (first === undefined) return []
  const words = shortened(textOf(first.summary) ?? textOf(first.text) ?? first.id, besideLength)
  return [`${lead}: ${words.replace(/[.\s]+$/, '')}`]
}

/** How far past its milestone an action is, with what makes that doubtful and what was told of it later. */
function pastWithMore(each: Placed, { toldOf }: Gathered): string | undefined {
  const past = pastWords(each)
  if (past === undefined) return undefined
  const { doubts = [], since = [] } = toldOf.get(each.action.id) ?? {}
  return [past, ...besideWords('one of these dates may be wrong', doubts), ...besideWords('told since', since)].join('; ')
}

/** The updates that a line tells; a flag's passages are those of what it is raised on. */
const updatesOf = ({ action }: Placed, { toldOf }: Gathered): string[] =>
  (toldOf.get(action.id)?.since ?? []).slice(0, 1).flatMap(({ id }) => (labelOfId(id) === 'Update' ? [id] : []))

function lineOf(each: Placed, gathered: Gathered): Line {
  const past = pastWithMore(each, gathered)
  return {
    words: `${capital(nameOf(each.action))}: rated ${ratedWords(each)}; ${milestoneOf(each)}; ${ownersOf(each, gathered)}.`,
    aside: past ?? shownBy(each, gathered),
    node: each.action,
    passages: [],
    saying: [each.action.id, ...(past === undefined ? [] : updatesOf(each, gathered))],
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

/** What the milestones that passed since the plan's ratings are told by. */
function sinceInWords(since: readonly Placed[], late: number, { toldOf }: Gathered): string {
  if (since.length === 0) return ''
  const told = since.filter(({ action }) => (toldOf.get(action.id)?.since.length ?? 0) > 0).length
  const silent = since.length - told
  const passed = ` The milestones of ${since.length}${late === 0 ? '' : ' more'} passed between that day and this one`
  if (told === 0) return `${passed}: the papers do not tell whether these were met.`
  const rest =
    silent === 0
      ? ''
      : `; of ${silent === 1 ? 'the other one the papers do not tell whether it was met' : `the other ${silent} the papers do not tell whether they were met`}`
  return `${passed}. Of ${told === 1 ? 'one' : told} of them something was told since, which stands beside it${rest}.`
}

export function latePart(gathered: Gathered): Part {
  const past = openOnes(gathered.actions, ['LATE', 'DUE_SINCE'])
  const late = past.filter((each) => each.class === 'LATE').length
  const words =
    gathered.actions.length === 0
      ? 'No action about it was found.'
      : past.length === 0
        ? `None of the ${count(gathered.actions.length, 'action', 'actions')} is past its milestone, as far as the papers tell.`
        : `${capital(count(late, 'action was', 'actions were'))} past the milestone on the day of the plan’s own ratings and not complete.${sinceInWords(
            past.filter((each) => each.class !== 'LATE'),
            late,
            gathered,
          )}`
  return { kind: 'LATE', title: 'What is late or due', words, lines: past.map((each) => lineOf(each, gathered)) }
}
