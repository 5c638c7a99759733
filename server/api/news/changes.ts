import { capital, inARow, nameOf, quoted, saidIn } from '../briefing/naming.ts'
import { figureWords } from '../briefing/parts/figures.ts'
import type { Line } from '../briefing/told.ts'
import { firstFlags } from '../checks/flags.ts'
import { shownOf } from '../checks/resolver.ts'
import { recurringIn } from '../concerns/recurs.ts'
import { turnsOfCouncil } from '../concerns/turns.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../day-in-words.ts'
import { linked, notRejected } from '../loaders/linked.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { allOf } from '../meetings/decisions.ts'
import { gather as gatherDecisions } from '../meetings/gather.ts'
import { directionOf, periodInWords } from '../series/direction.ts'
import { isOwn } from '../series/figures.ts'
import { pointsOf } from '../series/points.ts'
import { seriesOf } from '../series/resolver.ts'
import { type Change, changesOf } from '../time/changes.ts'
import type { ChangeKind } from '../time/differences.ts'
import { gather, spanOf } from '../time/gathered.ts'
import { relied } from '../trace/strength.ts'
import type { NewDocument } from './brought.ts'

export type NewsKind =
  | 'RERATED'
  | 'REDATED'
  | 'ADDED'
  | 'DROPPED'
  | 'PROGRESS'
  | 'FIGURE'
  | 'ANSWERED'
  | 'RECURRED'
  | 'TURNED'
  | 'FLAGGED'

export interface NewsOf {
  readonly kind: NewsKind
  readonly title: string
  readonly lines: readonly Line[]
}

interface Asked {
  readonly council: string
  readonly since: string | undefined
  readonly asAt: string
}

const titles: Record<NewsKind, string> = {
  RERATED: 'Rated otherwise',
  REDATED: 'Milestones that moved',
  ADDED: 'New in the plan',
  DROPPED: 'No more in the plan',
  PROGRESS: 'Progress told',
  FIGURE: 'Newer figures',
  ANSWERED: 'What came back',
  RECURRED: 'Concerns told again',
  TURNED: 'What turned',
  FLAGGED: 'What checks found',
}

const mostFlags = 2000

const line = (node: StoredNode, words: string, saying: readonly string[], aside?: string): Line => ({
  words,
  aside,
  node,
  passages: [],
  saying,
})

const after = (day: string | undefined, { since, asAt }: Asked): boolean =>
  day !== undefined && day <= asAt && (since === undefined || day > since)

const planWays: readonly (readonly [NewsKind & ChangeKind, (change: Change, node: StoredNode) => string | undefined])[] = [
  [
    'RERATED',
    ({ changed: { rating } }, node) =>
      rating && `${capital(nameOf(node))}: ${rating.beforeText ?? 'no rating'}, now ${rating.afterText ?? 'no rating'}.`,
  ],
  [
    'REDATED',
    ({ changed: { date } }, node) =>
      date && `${capital(nameOf(node))}: ${date.before.milestone ?? 'no date'}, now ${date.after.milestone ?? 'no date'}.`,
  ],
  ['ADDED', (_, node) => `${capital(nameOf(node))}.`],
  ['DROPPED', (_, node) => `${capital(nameOf(node))}.`],
]

const broughtOf = (documents: readonly NewDocument[], label: 'Plan' | 'Update' | 'Observation'): string[] =>
  documents.flatMap(({ brought }) => [...(brought.get(label) ?? [])])

