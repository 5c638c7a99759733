import { sentencesOf } from '../../link/concerns/clauses.ts'
import { wordsOf } from '../../link/words/index.ts'
import { namedIn } from './wanting.ts'

/** What opens a sentence with the case that it, and what follows it, speaks of: "When allegations are made, …". */
const opening = /^(?:but |and |however, )?(?:when|whenever|where|if|once|for|in|among|of|within|at)\b[^,.;]{3,140},/iu

/** Such a case holds for the sentences after it too; others ("In most assessments, …") for their own. */
const lasting = /^(?:but |and |however, )?(?:when|whenever|where|if|once|for)\b/iu

/** Words of a case that may be that of any child: they narrow nothing. */
const plain = new Set(
  wordsOf(
    'circumstance circumstances situation situations case cases risk risks increase increases escalate escalates most majority many addition general contrast particular example time place places summary',
  ).map(({ stem }) => stem),
)

const namesOf = (sentence: string): string[] => {
  const [clause] = opening.exec(sentence) ?? []
  return clause === undefined ? [] : [...namedIn(clause)].filter((name) => !name.includes(' ') && !plain.has(name))
}

/** What the case is named by that a sentence of a paragraph speaks of: its own opening tells it, else the nearest before it that lasts. */
export function settingOf(paragraph: string, sentence: string): readonly string[] {
  let setting: readonly string[] = []
  for (const { start, end } of sentencesOf(paragraph)) {
    const each = paragraph.slice(start, end).trim()
    const own = namesOf(each)
    if (each === sentence) return own.length > 0 ? own : setting
    if (own.length > 0 && lasting.test(each)) setting = own
  }
  return namesOf(sentence)
}

interface Spoken {
  readonly setting: readonly string[]
  readonly named: ReadonlySet<string>
}

const reaches = ({ setting }: Spoken, other: Spoken): boolean =>
  setting.length === 0 || setting.some((name) => other.named.has(name) || other.setting.includes(name))

/** Whether neither of two sentences speaks of a case that the other does not name. */
export const shareSetting = (one: Spoken, other: Spoken): boolean => reaches(one, other) && reaches(other, one)
