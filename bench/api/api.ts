import { needPeer } from '../peer/side.ts'
import { compare, type Measured, type Pace } from './compare.ts'
import { wholeCouncils } from './council.ts'
import { type Engine, embedded, neo4j } from './ground.ts'

const sizes = [3_000, 100_000] as const
const pace: Pace = { rounds: 5, round: 600, warming: 1_500 }

/** The aim: at most so many times the bare handler's median, and so many milliseconds. */
const aim = { times: 1.25, plus: 0.5 }

/** Of one operation: ours, the bare handler's, and the peer's where it was asked. */
function row(engine: Engine, things: number, measured: readonly Measured[]): Record<string, string> {
  const [ours, bare] = measured as [Measured, Measured]
  const each = (of: (one: Measured) => string): string => measured.map(of).join(' / ')
  const most = aim.times * bare.median + aim.plus
  return {
    engine: engine.name,
    things: String(things),
    operation: ours.operation,
    'median ms': each(({ median }) => median.toFixed(2)),
    'p99 ms': each(({ p99 }) => p99.toFixed(1)),
    ratio: (ours.median / bare.median).toFixed(2),
    aim: ours.median <= most ? 'met' : `missed: over ${most.toFixed(2)} ms`,
    'processor ms': each(({ processor }) => processor.toFixed(2)),
    statements: each(({ statements }) => statements.toFixed(1)),
    kB: each(({ bytes }) => (bytes / 1000).toFixed(1)),
    'memory MB': each(({ memory }) => (memory / 2 ** 20).toFixed(0)),
    requests: each(({ requests }) => String(requests)),
  }
}

/** The four operations at 8 connections, our server against a bare handler on the same store, on each engine at hand. */
export async function benchApi(): Promise<Record<string, string>[]> {
  const withPeer = process.argv.includes('--peer')
  if (withPeer) needPeer()
  const rows: Record<string, string>[] = []
  const wanted = process.env.BENCH_THINGS === undefined ? sizes : [Number(process.env.BENCH_THINGS)]
  for (const engine of [
    process.env.BENCH_ENGINE === 'neo4j' ? undefined : embedded(),
    process.env.BENCH_ENGINE === 'embedded' ? undefined : await neo4j(),
  ]) {
    if (engine === undefined) continue
    try {
      for (const things of wanted) {
        const councils = wholeCouncils(things)
        const ground = await engine.fill(councils)
        const found = await compare(ground, councils, pace, withPeer && engine.name === 'neo4j')
        const names = new Set(found.map(({ operation }) => operation))
        const of = (name: string): Measured[] => found.filter(({ operation }) => operation === name)
        for (const name of names) rows.push(row(engine, things, of(name)))
      }
    } finally {
      await engine.clear()
    }
  }
  return rows
}
