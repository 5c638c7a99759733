import { fromLine, toLine } from '../../schema/index.ts'
import { layerFrom, writtenLayer } from './layer-file.ts'
import type { SourcePaper } from './sources.ts'
import { spansFrom, writtenSpans } from './spans-file.ts'

/** Parts that hold no line end of their own, a line each; of the records first how many there are. */
export function writtenTaken({ document, layer, records, notUnderstood }: Required<SourcePaper>): string {
  const head = [document, writtenLayer(layer), writtenSpans(notUnderstood).trim(), String(records.length)]
  return [...head, ...records.map(toLine)].join('\n')
}

/** The same read back; undefined where it was damaged, or cut off. */
export function takenFromFile(text: string, sha256: string): Required<SourcePaper> | undefined {
  try {
    const [document = '', layer = '', spans = '', count, ...records] = text.split('\n')
    const notUnderstood = spansFrom(spans)
    if (notUnderstood === undefined || count !== String(records.length)) return undefined
    return {
      document,
      layer: layerFrom(layer, sha256),
      notUnderstood,
      records: records.map((line, at) => fromLine(line, `record ${at + 1} of ${document}`)),
    }
  } catch {
    return undefined
  }
}
