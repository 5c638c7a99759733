import { createHash } from 'node:crypto'
import {
  enumValues,
  isRelationshipType,
  labelOfId,
  Problem,
  type RelationshipType,
  relationshipShape,
} from '../../schema/index.ts'

const verdicts = ['CONFIRMED', 'REJECTED'] as const

/** What a person decided on a link. */
export interface Decision {
  readonly decision: (typeof verdicts)[number]
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly by: string
  readonly kind: 'EDITOR' | 'USER'
  /** When, as an ISO instant. */
  readonly at: string
  readonly reason: string
  /** Digests of the passages that said the two things when it was decided; none where there were none. */
  readonly fromDigests?: readonly string[]
  readonly toDigests?: readonly string[]
}

const longest = { by: 200, reason: 2000 } as const
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most
const isDigests = (value: unknown): value is string[] | undefined =>
  value === undefined || (Array.isArray(value) && value.length <= 1000 && value.every((each) => /^[0-9a-f]{64}$/.test(each)))

/** Whether a link of this type may run between things of these kinds. */
function fits(type: RelationshipType, from: string, to: string): boolean {
  const [start, end] = [labelOfId(from), labelOfId(to)]
  return (
    start !== undefined &&
    end !== undefined &&
    relationshipShape(type).ends.some((ends) => ends.from.includes(start) && ends.to.includes(end))
  )
}

/** What is wrong with a decision; undefined where nothing is. */
export function wrongWith(value: Readonly<Record<string, unknown>>): string | undefined {
  const { decision, type, from, to, by, kind, at, reason, fromDigests, toDigests } = value
  if (!verdicts.some((each) => each === decision)) return `"decision" is none of ${verdicts.join(', ')}`
  if (typeof type !== 'string' || !isRelationshipType(type)) return '"type" is no relationship of the graph'
  if (typeof from !== 'string' || typeof to !== 'string' || !fits(type, from, to))
    return `no ${type} runs between what "from" and "to" name`
  if (!isText(by, longest.by)) return `"by" must say who decided, in at most ${longest.by} characters`
  if (!enumValues('ReviewerKind').some((each) => each === kind)) return '"kind" is neither EDITOR nor USER'
  if (typeof at !== 'string' || !moment.test(at) || Number.isNaN(Date.parse(at))) return '"at" is no instant in UTC'
  if (!isText(reason, longest.reason)) return `"reason" must say why, in at most ${longest.reason} characters`
  if (!isDigests(fromDigests) || !isDigests(toDigests)) return '"fromDigests" and "toDigests" are lists of SHA-256'
  return undefined
}

/** A line of a file of decisions. */
export function readDecision(line: string, where: string): Decision {
  const refuse = (what: string): Problem =>
    new Problem('RECORD_INVALID', {
      what: `This line is no decision on a link (${what})`,
      where,
      todo: 'Mend the line, or take it out',
    })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw refuse((cause as Error).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('it is no object')
  const wrong = wrongWith(value as Record<string, unknown>)
  if (wrong !== undefined) throw refuse(wrong)
  return value as Decision
}

/** The council whose thing a link starts from, as its ids begin. */
export const councilOf = ({ from }: Decision): string => from.split('/')[0] ?? ''

/** Whatever order decisions are listed in, the same ones have the same digest. */
export function digestOf(decisions: readonly Decision[]): string {
  const lines = decisions.map((each) => JSON.stringify(each)).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
