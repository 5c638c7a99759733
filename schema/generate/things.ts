import { labels } from '../graph/index.ts'
import { type File, marked } from './text.ts'

/** The labels by name, for the explorer's cache, which can't know by itself which types are things. */
export const thingsList = (): File => ({
  path: 'client/generated/things.ts',
  text: marked('//', `export const things = [\n${labels.map((label) => `  '${label}',\n`).join('')}]`),
})
