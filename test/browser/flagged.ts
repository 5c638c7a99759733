import { type CheckId, type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'

const council = 'council/aldermere'

/** What the flags below say, so that a test can look for it. */
export const raised = {
  against: 'The plan says that the slipway is mended; the visit says that nobody has begun on the slipway.',
  claimed: 'The slipway is mended, and boats use it again.',
  shown: 'On the day of the visit nobody had begun on the slipway.',
  missing: 'No owner was found beside the mending of the slipway.',
  searched: 'Every row of the plan, in the documents read.',
  rejected: 'The slipway was said to be mended before it was broken.',
  reason: 'It broke twice.',
  many: 12,
} as const

const link = (type: LinkRecord['type'], from: string, to: string, properties: object): GraphRecord =>
  ({ type, from, to, properties }) as GraphRecord

function passage(document: string, words: string, at: number): GraphRecord[] {
  const id = `${document.replace('/document/', '/')}/passage/${at}-${at + words.length}`
  const digest = '0'.repeat(64)
  const place = { start: at, end: at + words.length, lineStart: 1, lineEnd: 1, locator: `paragraph ${at}` }
  return [
    {
      label: 'Passage',
      id,
      properties: { ...place, quote: words, digest, normalDigest: digest, words: 9, state: 'VERIFIED', council },
    } as GraphRecord,
    link('PART_OF', id, document, { basis: 'STRUCTURAL' }),
  ]
}

interface Told {
  readonly name: string
  readonly rule: CheckId
  readonly severity: 'HIGH' | 'MEDIUM' | 'LOW'
  readonly summary: string
  readonly on: string
  readonly cites: readonly (readonly [passage: string, property?: string, printed?: string])[]
  readonly more?: object
  readonly decided?: object
}

export const flagId = (name: string): string => `aldermere/flag/of-a-test-${name}`

function flag({ name, rule, severity, summary, on, cites, more, decided }: Told): GraphRecord[] {
  const id = flagId(name)
  const cited = cites.map(([to, property, printed]) =>
    link('CITES', id, to, {
      basis: 'STRUCTURAL',
      role: 'SAYS',
      ...(property === undefined ? {} : { property }),
      ...(printed === undefined ? {} : { printed }),
    }),
  )
  const suggested = { basis: 'SUGGESTED', method: rule, score: 1, reasons: [summary] }
  return [
    {
      label: 'Flag',
      id,
      properties: { rule, severity, summary, certainty: 'LIKELY', asAt: '2024-10-15', council, ...more },
    } as GraphRecord,
    link('RAISED_ON', id, on, { ...suggested, ...decided, cites: [...new Set(cites.map(([to]) => to))] }),
    ...cited,
  ]
}

const idOf = (node: NodeRecord | undefined): string => {
  if (node === undefined) throw new Error('Aldermere has no such thing')
  return node.id
}

/** Flags on Aldermere's own things: two papers against each other, something not found, one that a person rejected, and many of a kind. */
export function flagged(aldermere: readonly GraphRecord[], action: string): GraphRecord[] {
  const nodes = aldermere.filter(isNode)
  const documents = nodes.filter(({ label, properties }) => label === 'Document' && properties.sha256 !== undefined)
  const [plan, visit] = [documents[0], documents[1]].map(idOf) as [string, string]
  const [claimed, shown] = [passage(plan, raised.claimed, 910_000), passage(visit, raised.shown, 910_000)]
  const [one, other] = [claimed, shown].map((records) => (records[0] as NodeRecord).id) as [string, string]
  const decided = {
    basis: 'REJECTED',
    reviewedBy: 'A. Reader',
    reviewerKind: 'EDITOR',
    reviewedAt: '2025-02-01T10:00:00Z',
    reviewReason: raised.reason,
  }
  return [
    ...claimed,
    ...shown,
    ...flag({
      name: 'against',
      rule: 'complete-against-inspector',
      severity: 'HIGH',
      summary: raised.against,
      on: action,
      cites: [[one, 'ragText', 'Mended'], [other]],
    }),
    ...flag({
      name: 'missing',
      rule: 'action-without-owner',
      severity: 'HIGH',
      summary: raised.missing,
      on: action,
      cites: [[one]],
      more: { searched: raised.searched, certainty: 'PROVEN' },
    }),
    ...flag({
      name: 'rejected',
      rule: 'complete-against-inspector',
      severity: 'LOW',
      summary: raised.rejected,
      on: action,
      cites: [[one]],
      decided,
    }),
    ...Array.from({ length: raised.many }, (_, at) =>
      flag({
        name: `many-${at + 10}`,
        rule: 'action-without-date',
        severity: 'LOW',
        summary: `No date was found beside the mending of boat ${at + 1}.`,
        on: action,
        cites: [[other]],
      }),
    ).flat(),
  ]
}
