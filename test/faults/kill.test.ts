import { expect, test } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { seededChance } from './chance.ts'
import { fileOf, killRound, undisturbed } from './load.ts'

const rounds = { embedded: 3, neo4j: 1 }

describeOnEngines('a load that is killed', (engine) => {
  test(`leaves whole batches, and is finished by the next (${rounds[engine.name]} rounds)`, async () => {
    const next = seededChance()
    const path = fileOf(6000)
    const ground = await engine.ground()
    const load = await undisturbed(ground.settings, path)
    await ground.clear()
    let hits = 0
    for (let round = 0; round < rounds[engine.name]; round++) {
      const { settings, clear } = await engine.ground()
      hits += Number(await killRound(settings, load, next))
      await clear()
    }
    expect(hits, 'kills that hit the middle of a load').toBeGreaterThan(0)
  })
})
