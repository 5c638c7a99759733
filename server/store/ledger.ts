import { createHash } from 'node:crypto'
import type { RelationshipType } from '../../schema/index.ts'
import type { Run, Seal } from './port.ts'
import { countLinks, countNodes, holdLedger, readLedger, writeLedger } from './texts/ledger.ts'

/** Where in the graph the ledger of everything is kept. */
const ledgerId = 'graph'
/** Halves of stamps are summed apart: what `high` counts in units of. */
const half = 2 ** 26

/**
 * What the graph should hold: how many things and links, and the sums of their stamps. It is written in the same
 * transaction as what it counts. `turn` counts the transactions that wrote.
 */
export interface Ledger {
  readonly nodes: number
  readonly relationships: number
  readonly high: number
  readonly low: number
  readonly turn: number
}

const emptyLedger: Ledger = { nodes: 0, relationships: 0, high: 0, low: 0, turn: 0 }

export function digestOf({ nodes, relationships, high, low }: Ledger): string {
  return createHash('sha256')
    .update(JSON.stringify([nodes, relationships, high, low]))
    .digest('hex')
    .slice(0, 16)
}

export const sealOf = (ledger: Ledger): Seal => ({ turn: ledger.turn, digest: digestOf(ledger) })

const toLedger = (values: unknown): Ledger => {
  const { nodes, relationships, high, low, turn } = { ...emptyLedger, ...(values as Partial<Ledger>) }
  return { nodes, relationships, high, low, turn }
}

export const stampHalves = (stamp: number): { high: number; low: number } => ({
  high: Math.floor(stamp / half),
  low: stamp % half,
})

export async function currentLedger(run: Run): Promise<Ledger> {
  const [row] = await run(readLedger, { id: ledgerId })
  return toLedger(row?.ledger)
}

/** The ledger, kept from everyone else until this transaction ends. */
export async function heldLedger(run: Run): Promise<Ledger> {
  const [row] = await run(holdLedger, { id: ledgerId })
  return toLedger(row?.ledger)
}

export async function enterLedger(run: Run, ledger: Ledger): Promise<void> {
  await run(writeLedger, { id: ledgerId, entry: { id: ledgerId, ...ledger } })
}

/** What was loaded from a data set, kept beside the ledger: the digest of its records once all of them are in. */
export async function loadedDigest(run: Run, dataset: string): Promise<string | undefined> {
  const [row] = await run(readLedger, { id: `load/${dataset}` })
  const digest = (row?.ledger as { digest?: unknown } | undefined)?.digest
  return typeof digest === 'string' ? digest : undefined
}

export async function enterLoaded(run: Run, dataset: string, digest: string): Promise<void> {
  const id = `load/${dataset}`
  await run(writeLedger, { id, entry: { id, digest } })
}

/** What is really in the graph, counted. */
export interface Census {
  readonly labels: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<RelationshipType, number>
  readonly counted: Omit<Ledger, 'turn'>
}

interface Sums {
  readonly total: number
  readonly high: number
  readonly low: number
}

export async function takeCensus(run: Run): Promise<Census> {
  const nodes = (await run(countNodes)) as unknown as (Sums & { label: string })[]
  const links = (await run(countLinks)) as unknown as (Sums & { type: RelationshipType })[]
  const sum = (rows: readonly Sums[], of: keyof Sums): number => rows.reduce((all, row) => all + row[of], 0)
  return {
    labels: new Map(nodes.map(({ label, total }) => [label, total])),
    types: new Map(links.map(({ type, total }) => [type, total])),
    counted: {
      nodes: sum(nodes, 'total'),
      relationships: sum(links, 'total'),
      high: sum(nodes, 'high') + sum(links, 'high'),
      low: sum(nodes, 'low') + sum(links, 'low'),
    },
  }
}
