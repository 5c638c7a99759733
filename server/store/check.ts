import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../schema/index.ts'
import { type Census, currentLedger, digestOf, type Ledger, takeCensus } from './ledger.ts'
import type { Seal, Store } from './port.ts'

/** How often a count that differs is taken again while nobody writes, and at all; with so many milliseconds in between. */
const recounts = { still: 2, atMost: 20, pause: 200 }

/** In what a graph differs from its ledger, or that from what was last settled; undefined where they agree. */
function difference(ledger: Ledger, { counted }: Census, seal: Seal | undefined): string | undefined {
  if (seal !== undefined && ledger.turn < seal.turn) return `The store has lost writes: it holds ${ledger.turn} of ${seal.turn}`
  if (seal !== undefined && ledger.turn === seal.turn && digestOf(ledger) !== seal.digest)
    return 'The store holds something else than was noted when it was last written'
  if (digestOf({ ...counted, turn: 0 }) === digestOf(ledger)) return undefined
  const same = counted.nodes === ledger.nodes && counted.relationships === ledger.relationships
  const both = `${counted.nodes} things and ${counted.relationships} links; ${ledger.nodes} and ${ledger.relationships} were loaded`
  return `The store holds ${both}${same ? ', and some say something else now' : ''}`
}

const damaged = (store: Store, what: string): Problem =>
  new Problem('STORE_DAMAGED', {
    what,
    where: store.where,
    todo:
      store.engine === 'embedded'
        ? 'Nothing was deleted. Move that folder away and start again: what was in it is loaded afresh from the data sets and documents'
        : 'Restore that database from a backup, or empty it and load it afresh',
  })

/**
 * Whether the graph holds what its ledger says, and its ledger what was last settled. Throws where not.
 * The count is no single transaction: one that was made while something was written says nothing.
 */
export async function checkLedger(store: Store): Promise<Ledger> {
  let still = 0
  for (let counts = 1; ; counts++) {
    const ledger = await currentLedger(store.run)
    const [census, seal] = await Promise.all([takeCensus(store.run), store.seal()])
    const what = difference(ledger, census, seal)
    if (what === undefined) return ledger
    if ((await currentLedger(store.run)).turn === ledger.turn) still++
    if (still > recounts.still) throw damaged(store, what)
    if (counts > recounts.atMost)
      throw new Problem('STORE_TIMEOUT', {
        what: 'The store is written to faster than it can be counted',
        where: store.where,
        todo: 'Try again when that is done',
      })
    await sleep(recounts.pause)
  }
}
