import type { Line } from '../../../read/layer.ts'

const pageNumber =
  /^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\|\s*page|[-–]\s*\d{1,4}\s*[-–]|\d{1,4}\s+of\s+\d{1,4}|p\.\s*\d{1,4})$/i
const reach = 3

const shapeOf = (line: Line): string => line.text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

/**
 * The lines that belong to the page and not to what is written on it: page numbers with their words, and lines that stand
 * beside one on at least half of the pages, and hardly anywhere else.
 */
export function furnitureOf(lines: readonly Line[]): Set<number> {
  const written = lines.filter((line) => line.text.trim() !== '')
  const found = new Set(written.filter((line) => pageNumber.test(line.text.trim())).map((line) => line.number))
  const pages = found.size
  const count = new Map<string, number>()
  for (const line of written) count.set(shapeOf(line), (count.get(shapeOf(line)) ?? 0) + 1)
  for (let round = 0; round < reach && pages > 1; round++) {
    const beside = new Map<string, number>()
    written.forEach((line, at) => {
      const next = [written[at - 1], written[at + 1]].some((each) => each !== undefined && found.has(each.number))
      if (next && !found.has(line.number)) beside.set(shapeOf(line), (beside.get(shapeOf(line)) ?? 0) + 1)
    })
    const repeated = new Set(
      [...beside]
        .filter(([shape, near]) => near > 1 && near * 2 >= pages && near * 3 >= 2 * (count.get(shape) ?? 0))
        .map(([shape]) => shape),
    )
    for (const line of written) if (repeated.has(shapeOf(line))) found.add(line.number)
  }
  return found
}
