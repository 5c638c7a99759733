import type { GraphRecord } from '../../schema/index.ts'
import { extract } from '../extract/index.ts'
import { join } from '../join/index.ts'
import { link, openTextOf, readVocabulary } from '../link/index.ts'
import { Known } from '../link/known.ts'
import { textLayer } from '../read/layer.ts'
import { Checking } from './checking.ts'
import type { Raised, Rule } from './rule.ts'

const vocabulary = readVocabulary()

/** For tests: what a rule raises on invented papers, by the name of each file, after all steps before it. */
export async function raisedIn(rule: Rule, papers: Readonly<Record<string, string>>): Promise<readonly Raised[]> {
  const read = Object.entries(papers).map(([name, text]) => {
    const layer = textLayer(Buffer.from(text), text)
    const { document, records } = extract(layer, 'Otterby', name)
    return { document, records, text: openTextOf(document, layer) }
  })
  const texts = read.map(({ text }) => text)
  return rule.find(new Checking(new Known(link(join(read), texts, await vocabulary)), texts))
}

/** For tests: what a rule raises on records that are written down by hand. */
export const raisedOn = (rule: Rule, records: readonly GraphRecord[]): readonly Raised[] =>
  rule.find(new Checking(new Known(records), []))