/** What changed in each version of a plan that new documents print, beside the version that it supersedes. */
async function ofPlans(context: Context, documents: readonly NewDocument[]): Promise<[NewsKind, Line[]][]> {
  const printed = await loadAll(context.nodes, broughtOf(documents, 'Plan'))
  const earlier = await Promise.all(printed.map(({ id }) => linked(context, id, 'SUPERSEDES', 'OUT', notRejected)))
  const pairs = printed.flatMap((to, at) => (earlier[at] ?? []).map(({ node: from }) => [from, to] as const))
  const found = new Map<NewsKind, Line[]>()
  for (const [from, to] of pairs) {
    const span = await spanOf(context, from.id, to.id)
    if (span.succession.length === 0) continue
    const { all } = changesOf(span, await gather(context, span))
    const nodes = new Map(
      (
        await loadAll(
          context.nodes,
          all.flatMap(({ earlier, later }) => later ?? earlier ?? []),
        )
      ).map((node) => [node.id, node]),
    )
    for (const [kind, tell] of planWays)
      for (const change of all.filter(({ kinds }) => kinds.includes(kind))) {
        const node = nodes.get(change.later ?? change.earlier ?? '')
        const words = node === undefined ? undefined : tell(change, node)
        if (node === undefined || words === undefined) continue
        const both = [change.later, change.earlier].filter((id) => id !== undefined)
        found.set(kind, [
          ...(found.get(kind) ?? []),
          line(
            node,
            words,
            both,
            `the plan of ${textOf(to.statusAt) === undefined ? String(to.title) : dayInWords(String(to.statusAt))}, beside that of ${textOf(from.statusAt) === undefined ? String(from.title) : dayInWords(String(from.statusAt))}`,
          ),
        ])
      }
  }
  return [...found]
}

/** Progress that new documents tell, on what it reports. */
async function progress(context: Context, documents: readonly NewDocument[]): Promise<Line[]> {
  const updates = await loadAll(context.nodes, broughtOf(documents, 'Update'))
  return Promise.all(
    updates.map(async (update) => {
      const on = await linked(context, update.id, 'REPORTS_ON', 'OUT', notRejected)
      const rated = textOf(update.ragText)
      const about =
        on.length === 0
          ? undefined
          : `on ${inARow(on.map(({ node }) => nameOf(node)))}${on.every(({ link }) => relied.includes(link.basis as 'STATED')) ? '' : ', as a rule suggests'}`
      const words = saidIn(update, 200)
      return line(update, rated === undefined ? words : `${words}: rated ${rated}`, [update.id], about)
    }),
  )
}

/** Indicators whose newest figure new documents tell, and which way they went. */
async function figures(context: Context, documents: readonly NewDocument[], { asAt }: Asked): Promise<Line[]> {
  const fresh = new Set(broughtOf(documents, 'Observation'))
  const of = await Promise.all([...fresh].map((id) => linked(context, id, 'OF', 'OUT', notRejected)))
  const indicators = [...new Map(of.flat().map(({ node }) => [node.id, node])).values()]
  const told = await Promise.all(
    indicators.map(async (indicator) => {
      const { figures: all, tellings } = await seriesOf(context, indicator)
      const known = all.filter(
        ({ node, end }) => (end === undefined || end <= asAt) && (tellings.get(node.id)?.day ?? '') <= asAt,
      )
      const points = pointsOf(known.filter(isOwn), tellings).filter(({ value }) => value !== undefined)
      const direction = directionOf(points, indicator.better)
      const newest = direction.to
      const figure = newest?.claims.flatMap((claim) => claim.figures).find(({ node }) => fresh.has(node.id))
      if (newest === undefined || figure === undefined || direction.from === undefined) return undefined
      const earlier = direction.from.claims[0]?.figures[0]?.node.id
      const rank = ['WORSE', 'BETTER', 'NEITHER', 'SAME', 'NOT_KNOWN'].indexOf(direction.verdict)
      const words = `${capital(String(indicator.name))}: ${figureWords(newest)} (${periodInWords(newest)}); ${direction.words}.`
      return { rank, line: line(indicator, words, [figure.node.id, ...(earlier === undefined ? [] : [earlier])]) }
    }),
  )
  return told
    .filter((each) => each !== undefined)
    .sort((a, b) => a.rank - b.rank || (a.line.node.key < b.line.node.key ? -1 : 1))
    .map((each) => each.line)
}

