import { writeFileSync } from 'node:fs'
import { toLine } from '../../../schema/index.ts'
import { recordsOf } from '../../keep/linked.ts'
import { writtenShipped } from '../../keep/shipped-spans.ts'
import { shippedSources } from '../../keep/sources.ts'
import { Digests } from '../../reviews/digests.ts'
import { aldermere } from './records.ts'

const writeText = (name: string, text: string): void => writeFileSync(new URL(name, import.meta.url), text)

const write = (name: string, lines: readonly string[]): void => writeText(name, lines.map((line) => `${line}\n`).join(''))

const { records, decisions, notes } = await aldermere()
write('records.jsonl', records.map(toLine))

// What was decided and noted holds of words, so the words are written down with it.
const sources = (await shippedSources()).filter(({ council }) => council === 'aldermere')
const digests = new Digests(await recordsOf(sources.map((source) => ({ ...source, decisions: [], identities: [], notes: [] }))))
const decided = decisions.map((each) => ({ ...each, fromSaid: digests.of(each.from), toSaid: digests.of(each.to) }))
const noted = notes.map((each) => ({ ...each, aboutSaid: digests.of(each.about) }))
write(
  'reviews.jsonl',
  [...decided, ...noted].map((each) => JSON.stringify(each)),
)

writeText('not-understood.json', writtenShipped((await Promise.all(sources.map((source) => source.papers()))).flat()))
