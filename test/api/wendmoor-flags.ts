import type { CheckId, GraphRecord, NodeRecord } from '../../schema/index.ts'
import { wendmoor } from './wendmoor.ts'

interface Flagged {
  readonly name: string
  readonly rule: CheckId
  readonly severity: 'HIGH' | 'MEDIUM' | 'LOW'
  readonly certainty: 'PROVEN' | 'LIKELY'
  readonly asAt: string
  readonly on: string
  readonly basis?: 'CONFIRMED' | 'REJECTED'
  /** Which lines of the pack show it, in the order in which they are read. */
  readonly shown: readonly number[]
}

const flagged: readonly Flagged[] = [
  {
    name: 'owner-1',
    rule: 'action-without-owner',
    severity: 'HIGH',
    certainty: 'PROVEN',
    asAt: '2030-01-31',
    on: 'plan-2030/action/1.1-1',
    shown: [9, 3],
  },
  {
    name: 'owner-2',
    rule: 'action-without-owner',
    severity: 'LOW',
    certainty: 'LIKELY',
    asAt: '2030-03-31',
    on: 'plan-2030/action/1.1-2',
    basis: 'CONFIRMED',
    shown: [3],
  },
  {
    name: 'measure-1',
    rule: 'measure-without-action',
    severity: 'MEDIUM',
    certainty: 'PROVEN',
    asAt: '2026-03-31',
    on: 'plan-2026/measure/A1',
    basis: 'REJECTED',
    shown: [9],
  },
]

const paper = 'wendmoor/document/checked-pack'
const lineOf = (line: number): string => `wendmoor/checked-pack/passage/${line}-${line + 1}`

const passage = (line: number): GraphRecord[] => [
  {
    label: 'Passage',
    id: lineOf(line),
    properties: {
      council: wendmoor,
      start: line,
      end: line + 1,
      lineStart: line,
      lineEnd: line,
      locator: `line ${line}`,
      state: 'UNREAD',
    },
  } as NodeRecord,
  { type: 'PART_OF', from: lineOf(line), to: paper, properties: { basis: 'STRUCTURAL' } },
]

const flag = ({ name, rule, severity, certainty, asAt, on, basis, shown }: Flagged): GraphRecord[] => {
  const id = `wendmoor/flag/${name}`
  const decided =
    basis === undefined
      ? { basis: 'SUGGESTED' as const }
      : {
          basis,
          reviewedBy: 'A member',
          reviewerKind: 'USER' as const,
          reviewedAt: '2030-04-01T10:00:00Z',
          reviewReason: 'It was read again.',
        }
  return [
    {
      label: 'Flag',
      id,
      properties: { rule, severity, certainty, asAt, summary: `What was found: ${name}`, council: wendmoor },
    },
    {
      type: 'RAISED_ON',
      from: id,
      to: `wendmoor/${on}`,
      properties: { ...decided, method: rule, score: 1, cites: shown.map(lineOf) },
    },
    ...shown.map(
      (line): GraphRecord => ({
        type: 'CITES',
        from: id,
        to: lineOf(line),
        properties: {
          basis: 'STRUCTURAL',
          role: 'SAYS',
          ...(line === 9 ? { property: 'ragText', printed: 'Complete' } : {}),
        },
      }),
    ),
  ]
}

/** What checks raised on the second council of the tests, and what people decided on it. */
export const wendmoorFlags: readonly GraphRecord[] = [
  {
    label: 'Document',
    id: paper,
    properties: { council: wendmoor, title: 'A pack that was checked', publishedOn: '2030-02-01', sha256: '0'.repeat(64) },
  } as NodeRecord,
  ...[3, 9].flatMap(passage),
  ...flagged.flatMap(flag),
]

/** One more, of papers that disagree. */
export const wendmoorDisagreement: readonly GraphRecord[] = flag({
  name: 'figures-1',
  rule: 'two-figures',
  severity: 'MEDIUM',
  certainty: 'PROVEN',
  asAt: '2031-01-31',
  on: 'figures/observation/visits',
  shown: [9, 3],
})
