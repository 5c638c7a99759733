import { roleKey } from '../plan/names.ts'
import { daysNamed } from './days.ts'

/** What bodies that meet are called. */
export const bodyNoun =
  '(?:sub-?committee|committee|board|panel|cabinet|council|forum|commission|executive|partnership|working party|assembly)'

/** The same where it is part of a name. */
export const namedNoun =
  '(?:Sub-?[Cc]ommittee|Committee|COMMITTEE|Board|BOARD|Panel|PANEL|Cabinet|CABINET|Council|COUNCIL|Forum|FORUM|Commission|COMMISSION|Executive|EXECUTIVE|Partnership|Working Party|Assembly)'

const isBodyNoun = new RegExp(`\\b${bodyNoun}\\b`, 'i')
const noName =
  /^(?:the |a |this |that |an? extraordinary |its )?(?:committee|board|panel|forum|commission|executive|partnership)$/i
/** Words that tell that a line speaks of something else than which body met. */
const otherLine =
  /\b(?:members?|councillors?|cllrs?|officers?|chair|report|agenda item|welcome|contact|telephone|clerk to|town hall|chamber|room|present|invited|apologies|substitutes?|representatives?)\b/i

const inTitleCase = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|[\s(])(\p{L})/gu, (letter) => letter.toUpperCase())
        .replace(/\b(And|Of|The|For|In|To|On)\b/g, (word) => word.toLowerCase())
    : text

/** A body's name as it is shown: without an article, its council's name or marks around it. */
export function bodyName(printed: string, council: string): string {
  const own = new RegExp(
    `^${council.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:'s)?(?: (?:city|borough|county|district|metropolitan(?: borough)?|unitary))*(?: council)?(?:'s)?[\\s:,–-]+(?=\\S)`,
    'i',
  )
  const bare = printed
    .replace(/\s+/g, ' ')
    .replace(/^[\s*#:–-]+|[\s*#:;,.–-]+$/g, '')
    .replace(/^the /i, '')
  const english = bare.split(/\s+\/\s+/).filter((part) => isBodyNoun.test(part))
  const short = (english.length === 1 ? (english[0] as string) : bare).replace(own, '')
  return inTitleCase(isBodyNoun.test(short) ? short : bare)
}

/** A body's part of an id: small words and marks are nothing. */
export const bodyKey = (name: string): string => roleKey(name.replace(/&/g, ' and ')).slice(0, 60).replace(/-+$/, '')

const opening =
  /^(?:(?:draft |unconfirmed |the |public )*(?:minutes|minute|notes?|agenda|record|cofnodion)(?: and decisions)?(?: of| for)?|at|notice of|summons to)?\s*(?:(?:the|a|an)? ?(?:proceedings|meeting|extraordinary meeting|special meeting|ordinary meeting|virtual meeting|remote meeting|hybrid meeting)s?(?: of| at)?)?\s*[:–-]?\s*(?:the )?/i
/** Where the name of a body ends in a line that goes on. */
const closing =
  /\s*(?:[:|]|,(?!.*\b(?:committee|board|panel|commission|forum|partnership)\b)|\/\s*$|\s[–-]\s(?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:draft |unconfirmed |action )?(?:minutes|notes?|agenda)|draft|unconfirmed)|\b(?:held|meeting|minutes|notes|agenda|on (?:mon|tues|wednes|thurs|fri)|took place|which|at \d|will be|is to be|was)\b).*$/i

/** So much of a line is read. */
const longestLine = 400

/** The body that a line of a paper's front names; undefined where it names none. */
export function bodyIn(printed: string): string | undefined {
  const line = printed.replace(/\s+/g, ' ').slice(0, longestLine)
  const [day] = daysNamed(line)
  const before = day === undefined ? line : line.slice(0, day.at).replace(/[\s,–-]*(?:on|of)?[\s,–-]*$/i, '')
  const lead = opening.exec(before)?.[0] ?? ''
  const rest = before.slice(lead.length)
  const name = rest.replace(closing, '').trim()
  if (name.length > 110 || !isBodyNoun.test(name) || !/^[\p{Lu}\d(]/u.test(name) || noName.test(name)) return undefined
  if (otherLine.test(name) || /[.;]\s/.test(name) || /\b(?:is|are|were|has|have|had|asked|noted|agreed|considered)\b/.test(name))
    return undefined
  return name
}

/** Whether a line names nothing but a council as a whole. */
export const isCouncilAlone = (name: string): boolean => /^[\p{L}' -]*\bcouncil$/iu.test(name.replace(/[.:]$/, ''))
