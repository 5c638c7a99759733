import { asProblem } from '../../schema/index.ts'
import { loadDataset, openForLoading, readDataset } from '../../seed/index.ts'
import { currentLedger, digestOf, openStore, type StoreSettings } from '../../server/store/index.ts'

/** Loads one file into one store, and tells each batch as it begins: `begun 2000`. At the end `loaded DIGEST`. */
const [settings = '', path = ''] = process.argv.slice(2)
const say = (line: string): unknown => process.stdout.write(`${line}\n`)

try {
  const store = await openStore(JSON.parse(settings) as StoreSettings)
  await openForLoading(store)
  say('opened')
  await loadDataset(store, await readDataset('thornmere', path), (done) => say(`begun ${done}`))
  say(`loaded ${digestOf(await currentLedger(store.run))}`)
  if (process.env.STAY === undefined) await store.close()
} catch (thrown) {
  const problem = asProblem(thrown)
  process.stderr.write(`${problem.message} [${problem.code}]\n`)
  if (problem.code === 'INTERNAL') process.stderr.write(`${(problem.cause as Error).stack}\n`)
  process.exit(1)
}
