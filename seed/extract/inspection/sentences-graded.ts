import type { Words } from '../../read/words.ts'
import { areaKeysOf } from './areas.ts'
import { areaAndGrade } from './grades.ts'
import type { Judged } from './judged.ts'
import { plain } from './plain.ts'
import { isElsewhere } from './sections.ts'

const overall =
  /^(?:the overall judgement is that |overall,? )?(?:local authority )?children's (?:social care )?services(?: in .{2,60}?)? (?:is|are|requires?)\b|^(?:the )?overall effectiveness(?: of .{2,120}?)? (?:is|are|has been judged|is judged|requires?)\b/
const board =
  /^(?:the judgement (?:about|of) the (?:lscb|local safeguarding children board) is that|the arrangements in place to evaluate the effectiveness of what is done by\b|the effectiveness of the (?:lscb|local safeguarding children board)|the (?:lscb|(?:[a-z-]+ ){1,2}safeguarding children board)\b)/
/** A board that is called by its place. */
const ownBoard = /^the (?!local )(?:[a-z-]+ ){1,2}safeguarding children board\b/
const named =
  /^the (?:overall |graded )?(?:judgements?|grade) (?:on|for|about|of) (?:the )?(?<area>.{4,90}?) (?:is|are)(?: that it(?: is)?)?\b/

export const trimmedArea = (text: string): string =>
  text
    .replace(/[\s:.\u2013\u2014-]+$/, '')
    .replace(/^the graded judgement (?:for|about|of) (?:the )?/i, '')
    .replace(/\s+(?:is|are|requires?)(?: judged to be)?$/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .trim()

const longest = 260

function inSentence(sentence: string, words: Words): Judged[] {
  const told = plain(sentence)
  const parts = areaAndGrade(sentence)
  if (parts === undefined || sentence.length > longest || isElsewhere(told)) return []
  const { grade } = parts
  if (board.test(told))
    return [
      {
        area: ownBoard.test(told) ? trimmedArea(sentence.slice(0, parts.area.length)) : 'Local Safeguarding Children Board',
        keys: ['safeguarding-board'],
        grade,
        words: [words],
        name: 'safeguarding-board',
      },
    ]
  // What holds two statements gives its last grade to the second one.
  if (/\b(?:is|are|it|but|requires?)\b|[;,]/.test(parts.area.replace(/^the overall judgement is that /, ''))) return []
  const area = named.exec(told)?.groups?.area
  if (area !== undefined) {
    const keys = areaKeysOf(area)
    return keys.length === 0 ? [] : [{ area: trimmedArea(area), keys, grade, words: [words], name: keys.join('+') }]
  }
  if (!overall.test(told)) return []
  const printed = sentence.slice(0, parts.area.length).replace(/^the overall judgement is that /i, '')
  const keys = areaKeysOf(parts.area).filter((key) => key === 'safeguarding' || key === 'looked-after-services')
  return [
    { area: trimmedArea(printed), keys: keys.length > 0 ? keys : ['overall'], grade, words: [words], name: keys[0] ?? 'overall' },
  ]
}

/** Grades in sentences that say nothing else: of the whole, of the board, or of an area that is named as judged. */
export const judgedInSentences = (texts: readonly Words[]): Judged[] =>
  texts.flatMap((words) => words.text.split(/(?<=[.;:!?]['")]?) +(?=\p{Lu})/u).flatMap((sentence) => inSentence(sentence, words)))
