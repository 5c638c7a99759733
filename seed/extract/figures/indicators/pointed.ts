import type { Figure } from '../figure.ts'
import { sidesOf } from './own-name.ts'
import { isMain, type Reading, readCounted, readWords } from './reading.ts'

const pointsBack =
  /\b(?:these|such|this)(?: \p{L}+)? (?:arrangements?|placements?|situations?|schemes?)\b|\b(?:received|having|had) (?:them|one)\b/iu
const pointsLeft = /\b(?:this|which) (?:constituted|represented|made up) $/i

/** Words that point back to what their own sentence has named before: "such placements", "having received them". */
export function pointedAt(figure: Figure, council: string): Reading | undefined {
  const sides = figure.kind === 'ACTUAL' ? sidesOf(figure) : undefined
  if (sides === undefined) return undefined
  const { before, after } = sides
  const said = `${/\bsuch $/i.test(before) ? 'such ' : ''}${figure.printed.text}${after.split(/[.;:,]/)[0]}`
  if (!pointsBack.test(said) && !pointsLeft.test(before)) return undefined
  const named = readCounted({ words: council === '' ? before : before.replaceAll(council, ' '), under: [] })
  const mains = named.terms.filter(isMain)
  const own = readWords(said).terms.filter(({ kind }) => kind === 'who')
  if (mains.length === 0 || mains.length > 2) return undefined
  return readCounted({ words: [...mains, ...own].map(({ reads }) => reads).join(' '), under: [] })
}
