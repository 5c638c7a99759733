import type { Block } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'

/** Who signs a review: the name, and the office below it. */
export interface Signature {
  readonly name: Words
  readonly office: Words | undefined
}

const person =
  /^(?:(?:Dr|Dame|Sir|Mr|Mrs|Ms|Professor)\.? )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'\u2019-]+){1,3}$/u
const office =
  /\b(?:commissioner|auditor|head of (?:internal )?audit|lead peer|peer|programme manager|adviser|reviewer|director)\b/i
const label = /^(?:lead (?:peer|auditor|reviewer)|commissioner|auditor|report author|author)\s*:\s*(.+)$/i

/** The name at the end of a review with an office below it; else the name after a label among its first lines. */
export function signatureOf(blocks: readonly Block[]): Signature | undefined {
  const lines = blocks.filter(({ kind, words }) => kind !== 'table' && words.text.length <= 160)
  for (const [at, { words }] of [...lines.entries()].reverse()) {
    const next = lines[at + 1]
    if (next !== undefined && person.test(words.text) && !office.test(words.text) && office.test(next.words.text))
      return { name: words, office: next.words }
    const run = /^(.{5,50}?), (.{5,110})$/.exec(words.text)
    if (run !== null && person.test(run[1] ?? '') && office.test(run[2] ?? '')) return { name: words, office: undefined }
  }
  for (const { words } of lines) {
    const named = label.exec(words.text)?.[1]
    if (named !== undefined && person.test(named.replace(/,.*$/, ''))) return { name: words, office: undefined }
  }
  return undefined
}

/** The name in a signature, without label and office. */
export const nameIn = ({ name: { text } }: Signature): string => (label.exec(text)?.[1] ?? text).replace(/,.*$/, '').trim()
