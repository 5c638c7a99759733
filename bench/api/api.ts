import { compare, type Measured, type Pace } from './compare.ts'
import { wholeCouncils } from './council.ts'
import { type Engine, embedded, neo4j } from './ground.ts'

const sizes = [3_000, 100_000] as const
const pace: Pace = { rounds: 5, round: 600, warming: 1_500 }

/** The aim: at most so many times the bare handler's median, and so many milliseconds. */
const aim = { times: 1.25, plus: 0.5 }

function row(engine: Engine, things: number, ours: Measured, bare: Measured): Record<string, string> {
  const both = (of: (each: Measured) => string): string => `${of(ours)} / ${of(bare)}`
  const most = aim.times * bare.median + aim.plus
  return {
    engine: engine.name,
    things: String(things),
    operation: ours.operation,
    'median ms': both(({ median }) => median.toFixed(2)),
    'p99 ms': both(({ p99 }) => p99.toFixed(1)),
    ratio: (ours.median / bare.median).toFixed(2),
    aim: ours.median <= most ? 'met' : `missed: over ${most.toFixed(2)} ms`,
    'processor ms': both(({ processor }) => processor.toFixed(2)),
    statements: both(({ statements }) => statements.toFixed(1)),
    kB: both(({ bytes }) => (bytes / 1000).toFixed(1)),
    'memory MB': both(({ memory }) => (memory / 2 ** 20).toFixed(0)),
    requests: both(({ requests }) => String(requests)),
  }
}

/** The four operations at 8 connections, our server against a bare handler on the same store, on each engine at hand. */
export async function benchApi(): Promise<Record<string, string>[]> {
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
        const found = await compare(ground, councils, pace)
        for (let at = 0; at < found.length; at += 2)
          rows.push(row(engine, things, found[at] as Measured, found[at + 1] as Measured))
      }
    } finally {
      await engine.clear()
    }
  }
  return rows
}
