/** Words of one look. A note is the mark of a footnote, which sticks to the word before it. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly note: boolean
}

/** A soft hyphen: where a word may be parted at the end of a line, and is given a hyphen there. */
export const parting = '\u00ad'

/** The runs of a line of a source: two asterisks begin and end bold words, and [^1] is the mark of note 1. */
export function runsOf(source: string): readonly Run[] {
  const runs: Run[] = []
  let bold = false
  for (const part of source.split(/(\*\*|\[\^\d+\])/)) {
    const mark = /^\[\^(\d+)\]$/.exec(part)?.[1]
    if (part === '**') bold = !bold
    else if (mark !== undefined) runs.push({ text: mark, bold, note: true })
    else if (part !== '') runs.push({ text: part, bold, note: false })
  }
  return runs
}

export const inBold = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, bold: true }))

/** The words by themselves, without the marks of notes. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs
    .filter(({ note }) => !note)
    .map(({ text }) => text.replaceAll(parting, ''))
    .join('')
