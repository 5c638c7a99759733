import { labelOfId } from '../../../schema/index.ts'
import { councilRoles, documentsRead, meetingsOf, minutesOf } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { grouped } from '../loaders/grouped.ts'
import { loadAll } from '../loaders/load-all.ts'
import type { StoredNode } from '../loaders/nodes.ts'
import { textOf } from '../loaders/text-of.ts'
import { linksFrom } from '../plans/links.ts'
import { type DocumentDay, documentDays } from '../timeline/document-days.ts'
import { relied } from '../trace/strength.ts'
import type { Found } from '../trace/walk.ts'
import { type NamedRole, namesakes } from './namesakes.ts'
import { type Answer, cameBy, type DecisionKind, type DecisionState, kindOf, sortedAnswers, stateOf } from './state.ts'

/** A resolution or commitment, and all that is known of it on a day. */
export interface Decision {
  readonly node: StoredNode
  readonly kind: DecisionKind
  readonly minute: string | undefined
  readonly meeting: StoredNode | undefined
  readonly day: string | undefined
  readonly whom: readonly string[]
  readonly state: DecisionState | undefined
  readonly answers: readonly Answer[]
  readonly suggested: readonly Answer[]
  readonly documentsSince: number | undefined
  readonly asAt: string | undefined
}

const mostRoles = 5000
const mostDocuments = 20_000

interface Hop {
  readonly id: string
  readonly other: string
}

/** The first that each thing leads to, in reading order. */
async function firstHops(rows: Promise<readonly unknown[]>): Promise<Map<string, string>> {
  const hops = (await rows) as readonly Hop[]
  return new Map([...grouped(hops, ({ id }) => id)].map(([id, each]) => [id, each[0]?.other as string]))
}

const asked = (ids: readonly string[]) => ({ ids: [...new Set(ids)], basis: relied })

/** How many of a council's documents came out after a day, up to another, and are not papers of one meeting alone. */
export function countSince(days: readonly DocumentDay[], meeting: string, after: string, asAt: string | undefined): number {
  const isItsOwn = (reports: readonly string[]): boolean => reports.length > 0 && reports.every((each) => each === meeting)
  return days.filter(
    ({ day, reports }) => day !== undefined && day > after && (asAt === undefined || day <= asAt) && !isItsOwn(reports),
  ).length
}

async function readDocuments({ store }: Context, council: string): Promise<string[]> {
  const rows = await store.run(documentsRead, { council, editions: false, limit: mostDocuments })
  return rows.map(({ id }) => id as string)
}

async function rolesOf({ store }: Context, council: string): Promise<readonly NamedRole[]> {
  return (await store.run(councilRoles, { council, limit: mostRoles })) as unknown as NamedRole[]
}

interface Around {
  readonly meetings: ReadonlyMap<string, string>
  readonly nodes: ReadonlyMap<string, StoredNode>
  readonly documents: ReadonlyMap<string, DocumentDay>
}

function answerOf({ other, key, link }: Found, { meetings, nodes, documents }: Around): Answer {
  const { basis, score, method, reasons, cites, reviewedBy } = link as unknown as Answer
  const meeting = meetings.get(other)
  const day = meeting === undefined ? documents.get(other)?.day : textOf(nodes.get(meeting)?.date)
  return { id: other, key, day, meeting, basis, score, method, reasons, cites, reviewedBy } as Answer
}

/** What is known of some resolutions and commitments of one council up to a day; in as many statements, however many there are. */
export async function gather(
  context: Context,
  council: string | undefined,
  decided: readonly StoredNode[],
  asAt: string | undefined,
): Promise<Decision[]> {
  if (decided.length === 0) return []
  const ids = decided.map(({ id }) => id)
  const [minutes, links, read, roles] = await Promise.all([
    firstHops(context.store.run(minutesOf, asked(ids))),
    linksFrom(context, ids, ['ASKED_OF', 'ANSWERED_BY']),
    council === undefined ? [] : readDocuments(context, council),
    council === undefined ? [] : rolesOf(context, council),
  ])
  const came = links.filter(({ type }) => type === 'ANSWERED_BY').map(({ other }) => other)
  const isDocument = (id: string): boolean => labelOfId(id) === 'Document'
  const [meetings, documents] = await Promise.all([
    firstHops(context.store.run(meetingsOf, asked([...minutes.values(), ...came.filter((id) => !isDocument(id))]))),
    documentDays(context, [...read, ...came.filter(isDocument)]),
  ])
  const nodes = new Map((await loadAll(context.nodes, new Set(meetings.values()))).map((node) => [node.id, node]))
  const byDecision = grouped(links, ({ id }) => id)
  const roleNamed = namesakes(roles)
  const daysRead = read.flatMap((id) => documents.get(id) ?? [])
  const around: Around = { meetings, nodes, documents }
  return decided.map((node): Decision => {
    const isCommitment = labelOfId(node.id) === 'Commitment'
    const minute = minutes.get(node.id)
    const meeting = nodes.get(meetings.get(minute ?? '') ?? '')
    const day = textOf(meeting?.date)
    const own = byDecision.get(node.id) ?? []
    const { answers, suggested } = sortedAnswers(
      cameBy(
        own.filter(({ type }) => type === 'ANSWERED_BY').map((found) => answerOf(found, around)),
        asAt,
      ),
    )
    const linkedRoles = own.filter(({ type, link }) => type === 'ASKED_OF' && relied.includes(link.basis))
    const named = roleNamed(isCommitment ? node.madeBy : node.askedOf)
    const kind = kindOf(node, isCommitment)
    return {
      node,
      kind,
      minute,
      meeting,
      day,
      whom: [...new Set([...linkedRoles.map(({ other }) => other), ...(named === undefined ? [] : [named])])],
      state: stateOf(kind, answers, suggested),
      answers,
      suggested,
      documentsSince: day === undefined || meeting === undefined ? undefined : countSince(daysRead, meeting.id, day, asAt),
      asAt,
    }
  })
}
