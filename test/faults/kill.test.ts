import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { digestAt } from './asking.ts'
import { seededChance } from './chance.ts'
import { fillFolder } from './filled.ts'
import { describeKilledLoads } from './kill-rounds.ts'
import { addressOf, builtBefore, startServer, temporaryFolder } from './server.ts'

describeKilledLoads({ embedded: { rounds: 2, things: 2500 }, neo4j: { rounds: 1, things: 2500 } })

test('a first start that is killed is finished by the next', async () => {
  await builtBefore()
  const next = seededChance()
  const undisturbed = await digestAt(await addressOf(startServer({ DATA_DIR: await fillFolder(temporaryFolder()) })))
  const folder = temporaryFolder()
  const server = startServer({ DATA_DIR: folder })
  await server.says(/"listening"/)
  await pause(next() * 300)
  server.signal('SIGKILL')
  await server.ended
  expect(await digestAt(await addressOf(startServer({ DATA_DIR: folder })))).toBe(undisturbed)
})
