/** Bullets, also those of symbol fonts, which come as characters of private use. */
const bulletMark =
  /^[\u2022\u2023\u2043\u25a0-\u25ff\u2756\u27a2\u2713\u2714\ue000-\uf8ff\u00b7\uff65\u00a7*](?=\s|\p{L})|^[o\u2013\u2014-](?=\s)/u
const numberMark =
  /^(?:\d{1,3}(?:\.\d{1,2}){1,3}\.?|\d{1,3}[a-z]?[.)]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)])(?=\s)|^\d{1,3}\.(?=\p{Lu})/u
const bareNumber = /^\d{1,3}(?=\s{1,}\p{Lu})/u

/** What marks the start of an item: its characters, with the space that follows. */
export interface Mark {
  readonly text: string
  readonly length: number
  readonly kind: 'bullet' | 'number' | 'bare number'
}

export function markOf(line: string): Mark | undefined {
  const lead = line.length - line.trimStart().length
  const text = line.slice(lead)
  const dashed = /^(?:- (?=\d+\.\d+ )|(?:\*\*|__)(?=\(?\w{1,4}[.)]))/.exec(text)?.[0].length ?? 0
  for (const [kind, pattern] of [
    ['bullet', bulletMark],
    ['number', numberMark],
    ['bare number', bareNumber],
  ] as const) {
    const found = pattern.exec(kind === 'bullet' ? text : text.slice(dashed))
    if (found === null || (kind === 'bullet' && dashed > 0)) continue
    const from = kind === 'bullet' ? 0 : dashed
    const end = from + found[0].length
    const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0
    return { text: found[0], length: lead + end + space, kind }
  }
  return undefined
}

/** Whether words end as a sentence does. */
export const isEnded = (text: string): boolean =>
  /[.!?:;][)\]"'\u2019\u201d]*[\d\u00b9\u00b2\u00b3\u2070-\u2079]*\s*$/u.test(text)

export const startsLow = (text: string): boolean => /^\s*\p{Ll}/u.test(text)
