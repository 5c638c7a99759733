import { dayInWords } from '../../day-in-words.ts'
import { type Open, openOnes, type Placed } from '../../late/classes.ts'
import { textOf } from '../../loaders/text-of.ts'
import { ratingOf } from '../../plans/ratings.ts'
import type { Gathered } from '../gather.ts'
import { capital, count, inARow, namesOf, quoted } from '../naming.ts'
import type { Question } from '../told.ts'

const mostCited = 4
const dayLength = 86_400_000
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

/** After so many days the ratings of a plan tell nothing of today. */
const old = 183

function asked(about: readonly Placed[], question: Pick<Question, 'kind' | 'words' | 'why' | 'severity' | 'weight'>): Question {
  return {
    ...question,
    askedOf: [...new Set(about.flatMap(({ owners }) => owners))],
    things: about.map(({ action }) => action),
    flags: [],
    passages: [],
    saying: about.slice(0, mostCited).map(({ action }) => action.id),
    certainty: 'PROVEN',
    closeness: 1,
  }
}

const names = (about: readonly Placed[]): string => namesOf(about.map(({ action }) => action))

const statusOf = (each: Placed | undefined): string => {
  const day = textOf(each?.plan.statusAt)
  return day === undefined ? 'the day of the plan’s ratings' : dayInWords(day)
}

/** That lateness may be a slip of the pen alone. */
function doubtOf(own: readonly Open[], { toldOf }: Gathered): string {
  const doubted = own.filter(({ action }) => (toldOf.get(action.id)?.doubts.length ?? 0) > 0)
  if (doubted.length === 0) return ''
  return ` The date of ${names(doubted)} may be wrong: a check found that it does not fit another.`
}

function late(past: readonly Open[], gathered: Gathered): Question[] {
  const own = past.filter((each) => each.class === 'LATE')
  const [first] = own
  if (first === undefined) return []
  const one = own.length === 1
  return [
    asked(own, {
      kind: 'LATE',
      words: `What is holding up ${names(own)}, and by what day will ${one ? 'it' : 'they'} be done?`,
      why: `On ${statusOf(first)} the plan did not rate ${one ? 'it' : 'them'} complete, and ${one ? 'its milestone was' : 'the milestones were'} past: ${one ? `by ${count(first.days, 'day', 'days')}` : `the furthest by ${count(first.days, 'day', 'days')}`}.${doubtOf(own, gathered)}`,
      severity: 'HIGH',
      weight: 5,
    }),
  ]
}

/** A plan whose ratings are old: what became of its actions is one question. */
function outdated(past: readonly Open[], { plans, day, documentsRead }: Gathered, actions: readonly Placed[]): Question[] {
  return plans.flatMap((plan): Question[] => {
    const rated = textOf(plan.statusAt)
    if (rated === undefined || daysBetween(rated, day.day) <= old) return []
    const own = actions.filter((each) => each.plan.id === plan.id)
    const due = past.filter((each) => each.plan.id === plan.id)
    const open = own.filter(({ standing }) => 'class' in standing)
    if (open.length === 0) return []
    return [
      {
        ...asked(due.length > 0 ? due : open, {
          kind: 'LATE',
          words: `What became of ${open.length === 1 ? 'the action' : `the ${open.length} actions`} that ${open.length === 1 ? 'was' : 'were'} open on ${dayInWords(rated)}: ${names(open)}? Is there a newer version of the plan?`,
          why: `The newest ratings in the ${count(documentsRead, 'document', 'documents')} read are of ${dayInWords(rated)}, ${count(daysBetween(rated, day.day), 'day', 'days')} before this day; ${count(due.length, 'milestone has', 'milestones have')} passed since or before.`,
          severity: 'HIGH',
          weight: 5,
        }),
        askedOf: [],
      },
    ]
  })
}

function dueSince(past: readonly Open[], { day, documentsRead }: Gathered): Question[] {
  const own = past.filter(
    (each) => each.class === 'DUE_SINCE' && daysBetween(textOf(each.plan.statusAt) ?? day.day, day.day) <= old,
  )
  if (own.length === 0) return []
  const one = own.length === 1
  return [
    asked(own, {
      kind: 'LATE',
      words: `${one ? 'Is' : 'Are'} ${names(own)} done by now, and if not, what ${one ? 'is the new date' : 'are the new dates'}?`,
      why: `${one ? 'Its milestone' : `The milestones of these ${own.length} actions`} passed between ${statusOf(own[0])} and ${dayInWords(day.day)}; no later rating was found in the ${count(documentsRead, 'document', 'documents')} read.`,
      severity: 'MEDIUM',
      weight: 4,
    }),
  ]
}

const printedRatings = (about: readonly Placed[]): string =>
  inARow([...new Set(about.flatMap(({ action }) => textOf(action.ragText) ?? []))].map((text) => quoted(text)))

/** What the plan itself says does not go as it should. */
function atRisk(actions: readonly Placed[]): Question[] {
  const rated = (rating: string): Placed[] => actions.filter(({ action }) => ratingOf(action) === rating)
  const off = rated('NOT_ON_TRACK')
  const issues = rated('PROGRESSING_WITH_ISSUES')
  const questions: Question[] = []
  const why = (about: readonly Placed[]): string =>
    `The plan rates ${about.length === 1 ? 'it' : 'them'} ${printedRatings(about)} on ${statusOf(about[0])}.`
  if (off.length > 0)
    questions.push(
      asked(off, {
        kind: 'AT_RISK',
        words: `What stands in the way of ${names(off)}, and what would bring ${off.length === 1 ? 'it' : 'them'} back on track?`,
        why: why(off),
        severity: 'HIGH',
        weight: 5,
      }),
    )
  if (issues.length > 0)
    questions.push(
      asked(issues, {
        kind: 'AT_RISK',
        words: `What are the issues with ${names(issues)}, and who can resolve them?`,
        why: why(issues),
        severity: 'MEDIUM',
        weight: 4,
      }),
    )
  return questions
}

function unshown({ claims, actions, documentsRead }: Gathered): Question[] {
  const ids = new Set(claims.filter(({ shown }) => shown === 'NOTHING').map(({ action }) => action.id))
  const own = actions.filter(({ action }) => ids.has(action.id))
  if (own.length === 0) return []
  const one = own.length === 1
  return [
    asked(own, {
      kind: 'CLAIM',
      words: `${capital(names(own))} ${one ? 'is' : 'are'} called complete or everyday business. Which figure, audit or survey shows what came of ${one ? 'it' : 'them'}?`,
      why: `Neither a figure for ${one ? 'its success measures or its objective' : 'their success measures or objectives'} nor a report from outside that tells otherwise was joined with ${one ? 'it' : 'them'} in the ${count(documentsRead, 'document', 'documents')} read: whether the rating holds can’t be told from these.`,
      severity: 'MEDIUM',
      weight: 3,
    }),
  ]
}

/** Questions from where actions stand. */
export function fromActions(gathered: Gathered): Question[] {
  const { actions } = gathered
  const past = openOnes(actions, ['LATE', 'DUE_SINCE'])
  const fresh = actions.filter(({ plan }) => daysBetween(textOf(plan.statusAt) ?? gathered.day.day, gathered.day.day) <= old)
  return [
    ...late(
      past.filter(({ action }) => fresh.some((each) => each.action.id === action.id)),
      gathered,
    ),
    ...outdated(past, gathered, actions),
    ...dueSince(past, gathered),
    ...atRisk(fresh),
    ...unshown(gathered),
  ]
}
