import type { Label, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, paperCalled, quoted } from '../telling.ts'

/** Runs of fewer words may be a turn of phrase of the house. */
const fewest = 12
/** Runs so many lines apart are one place. */
const apart = 12

interface Run {
  readonly link: LinkRecord<'REPEATS'>
  readonly later: NodeRecord<'Passage'>
  readonly earlier: NodeRecord<'Passage'>
}

/** Papers in which the council itself speaks: what inspectors wrote is quoted for good reasons. */
function isOwn({ known }: Checking, document: string): boolean {
  const told = known.in('REPORTED_IN', document).map(({ from }) => known.node(from)?.label)
  return !told.includes('Inspection')
}

const planThings = ['Action', 'SuccessMeasure', 'Measure', 'Objective', 'Outcome', 'Priority', 'RagKey'] as const

const scopeOf = (passage: string): string => passage.slice(0, passage.lastIndexOf('/passage/'))

/** The passages that say some things, by the scope of the paper that they stand in. */
function saying({ known }: Checking, labels: readonly Label[]): Map<string, NodeRecord<'Passage'>[]> {
  const passages = labels.flatMap((label) => known.all(label).flatMap(({ id }) => known.passagesOf(id)))
  return groupedBy(passages, ({ id }) => scopeOf(id))
}

const startOf = ({ properties }: NodeRecord<'Passage'>): number => properties.start ?? 0
const endOf = ({ properties }: NodeRecord<'Passage'>): number => properties.end ?? 0

/** Whether a passage stands where a paper tells progress: after the first of its updates, and not in the rows of a plan, which a new version keeps. */
function tellingProgress(checking: Checking): (passage: NodeRecord<'Passage'>) => boolean {
  const [updates, rows] = [saying(checking, ['Update']), saying(checking, planThings)]
  const first = new Map([...updates].map(([scope, each]) => [scope, Math.min(...each.map(startOf))]))
  return (passage) => {
    const scope = scopeOf(passage.id)
    if ((first.get(scope) ?? Number.POSITIVE_INFINITY) >= endOf(passage)) return false
    return !(rows.get(scope) ?? []).some((row) => startOf(row) < endOf(passage) && endOf(row) > startOf(passage))
  }
}

function runsOf(checking: Checking): Run[] {
  const { known } = checking
  const tellsProgress = tellingProgress(checking)
  return known.all('Passage').flatMap((later) =>
    known.out('REPEATS', later.id).flatMap((link): Run[] => {
      const earlier = known.node(link.to)
      if (earlier?.label !== 'Passage' || (link.properties.shared ?? 0) < fewest) return []
      const isTold = (link.properties.reasons ?? []).some((reason) => /told again/u.test(reason))
      if (isTold || !tellsProgress(later) || link.properties.basis === 'REJECTED') return []
      return [known.wholeOf(later.id), known.wholeOf(earlier.id)].every((each) => isOwn(checking, each))
        ? [{ link, later, earlier }]
        : []
    }),
  )
}

/** Runs that stand close together in both papers. */
function places(checking: Checking, runs: readonly Run[]): Run[][] {
  const { known } = checking
  const placed: Run[][] = []
  const inOrder = [...runs].sort((a, b) => (a.later.properties.start ?? 0) - (b.later.properties.start ?? 0))
  for (const run of inOrder) {
    const near = placed.find((others) => {
      const last = others.at(-1) as Run
      const same =
        known.wholeOf(last.later.id) === known.wholeOf(run.later.id) &&
        known.wholeOf(last.earlier.id) === known.wholeOf(run.earlier.id)
      return same && Math.abs((run.later.properties.lineStart ?? 0) - (last.later.properties.lineEnd ?? 0)) <= apart
    })
    if (near === undefined) placed.push([run])
    else near.push(run)
  }
  return placed
}

const titleOf = (checking: Checking, document: string): string => paperCalled(checking.known.node(document), checking)

function foundFor(checking: Checking): Raised[] {
  return places(checking, runsOf(checking)).map((place): Raised => {
    const longest = [...place].sort((a, b) => (b.link.properties.shared ?? 0) - (a.link.properties.shared ?? 0))[0] as Run
    const [laterIn, earlierIn] = [checking.known.wholeOf(longest.later.id), checking.known.wholeOf(longest.earlier.id)]
    const published = checking.dayOf(earlierIn)
    const day = published === undefined ? '' : ` of ${dayInWords(published)}`
    const more = place.length === 1 ? '' : ` ${place.length} such runs stand there close together.`
    return {
      on: [laterIn, earlierIn],
      says: `${asStart(titleOf(checking, laterIn))} has ${longest.link.properties.shared} words in a row that ${titleOf(checking, earlierIn)}${day} had: ${quoted(longest.later.properties.quote ?? '')}.${more}`,
      shown: place.flatMap(({ earlier, later }) => [{ passage: earlier.id }, { passage: later.id }]),
      certainty: 'PROVEN',
      key: `at-${longest.later.properties.start}`,
    }
  })
}

export const copiedWording: Rule = { id: 'copied-wording', find: foundFor }
