import { type GraphRecord, isNode } from '../../schema/index.ts'
import { wordsAround } from './around.ts'
import { misfits } from './fits.ts'
import { type Known, namesTold, papersWords } from './known.ts'
import type { Summary } from './summary.ts'

/** A summary, and in what it does not fit the words of its thing. */
export interface Unfitting {
  readonly id: string
  readonly why: string
}

/** In what summaries do not fit what their things say, as the papers have it whose texts are given. */
export function unfitting(
  records: readonly GraphRecord[],
  texts: Iterable<string>,
  summaries: readonly Pick<Summary, 'id' | 'summary'>[],
): Unfitting[] {
  const nodes = new Map(records.filter(isNode).map((node) => [node.id, node]))
  const around = wordsAround(records)
  const names = namesTold(records)
  const ordinary = papersWords(texts)
  const council = records.flatMap((each) => (isNode(each) && each.label === 'Council' ? [each.properties.name] : []))
  return summaries.flatMap(({ id, summary }) => {
    const { text } = (nodes.get(id)?.properties ?? {}) as { text?: string }
    const known: Known = { ...ordinary, names, free: [...council, ...(around.get(id) ?? [])] }
    // A thing that is gone is told of by who finds the thing of each summary.
    return text === undefined ? [] : misfits(summary, text, known).map((why) => ({ id, why }))
  })
}
