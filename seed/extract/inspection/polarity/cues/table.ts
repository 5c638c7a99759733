/**
 * One weight and the phrases that bear it, parted by commas or new lines. A phrase is words; in place of a word may stand
 * several (`poor|weak`), one that may be missing (`yet?`), the beginning of one of at least four letters (`inconsisten*`),
 * or any one word (`_`).
 */
interface Cues {
  readonly weight: number
  readonly phrases: string
}

export type CueTable = readonly Cues[]
