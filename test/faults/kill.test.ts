import { expect, test } from 'vitest'
import { describeOnEngines, type Engine } from '../engines.ts'
import { seededChance } from './chance.ts'
import { fileOf, killRound, undisturbed } from './load.ts'

/** How often, and how large a load, where every run pays for it. */
const sizes: Record<Engine['name'], { rounds: number; passages: number }> = {
  embedded: { rounds: 3, passages: 4500 },
  neo4j: { rounds: 1, passages: 3500 },
}

describeOnEngines('a load that is killed', (engine) => {
  const { rounds, passages } = sizes[engine.name]

  test(`leaves whole batches, and is finished by the next (rounds: ${rounds})`, async () => {
    const next = seededChance()
    const ground = await engine.ground()
    const load = await undisturbed(ground.settings, fileOf(passages))
    await ground.clear()
    let hits = 0
    for (let round = 0; round < rounds; round++) {
      const { settings, clear } = await engine.ground()
      hits += Number(await killRound(settings, load, next))
      await clear()
    }
    expect(hits, 'kills that hit the middle of a load').toBeGreaterThan(0)
  })
})
