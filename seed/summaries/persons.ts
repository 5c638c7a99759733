import type { Word } from './plain.ts'

const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Cllrs?|Councillors?|Professor|Prof|Rev)$/
/** What somebody is, in lower case, before a comma and a name: "the consultant, Ann Example". */
const office =
  /^(?:adviser|advisor|chair|chairman|chairwoman|commissioner|consultant|councillor|director|head|inspector|leader|manager|officer|teacher)$/

const isName = (word: string): boolean => /^\p{Lu}[\p{Ll}'-]+$/u.test(word)

/** The words of a text that name persons, as far as their title or what they are tells it: a summary leaves them out. */
export function personsIn(folded: string, words: readonly Word[]): ReadonlySet<Word> {
  const found = new Set<Word>()
  const gap = (at: number): string => {
    const [word, next] = [words[at], words[at + 1]]
    return word === undefined || next === undefined ? '' : folded.slice(word.start + word.word.length, next.start)
  }
  for (const [at, { word }] of words.entries()) {
    const isTitled = title.test(word)
    if (!isTitled && !(office.test(word) && gap(at) === ', ')) continue
    for (let next = at + 1; next < words.length && /^[., ]+$/.test(gap(next - 1)); next++) {
      const each = words[next] as Word
      if (isName(each.word)) found.add(each)
      else if (!(isTitled && each.word === 'and' && isName(words[next + 1]?.word ?? ''))) break
    }
  }
  return found
}
