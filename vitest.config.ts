import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LongFirst } from './test/order.ts'

const minute = 60_000

/** What needs servers: after all else, and as many files at a time as there are Neo4js; one where a Neo4j is given from outside. */
const withServers = {
  globalSetup: 'test/whole-run.ts',
  maxWorkers: process.env.NEO4J_TEST_URI ? 1 : 2,
  testTimeout: 3 * minute,
  hookTimeout: 5 * minute,
  sequence: { groupOrder: 1 },
}

/** Files run side by side, on a machine of two cores too. None keeps anything for itself, so that those of one worker share what they import. */
const sideBySide = { maxWorkers: Math.max(2, availableParallelism() - 1), isolate: false }

/** Node gives Apollo Server and us one and the same graphql; Vite would give us another copy of it, as an ES module. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** Of the data sets that come with the software tests see the invented one; those of another say so. */
const env = { DATA_SETS: 'aldermere' }

const everyRun: TestProjectInlineConfiguration[] = [
  {
    resolve,
    test: { name: 'unit', include: ['{schema,server,seed}/**/*.test.ts'], testTimeout: minute / 2, env, ...sideBySide },
  },
  { resolve, test: { name: 'client', include: ['client/**/*.test.{ts,tsx}'], testTimeout: minute / 2, env, ...sideBySide } },
  { resolve, test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: minute, env, ...sideBySide } },
  {
    resolve,
    test: {
      name: 'papers',
      include: ['test/documents/*.test.ts'],
      globalSetup: 'test/documents/run-folder.ts',
      testTimeout: minute,
      hookTimeout: 5 * minute,
      env,
      ...sideBySide,
    },
  },
  {
    resolve,
    test: {
      name: 'rooms',
      include: ['test/**/*.test.ts'],
      exclude: ['test/{house,documents}/**'],
      isolate: false,
      env,
      ...withServers,
    },
  },
]

const longRun: TestProjectInlineConfiguration[] = [
  {
    resolve,
    test: { name: 'long', include: ['test/**/*.long.ts'], env, ...withServers, maxWorkers: 1, testTimeout: 30 * minute },
  },
]

/** `vitest run --mode long` runs what takes many minutes, and that alone. */
export default defineConfig(({ mode }) => ({
  test: { projects: mode === 'long' ? longRun : everyRun, sequence: { sequencer: LongFirst } },
}))
