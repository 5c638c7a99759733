import { createHash } from 'node:crypto'

/** A text in the form in which texts are compared, and for each of its characters the place in the source. */
export interface Normal {
  readonly text: string
  /** The offset in the source of each character of the text; one more at the end, for what follows the last. */
  readonly map: readonly number[]
}

const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u2018': "'",
    '\u2019': "'",
    '\u201a': "'",
    '\u201b': "'",
    '\u2032': "'",
    '`': "'",
    '\u00b4': "'",
    '\u201c': '"',
    '\u201d': '"',
    '\u201e': '"',
    '\u2033': '"',
    '\u00ab': '"',
    '\u00bb': '"',
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '-',
    '\u2013': '-',
    '\u2014': '-',
    '\u2015': '-',
    '\u2212': '-',
  }),
)

/** What is not there for a reader: soft hyphens, zero-width characters, byte-order marks, characters of private use. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd\ue000-\uf8ff]/
const space = /\s/

/**
 * After a hyphen between two letters, the end of its line and the space around that: the word goes on in the next line.
 * The hyphen stays: papers of our kind break words at hyphens they have anyway ("long-" and "term").
 */
const lineEndAfterHyphen = /(?<=\p{L}[-\u2010])[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{L})/uy
const hyphens = new Set(['-', '\u2010'])

function joinsLines(source: string, at: number): number {
  if (at === 0 || !hyphens.has(source.charAt(at - 1))) return 0
  lineEndAfterHyphen.lastIndex = at
  return lineEndAfterHyphen.exec(source)?.[0].length ?? 0
}

/**
 * The normal form: case, ligatures and widths folded (NFKC), quotes and dashes made plain, runs of space made one, what is not seen
 * left out, and words that a line's end breaks after a hyphen joined.
 */
export function normalForm(source: string): Normal {
  // Pieces, and not one text that grows: to look at the end of a growing text costs its length.
  const pieces: string[] = []
  const map: number[] = []
  let endsInSpace = true
  let at = 0
  while (at < source.length) {
    const joined = joinsLines(source, at)
    if (joined > 0) {
      at += joined
      continue
    }
    const character = String.fromCodePoint(source.codePointAt(at) as number)
    if (space.test(character)) {
      if (!endsInSpace) {
        pieces.push(' ')
        map.push(at)
        endsInSpace = true
      }
    } else if (!unseen.test(character)) {
      const folded = (folds.get(character) ?? character.normalize('NFKC')).toLowerCase()
      for (let unit = 0; unit < folded.length; unit++) map.push(at)
      pieces.push(folded)
      endsInSpace = folded.endsWith(' ')
    }
    at += character.length
  }
  if (pieces.at(-1) === ' ') {
    pieces.pop()
    map.pop()
  }
  map.push(source.length)
  return { text: pieces.join(''), map }
}

export const normalDigest = (normal: string): string => createHash('sha256').update(normal).digest('hex')

export const wordCount = (normal: string): number => (normal === '' ? 0 : normal.split(' ').length)
