import type { EnumValue } from '../../../schema/index.ts'
import { plain } from './plain.ts'

export type Grade = EnumValue<'Grade'>

/** Grades as the frameworks of England print them; the longer phrase of a grade first. */
const phrases: readonly (readonly [Grade, readonly string[]])[] = [
  [
    'REQUIRES_IMPROVEMENT',
    ['requires improvement to be good', 'requires improvement', 'requiring improvement to be good', 'requires to improve'],
  ],
  ['INADEQUATE', ['inadequate']],
  ['OUTSTANDING', ['outstanding']],
  ['ADEQUATE', ['adequate']],
  ['GOOD', ['good']],
  ['NOT_JUDGED', ['not judged', 'not inspected', 'no judgement', 'judgement not made']],
]

/** "require" and "improvements" stand for "requires" and "improvement". */
const forms: Readonly<Record<string, string>> = { require: 'requires', improvements: 'improvement' }
/** In a word as long as this, one letter too many, too few or another is a misprint. */
const misprintable = 8
const exact = new Set(phrases.flatMap(([, texts]) => texts.flatMap((text) => text.split(' '))))
const longWords = [...exact].filter((word) => word.length >= misprintable)

/** Whether two words are the same but for one letter, or for two that changed places. */
function isMisprint(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  const [restA, restB] = [a.slice(head), b.slice(head)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]
}

/** A word of a grade as it should be spelled; a misprint that could be either of two is left as it is. */
function mended(word: string): string {
  const known = forms[word] ?? word
  if (exact.has(known)) return known
  const meant = longWords.filter((each) => isMisprint(known, each))
  return meant.length === 1 ? (meant[0] as string) : known
}

const ratings: Readonly<Record<string, Grade>> = { '1': 'OUTSTANDING', '2': 'GOOD', '3': 'ADEQUATE', '4': 'INADEQUATE' }

function ofPhrase(told: string): Grade | undefined {
  const text = told.split(' ').map(mended).join(' ')
  return phrases.find(([, texts]) => texts.includes(text))?.[0]
}

/** In characters: a text that is longer is no grade alone. */
const longestGrade = 80

/** The grade that words are and nothing besides: "Requires improvement to be good", "Good", "Grade 2 (good)". */
export function gradeOf(text: string): Grade | undefined {
  if (text.length > longestGrade) return undefined
  const told = plain(text)
    .replace(/[.:;]+$/, '')
    .replace(/\s?\d$/, (digit) => (/grade ?\d$/.test(plain(text)) ? digit : ''))
  const numbered = /^grade ?([1-4])\b ?[-(:]? ?(.*?)\)?$/.exec(told)
  if (numbered === null) return ofPhrase(told.replace(/^\((.*)\)$/, '$1'))
  const [rated, named] = [ratings[numbered[1] ?? ''], ofPhrase(numbered[2] ?? '')]
  return numbered[2] === '' || named === rated ? rated : undefined
}

/** The longest phrase of a grade, in words. */
const longest = 5
/** What stands between an area and its grade. */
const between = /(?:[\s:–—-]+|\b(?:is|are|was|were|that|it|has|have|been|be|judged|judgement|graded|rated|as|to|still)\b)+$/
/** "To be good" is a grade only of what was judged, not of what has yet to become so. */
const yetTo = /\b(?:be|to)$/
const judgedToBe = /\b(?:judged|graded|rated|found)(?: as)?(?: to be)?$/
/** What turns the grade that follows into something else. */
const turned = /\b(?:not|no longer|yet|of|and|or|than|more|less|very|nor|never|as)$/

/** An area and its grade at the end of a heading or sentence: "…: good", "… is that it requires improvement", "… Grade 2 (good)". */
export function areaAndGrade(text: string): { readonly area: string; readonly grade: Grade } | undefined {
  const told = plain(text)
  const numbered = /^(.{4,}?)[\s:-]*(grade ?[1-4] ?\(?.{0,32})$/.exec(told)
  const rated = numbered === null ? undefined : gradeOf(numbered[2] ?? '')
  if (rated !== undefined) return { area: (numbered?.[1] ?? '').trim(), grade: rated }
  const words = told.split(' ')
  for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
    const grade = gradeOf(words.slice(-count).join(' '))
    if (grade === undefined) continue
    const before = words.slice(0, -count).join(' ')
    const area = before.replace(between, '').trim()
    const hoped = yetTo.test(before) && !judgedToBe.test(before)
    return hoped || area.length < 4 || turned.test(before) || turned.test(area) ? undefined : { area, grade }
  }
  return undefined
}
