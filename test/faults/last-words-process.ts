import { makeLog } from '../../server/run/log.ts'

/** Says that it is there, waits to be told to go on, and ends with more on its lips than one write takes. */
const log = makeLog('info')
process.stdout.write('here\n')
process.once('SIGTERM', () => {
  log.info('one')
  log.error('two')
  process.exit(3)
})
setInterval(() => {}, 1_000)
