import { isDeepStrictEqual } from 'node:util'
import { startPeer } from '../peer/side.ts'
import { type Contender, start } from './contender.ts'
import type { WholeCouncil } from './council.ts'
import { drive, post, type Target } from './drive.ts'
import type { Ground } from './ground.ts'
import type { Operation } from './operations.ts'
import { operations } from './operations.ts'

/** What one of the servers did on one operation. */
export interface Measured {
  readonly side: string
  readonly operation: string
  readonly median: number
  readonly p99: number
  readonly requests: number
  readonly statements: number
  /** Time of the server's own processor a request, in milliseconds. */
  readonly processor: number
  readonly bytes: number
  /** Resident, in bytes, after the operation. */
  readonly memory: number
}

/** How long each side is asked in each round, how often, and before that, in milliseconds. */
export interface Pace {
  readonly rounds: number
  readonly round: number
  readonly warming: number
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** What our answer and another's are brought to where their shapes differ. */
export interface Facts {
  ours(data: unknown): unknown
  theirs(data: unknown): unknown
}

export interface Side {
  readonly name: string
  readonly contender: Contender
  /** How it is asked for each thing in turn; undefined where it can't be. */
  targetOf(operation: Operation, asked: readonly object[]): Target | undefined
  /** Without it, answers must be the same as they stand. */
  facts?(operation: Operation): Facts | undefined
}

/** Of the first councils, so that what is asked for differs, on graphs of any size. */
const askedCouncils = 5

function variablesOf(operation: Operation, councils: readonly WholeCouncil[]): object[] {
  return councils.slice(0, askedCouncils).flatMap((council) => operation.asked(council))
}

const ours = (contender: Contender): Side => ({
  name: 'ours',
  contender,
  targetOf: (operation, asked) => ({
    port: contender.port,
    path: '/graphql',
    bodies: asked.map((variables) => JSON.stringify({ query: operation.query, variables })),
  }),
})

const bare = (contender: Contender): Side => ({
  name: 'bare',
  contender,
  targetOf: (operation, asked) => ({
    port: contender.port,
    path: `/${operation.name}`,
    bodies: asked.map((variables) => JSON.stringify({ variables })),
  }),
})

const dataOf = (answer: Buffer): unknown => {
  const { data, errors } = JSON.parse(answer.toString('utf8'))
  if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 1000))
  return data
}

/** Where two answers part. */
function difference(a: unknown, b: unknown, path = 'data'): string {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [mine, yours] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]]
      if (!isDeepStrictEqual(mine, yours)) return difference(mine, yours, `${path}.${key}`)
    }
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 200)} / ${JSON.stringify(b)?.slice(0, 200)}`
}

/** Times count only where every answer is the same: else this throws. */
async function checkEqual(one: Target, other: Target, name: string, facts?: Facts): Promise<void> {
  for (const [place, body] of one.bodies.entries()) {
    const answers = await Promise.all([post(one, body), post(other, other.bodies[place] as string)])
    const [first, second] = answers.map(dataOf)
    const [mine, yours] = facts === undefined ? [first, second] : [facts.ours(first), facts.theirs(second)]
    if (!isDeepStrictEqual(mine, yours)) throw new Error(`Answers to "${name}" differ at ${difference(mine, yours)}`)
  }
}

async function measure(
  operation: Operation,
  all: readonly Side[],
  councils: readonly WholeCouncil[],
  pace: Pace,
): Promise<Measured[]> {
  const asked = variablesOf(operation, councils)
  const sides = all.filter((side) => side.targetOf(operation, asked) !== undefined)
  const targets = sides.map((side) => side.targetOf(operation, asked) as Target)
  for (const [place, side] of sides.entries())
    if (place > 0) await checkEqual(targets[0] as Target, targets[place] as Target, operation.name, side.facts?.(operation))
  for (const target of targets) await drive(target, pace.warming, 50)
  const before = await Promise.all(sides.map(({ contender }) => contender.tally()))
  const rounds: { times: number[]; medians: number[]; p99s: number[]; bytes: number }[] = sides.map(() => ({
    times: [],
    medians: [],
    p99s: [],
    bytes: 0,
  }))
  for (let round = 0; round < pace.rounds; round++)
    for (const [place, target] of targets.entries()) {
      const kept = rounds[place]
      if (kept === undefined) continue
      const { times, bytes } = await drive(target, pace.round, 8)
      const sorted = ascending(times)
      kept.times.push(...times)
      kept.medians.push(at(sorted, 0.5))
      kept.p99s.push(at(sorted, 0.99))
      kept.bytes = bytes
    }
  return Promise.all(
    sides.map(async ({ name, contender }, place) => {
      const { times, medians, p99s, bytes } = rounds[place] ?? { times: [], medians: [], p99s: [], bytes: 0 }
      const { statements, processor, memory } = await contender.tally()
      const since = before[place] ?? { statements: 0, processor: 0 }
      return {
        side: name,
        operation: operation.name,
        median: at(ascending(medians), 0.5),
        p99: at(ascending(p99s), 0.5),
        requests: times.length,
        statements: (statements - since.statements) / times.length,
        processor: (processor - since.processor) / times.length,
        bytes,
        memory,
      }
    }),
  )
}

/** All operations on one filled store: our server, the bare one and the peer, if asked for, in turns, each in a process of its own. */
export async function compare(
  ground: Ground,
  councils: readonly WholeCouncil[],
  pace: Pace,
  withPeer: boolean,
): Promise<Measured[]> {
  const sides: Side[] = []
  try {
    sides.push(ours(await start('./serve.ts', ground.ours)))
    sides.push(bare(await start('./bare/serve.ts', ground.bare)))
    if (withPeer) sides.push(await startPeer(ground.bare))
    const found: Measured[] = []
    const only = process.env.BENCH_ONLY
    for (const operation of operations)
      if (only === undefined || only === operation.name) found.push(...(await measure(operation, sides, councils, pace)))
    return found
  } finally {
    for (const { contender } of sides) await contender.stop()
  }
}