async function answered(context: Context, asked: Asked): Promise<Line[]> {
  const decided = await allOf(context, asked.council, ['REQUEST', 'COMMITMENT'])
  const decisions = await gatherDecisions(context, asked.council, decided, asked.asAt)
  return Promise.all(
    decisions
      .filter(({ answers }) => answers.some(({ day }) => after(day, asked)))
      .map(async ({ node, day, answers }) => {
        const fresh = answers.filter((each) => after(each.day, asked))
        const came = await loadAll(
          context.nodes,
          fresh.map(({ id }) => id),
        )
        const words = `${saidIn(node, 160)}${day === undefined ? '' : `, of ${dayInWords(day)}`}: ${inARow(came.map((each) => nameOf(each)))} came back.`
        return { ...line(node, words, [node.id]), passages: fresh.flatMap(({ cites }) => cites ?? []).slice(0, 3) }
      }),
  )
}

async function concerns(context: Context, asked: Asked): Promise<[NewsKind, Line[]][]> {
  const [recurring, turned] = await Promise.all([
    recurringIn(context, asked.council, notRejected),
    turnsOfCouncil(context, asked.council, notRejected),
  ])
  const again = recurring.concerns.flatMap(({ concern, told }) => {
    const known = told.filter(({ day }) => day === undefined || day <= asked.asAt)
    const fresh = known.filter(({ day }) => after(day, asked))
    const [first] = fresh
    if (first === undefined || known.length < 2) return []
    const before = known
      .filter((each) => !fresh.includes(each))
      .flatMap(({ day }) => (day === undefined ? [] : [dayInWords(day)]))
    const words = `${quoted(concern, 110, true)}: told on ${inARow(fresh.map(({ day }) => dayInWords(day ?? '')))}${before.length === 0 ? '' : `, and before on ${inARow(before)}`}.`
    return [
      line(
        first.things[0] as StoredNode,
        words,
        fresh.flatMap(({ things }) => things[0]?.id ?? []),
        'that these are one concern is suggested by a rule',
      ),
    ]
  })
  const turns = turned.turns
    .filter(({ later }) => after(later.day, asked))
    .map(({ way, earlier, later, link }) => {
      const name = quoted(
        textOf(link.concern) ?? textOf(later.thing.text) ?? later.thing.id,
        110,
        textOf(link.concern) !== undefined,
      )
      const words =
        way === 'STRENGTH_TO_CONCERN' ? 'a strength before, and a concern now' : 'a concern before, and a strength now'
      return line(
        later.thing,
        `${name}: ${words}.`,
        [later.thing.id, earlier.thing.id],
        'that these tell of one thing is suggested by a rule',
      )
    })
  return [
    ['RECURRED', again],
    ['TURNED', turns],
  ]
}

const severities = ['HIGH', 'MEDIUM', 'LOW']

async function flagged(context: Context, asked: Asked): Promise<Line[]> {
  const flags = await firstFlags(
    context,
    { council: asked.council, asAt: asked.asAt, standing: ['OPEN', 'CONFIRMED'] },
    mostFlags,
  )
  const fresh = flags
    .filter((flag) => after(textOf(flag.asAt), asked))
    .toSorted(
      (a, b) => severities.indexOf(String(a.severity)) - severities.indexOf(String(b.severity)) || (a.key < b.key ? -1 : 1),
    )
  return Promise.all(
    fresh.map(async (flag) => ({
      ...line(flag, String(flag.summary), []),
      passages: (await shownOf(context, flag.id)).map(({ passage }) => passage.id).slice(0, 4),
    })),
  )
}

/** What stands otherwise since a day, by kind; kinds of which there is nothing are left out. */
export async function changesSince(context: Context, asked: Asked, documents: readonly NewDocument[]): Promise<NewsOf[]> {
  const [plans, told, newer, came, concerned, flags] = await Promise.all([
    ofPlans(context, documents),
    progress(context, documents),
    figures(context, documents, asked),
    answered(context, asked),
    concerns(context, asked),
    flagged(context, asked),
  ])
  const found = new Map<NewsKind, readonly Line[]>([
    ...plans,
    ['PROGRESS', told],
    ['FIGURE', newer],
    ['ANSWERED', came],
    ...concerned,
    ['FLAGGED', flags],
  ])
  return (Object.keys(titles) as NewsKind[]).flatMap((kind) => {
    const lines = found.get(kind) ?? []
    return lines.length === 0 ? [] : [{ kind, title: titles[kind], lines }]
  })
}
