import { isNode } from '../../schema/index.ts'
import { currentLedger, digestOf, openStore, writeBatch } from '../../server/store/index.ts'
import { thornmere } from './council.ts'

/** Writes batches that nothing settles, tells what the graph is worth after each, `written 3 DIGEST`, and dies as by a crash. */
const [folder = '', batches = '5'] = process.argv.slice(2)
const store = await openStore({ kind: 'embedded', folder })
const nodes = thornmere(Number(batches) * 100).filter(isNode)
for (let batch = 0; batch < Number(batches); batch++) {
  await writeBatch(store, nodes.slice(batch * 100, (batch + 1) * 100))
  const ledger = await currentLedger(store.run)
  process.stdout.write(`written ${ledger.turn} ${digestOf(ledger)}\n`)
}
// The engine brings its log to disk every tenth of a second.
await new Promise((done) => setTimeout(done, 500))
process.kill(process.pid, 'SIGKILL')
