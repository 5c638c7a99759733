import pino from 'pino'
import { DataDigest, startApollo } from '../../server/api/index.ts'
import { listen, makeApp, Readiness, StaticFiles } from '../../server/http/index.ts'
import { openStore, type Run, type StoreSettings } from '../../server/store/index.ts'

/** Our server on a store, as `npm start` makes it. */
const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings)
let statements = 0
const run: Run = (text, parameters) => {
  statements++
  return store.run(text, parameters)
}
const counting = new Proxy(store, {
  get(target, name) {
    if (name === 'run') return run
    const value = Reflect.get(target, name, target)
    return typeof value === 'function' ? value.bind(target) : value
  },
})
const readiness = new Readiness(counting)
readiness.loaded()
const apollo = await startApollo((problem) => process.stderr.write(`${problem.message} ${problem.cause}\n`))
const server = makeApp({
  store: counting,
  layers: async () => undefined,
  originals: async () => undefined,
  apollo,
  digest: new DataDigest(counting),
  readiness,
  files: new StaticFiles(''),
  log: pino({ level: 'info' }, pino.destination('/dev/null')),
})
const port = Number(new URL(await listen(server, '127.0.0.1', 0)).port)
process.send?.({ port })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ statements, processor: (user + system) / 1000, memory: process.memoryUsage().rss })
})
process.on('disconnect', () => process.exit(0))
