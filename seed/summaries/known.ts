import { type GraphRecord, isNode, type Label } from '../../schema/index.ts'
import { beginsSentence, foldedText, wordsIn } from './plain.ts'

/** What is known beside a summary and its passage. */
export interface Known {
  /** The words that stand in lower case somewhere in the council's papers: capitals make no names of them. */
  readonly lower: ReadonlySet<string>
  /** The words, in lower case, that stand with a capital within sentences and never in lower case: names where a sentence begins too. */
  readonly proper: ReadonlySet<string>
  /** Names of roles, bodies, plans, programmes and titles: a run of words that is one is not copied. */
  readonly names: readonly string[]
  /** Texts whose words may be added or left out: the council's own name, and what the thing stands under. */
  readonly free: readonly string[]
}

/** Names stand in lower case in addresses. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net)\b\S*/giu

/** Which properties of what name roles, bodies, plans and papers. */
const naming: Partial<Record<Label, readonly string[]>> = {
  Role: ['name', 'variants'],
  Plan: ['title'],
  ServicePlan: ['title'],
  Priority: ['title'],
  Document: ['title'],
  Inspection: ['title'],
  Meeting: ['body'],
  Judgement: ['area'],
}

/** The names of roles, bodies, plans and papers in a graph. */
export function namesTold(records: readonly GraphRecord[]): string[] {
  const names = records.filter(isNode).flatMap(({ label, properties }) => {
    const values = properties as Readonly<Record<string, unknown>>
    return (naming[label] ?? []).flatMap((name) => values[name] ?? [])
  })
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))]
}

function* linesOf(texts: Iterable<string>): Iterable<string> {
  for (const text of texts) yield* text.split('\n')
}

/** Which words of some papers are ordinary ones and which are names. */
export function papersWords(texts: Iterable<string>): Pick<Known, 'lower' | 'proper'> {
  const [lower, proper] = [new Set<string>(), new Set<string>()]
  for (const line of linesOf(texts)) {
    const folded = foldedText(line).replace(address, ' ')
    for (const { word, start } of wordsIn(folded)) {
      if (/^\p{Ll}/u.test(word)) lower.add(word.toLowerCase())
      else if (/^\p{Lu}\p{Ll}/u.test(word) && !beginsSentence(folded, start)) proper.add(word.toLowerCase())
    }
  }
  for (const word of lower) proper.delete(word)
  return { lower, proper }
}
