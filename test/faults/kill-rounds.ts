import { expect, test } from 'vitest'
import { describeOnEngines, type Engine } from '../engines.ts'
import { seededChance } from './chance.ts'
import { fileOf, killRound, undisturbed } from './load.ts'

/** How often a load is killed on each engine, and how large it is: twice as many records as things. */
export type Sizes = Readonly<Record<Engine['name'], { readonly rounds: number; readonly things: number }>>

export function describeKilledLoads(sizes: Sizes): void {
  describeOnEngines('a load that is killed', (engine) => {
    const { rounds, things } = sizes[engine.name]

    test(`leaves whole batches, and is finished by the next (rounds: ${rounds})`, async () => {
      const next = seededChance()
      const ground = await engine.ground()
      const load = await undisturbed(ground.settings, fileOf(things))
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
}
