import { beforeAll, describe, test } from 'vitest'
import { seededChance } from './chance.ts'
import { type Change, changes, copyOf, damage, logFile, mainFile, startsRightOrRefuses, storesOfFile } from './damage.ts'
import { builtBefore } from './server.ts'

const places = 8

beforeAll(builtBefore)
const { inOrder, unsettled } = storesOfFile()
const everyChange: [string, Change][] = Object.entries(changes)

describe.each([
  ['its file, left in order', inOrder, mainFile],
  ['its file, with writes in the log', unsettled, mainFile],
  ['its log', unsettled, logFile],
])('a store with damage in %s', (_, made, fileOf) => {
  test.each(everyChange)(`serves what is right or refuses: %s (places: ${places})`, async (_, change) => {
    const next = seededChance()
    for (let place = 0; place < places; place++) {
      const left = copyOf(await made())
      damage(fileOf(left.folder), change, next)
      await startsRightOrRefuses(left)
    }
  })
})
