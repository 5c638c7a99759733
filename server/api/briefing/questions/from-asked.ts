import { labelOfId } from '../../../../schema/index.ts'
import { dayInWords } from '../../day-in-words.ts'
import { grouped } from '../../loaders/grouped.ts'
import type { StoredNode } from '../../loaders/nodes.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Asked, Gathered } from '../gather.ts'
import { count, inARow, nameOf } from '../naming.ts'
import type { Question } from '../told.ts'

const mostNamed = 2

const kindWords: Readonly<Record<string, string>> = {
  RECOMMENDATION: 'recommendations',
  AREA_FOR_IMPROVEMENT: 'areas for improvement',
  PRIORITY_ACTION: 'areas for priority action',
}

const newestRating = ({ plans }: Pick<Gathered, 'plans'>): string | undefined =>
  plans
    .flatMap(({ statusAt }) => textOf(statusAt) ?? [])
    .sort()
    .at(-1)

/** Why no answer could be found: the newest plan may be older than what was asked. */
function why(given: readonly Asked[], { plans, documentsRead }: Gathered): string {
  const day = given[0]?.day
  const rated = newestRating({ plans })
  const suggested = given.filter(({ gap }) => gap === 'SUGGESTED').length
  const found = `No action that answers ${given.length === 1 ? 'it' : 'them'} was found in the ${count(documentsRead, 'document', 'documents')} read`
  const perhaps = suggested === 0 ? '' : `; ${given.length === 1 ? 'one' : `for ${suggested} of them one`} is suggested by a rule`
  const older =
    day !== undefined && rated !== undefined && rated < day
      ? ` The newest plan among them tells of ${dayInWords(rated)}, before the request of ${dayInWords(day)}.`
      : ''
  return `${found}${perhaps}.${older}`
}

function questionOf(given: readonly Asked[], gathered: Gathered): Question {
  const [first] = given
  const by = first?.by === undefined ? '' : ` of ${String(first.by.title)}`
  const things = given.map(({ node }) => node)
  const named = inARow(things.slice(0, mostNamed).map(nameOf))
  const all = gathered.asked.filter((each) => each.by?.id === first?.by?.id && each.node.kind === first?.node.kind).length
  const kind = kindWords[String(first?.node.kind)] ?? 'requests'
  const many = given.length === all ? `the ${all} ${kind}` : `${given.length} of the ${all} ${kind}`
  const words =
    given.length === 1
      ? `Which action answers ${nameOf(things[0] as StoredNode)}${by}, who owns it, and by when will it be done?`
      : `Which actions answer ${many}${by}, as ${named}? Who owns them, and by when will they be done?`
  return {
    kind: 'ANSWER',
    words,
    why: why(given, gathered),
    askedOf: [],
    things,
    flags: [],
    passages: [],
    saying: things.slice(0, 3).map(({ id }) => id),
    severity: 'MEDIUM',
    certainty: 'LIKELY',
    weight: 5,
    closeness: 1,
  }
}

const mostFindings = 2

/** How surely a finding is about a topic that is asked about. */
const surely = 0.8

/** What the newest inspection that speaks of a topic found wanting in it. */
function ofFindings({ findings, subject, documentsRead, gaps }: Gathered): Question[] {
  if (labelOfId(subject.about.id) !== 'Topic') return []
  const given = findings.filter(({ by }) => by !== undefined && labelOfId(by.id) === 'Inspection')
  const surest = given
    .filter(({ by, node }) => by?.id === given[0]?.by?.id && node.polarity === 'WEAKNESS' && gaps.has(node.id))
    .filter(({ node }) => (subject.direct.get(node.id) ?? 0) >= surely)
    .toSorted((a, b) => (subject.direct.get(b.node.id) ?? 0) - (subject.direct.get(a.node.id) ?? 0))
  return surest.slice(0, mostFindings).map(({ node, by, day }) => ({
    kind: 'ANSWER',
    words: `What has been done since about ${nameOf(node)}?`,
    why: `${String(by?.title)} found it${day === undefined ? '' : ` (report of ${dayInWords(day)})`}; no stated link leads from it to an action of a plan in the ${count(documentsRead, 'document', 'documents')} read.`,
    askedOf: [],
    things: [node],
    flags: [],
    passages: [],
    saying: [node.id],
    severity: 'MEDIUM',
    certainty: 'LIKELY',
    weight: 3,
    closeness: 1,
  }))
}

/** Requests so much older than the newest plan are told, and not asked about: that plan was not made to answer them. */
const oldAfter = 730
const mostGivers = 2

const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

/** What a finding or a measure that a briefing is about calls for itself. */
function ofItself({ gaps, subject: { about }, documentsRead }: Gathered): Question[] {
  const gap = gaps.get(about.id)
  if (gap === undefined || labelOfId(about.id) === 'Recommendation') return []
  return [
    {
      kind: 'ANSWER',
      words: `What is being done about ${nameOf(about)}, who owns it, and by when will it be done?`,
      why: `No action that answers it was found in the ${count(documentsRead, 'document', 'documents')} read${gap === 'SUGGESTED' ? '; one is suggested by a rule' : ''}.`,
      askedOf: [],
      things: [about],
      flags: [],
      passages: [],
      saying: [about.id],
      severity: 'MEDIUM',
      certainty: 'LIKELY',
      weight: 5,
      closeness: 1,
    },
  ]
}

/** Questions from what was asked for and nothing was found to answer: one for all that one inspection asked, the newest first. */
export function fromAsked(gathered: Gathered): Question[] {
  const rated = newestRating(gathered) ?? gathered.day.day
  const [earlier = rated] = [rated, gathered.day.day].sort()
  const since = daysBefore(earlier, oldAfter)
  const open = gathered.asked.filter(
    ({ gap, fate, day }) => gap !== undefined && fate.restatedBy.length === 0 && (day === undefined || day >= since),
  )
  const groups = [...grouped(open, ({ by, day }) => by?.id ?? day ?? '').values()]
  const asked = groups.slice(0, mostGivers).map((given, at) => ({ ...questionOf(given, gathered), weight: at === 0 ? 5 : 3 }))
  return [...ofItself(gathered), ...asked, ...ofFindings(gathered)]
}
