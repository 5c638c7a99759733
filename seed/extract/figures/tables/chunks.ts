import type { Layer, Line } from '../../../read/layer.ts'
import { type Words, wordsAt } from '../../../read/words.ts'

/** Lines that stand together, read as one text. */
export interface Chunk {
  readonly words: Words
  readonly line: number
  readonly page?: number
}

const isLeftOut = ({ text, place }: Line): boolean =>
  text.trimStart().startsWith('|') || place?.furniture === true || place?.note === true

/** The text of a document in runs of lines between blank ones, tables and what pages bear left out. */
export function chunksOf(layer: Layer): Chunk[] {
  const chunks: Chunk[] = []
  let run: Line[] = []
  const close = (): void => {
    const [first] = run
    if (first !== undefined) {
      const page = first.place?.page
      chunks.push({ words: wordsAt(layer.text, run), line: first.number, ...(page === undefined ? {} : { page }) })
    }
    run = []
  }
  for (const line of layer.lines) {
    if (isLeftOut(line) || line.text.trim() === '') close()
    else run.push(line)
  }
  close()
  return chunks.filter(({ words }) => words.text !== '')
}

export const locatorOf = ({ page, line }: Pick<Chunk, 'page' | 'line'>): string =>
  page === undefined ? `line ${line}` : `page ${page}, line ${line}`
