import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeOnEngines } from './engines.ts'
import { countNodes, withDriver } from './neo4j/bolt.ts'

describeOnEngines('the ground of a test', (engine) => {
  test('is bare at first and gone afterwards', async () => {
    const { settings, clear } = await engine.ground()
    if (settings.kind === 'neo4j') {
      await withDriver(settings, async (driver) => {
        await driver.executeQuery('CREATE CONSTRAINT ground FOR (n:Ground) REQUIRE n.id IS UNIQUE')
        await driver.executeQuery('CREATE (:Ground {id: 1})')
      })
      await clear()
      expect(await countNodes(settings)).toBe(0)
      const left = await withDriver(settings, (driver) =>
        driver.executeQuery('SHOW CONSTRAINTS YIELD name WHERE name = "ground"'),
      )
      expect(left.records).toEqual([])
    } else {
      expect(existsSync(settings.folder)).toBe(true)
      await clear()
      expect(existsSync(settings.folder)).toBe(false)
    }
  })
})
