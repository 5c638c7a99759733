import { labelOfId } from '../../../../schema/index.ts'
import { shortened } from '../../caption.ts'
import { grouped } from '../../loaders/grouped.ts'
import type { StoredNode } from '../../loaders/nodes.ts'
import { textOf } from '../../loaders/text-of.ts'
import type { Gathered, Raised } from '../gather.ts'
import { count, namesOf } from '../naming.ts'
import { bySeverity } from '../parts/disagreements.ts'
import { isAbout } from '../subject.ts'
import type { Certainty, Question, QuestionKind, Severity } from '../told.ts'
import type { Template } from './template.ts'
import { fill, templates } from './templates.ts'

/** How many flags a question cites the passages of. */
const mostCited = 3

/** Indicators stand for their figures, of which no reader knows the name. */
export type IndicatorsOf = ReadonlyMap<string, StoredNode>

const asNamed = (things: readonly StoredNode[], indicators: IndicatorsOf): StoredNode[] =>
  things.map((thing) => indicators.get(thing.id) ?? thing)

/** The things that a question names: those of the first label that there are, as far as the briefing is about them. */
function namedIn(template: Template, raised: readonly Raised[], gathered: Gathered, indicators: IndicatorsOf): StoredNode[] {
  const all = new Map(raised.flatMap(({ things }) => asNamed(things, indicators)).map((thing) => [thing.id, thing]))
  for (const label of template.names) {
    const ofLabel = [...all.values()].filter(({ id }) => labelOfId(id) === label)
    const current = ofLabel.filter(({ id }) => gathered.actions.some(({ action }) => action.id === id))
    const own = current.length > 0 ? current : ofLabel.filter(({ id }) => isAbout(gathered.subject, id))
    if (ofLabel.length > 0) return own.length > 0 && template.paired === undefined ? own : ofLabel
  }
  return []
}

/** How much of what a flag is raised on the briefing is about. */
function closenessOf({ subject }: Gathered, { things }: Raised): number {
  if (subject.everything) return 1
  return things.filter(({ id }) => isAbout(subject, id)).length / things.length
}

/** Flags on much else besides say little of the one thing that a briefing is about. */
const leastCloseness = 0.5

/** Flags of papers so much older than the day are told, and not asked about. */
const oldAfter = 730

/** What is asked about however old the newest plan is. */
const lasting: readonly QuestionKind[] = ['CLAIM', 'ANSWER', 'RECURRENCE']

function isRecent({ flag }: Raised, kind: QuestionKind, { day, plans }: Gathered): boolean {
  const shown = textOf(flag.asAt)
  const since = new Date(Date.parse(day.day) - oldAfter * 86_400_000).toISOString().slice(0, 10)
  const rated = plans.flatMap(({ statusAt }) => textOf(statusAt) ?? [])
  const [from = since] = lasting.includes(kind) ? [...rated, since].sort() : []
  return shown === undefined || shown >= from
}

/** How much of a flag's words a question tells; the flag itself tells the rest. */
const whyLength = 320

function whyOf([first, ...others]: readonly Raised[]): string {
  const more =
    others.length === 0
      ? ''
      : ` ${count(others.length, 'more case', 'more cases')} of the kind ${others.length === 1 ? 'was' : 'were'} found.`
  return `${shortened(String(first?.flag.summary), whyLength)}${more}`
}

function ownersOf(things: readonly StoredNode[], { actions }: Gathered): string[] {
  const ids = new Set(things.map(({ id }) => id))
  return [...new Set(actions.filter(({ action }) => ids.has(action.id)).flatMap(({ owners }) => owners))]
}

/** How many cases a question speaks of: the things it names, or the flags where it names none. */
const plural = (template: Template, things: readonly StoredNode[], raised: readonly Raised[]): number =>
  template.paired === undefined && template.one.toLowerCase().includes('{things}') && !template.many.includes('{n}')
    ? things.length
    : raised.length

function questionOf(raised: readonly Raised[], gathered: Gathered, indicators: IndicatorsOf): Question | undefined {
  const [first] = raised
  const template = templates[String(first?.flag.rule)]
  if (first === undefined || template === undefined) return undefined
  const things = namedIn(template, raised, gathered, indicators)
  if (things.length === 0) return undefined
  return {
    kind: template.kind,
    words: fill(template, { n: plural(template, things, raised), things: namesOf(things) }),
    why: whyOf(raised),
    askedOf: ownersOf(things, gathered),
    things,
    flags: raised.map(({ flag }) => flag),
    passages: raised.slice(0, mostCited).flatMap(({ passages }) => passages.slice(0, mostCited)),
    saying: [],
    severity: first.flag.severity as Severity,
    certainty: first.flag.certainty as Certainty,
    weight: template.weight,
    closeness: Math.max(...raised.map((each) => closenessOf(gathered, each))),
  }
}

/** One question a check, or for checks that ask the same, from all flags that have one. */
export function fromFlags(gathered: Gathered, indicators: IndicatorsOf): Question[] {
  const close = gathered.flags.filter((each) => {
    const template = templates[String(each.flag.rule)]
    if (template === undefined || !isRecent(each, template.kind, gathered)) return false
    return closenessOf(gathered, each) >= leastCloseness
  })
  const groups = grouped(close.toSorted(bySeverity), ({ flag }) => templates[String(flag.rule)]?.merge ?? String(flag.rule))
  return [...groups.values()].flatMap((each) => questionOf(each, gathered, indicators) ?? [])
}
