/** Nouns that make a name an office. */
const noun =
  '(?:directors?|heads?|officers?|managers?|leads?|leaders?|chairs?|chairman|chairperson|convener|executives?|commissioners?|secretary|treasurer|solicitor|co-?ordinators?|advis[eo]rs?|clerk|principal|members?|lawyer|accountant|auditor|consultant|superintendent|champion|provost|nurse|doctor|teacher|headteacher|registrar|guardian|inspector|engineer|worker|practitioner|constable|scrutineer|mayor|reviewer|services?|team|partnership|board|cabinet|council|committee|panel|trust|department|group)'
const hasNoun = new RegExp(`\\b${noun}\\b`, 'i')
/** Offices that minutes name without capitals. */
const plainOffice =
  /^(?:(?:all |the |relevant |responsible |lead |appropriate |senior )*(?:officers?|chair|vice-chair|chairman|clerk|cabinet|council|director|head of service|managers?|service|scrutiny team|cabinet members?|portfolio holders?|secretary of state|government))$/i
const person = /\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|rev|father|sir|dame)\b\.?/i

/** "Jane Porter, Head of Play" */
const namedHolder =
  /^(\p{Lu}[\p{L}'\u2019.-]*(?: \p{Lu}[\p{L}'\u2019-]+){1,2})(?:,| [\u2013-]| \() ?(?:the )?((?:(?:Interim|Acting|Assistant|Deputy|Executive|Corporate|Strategic|Service|Group|Lead|Senior|Chief|Managing|Independent|Vice) )*(?:Director|Head|Chair|Cabinet Member|Portfolio Holder|Leader|Officer|Manager|Executive|Principal|Commissioner|Clerk|Solicitor|Secretary)\b[^()]*(?:\([^()]*\))?)\)?$/u
/** What makes an office of a noun that is a surname too. */
const surname = /^(\p{Lu}\p{Ll}+) (?:Leader|Chair|Head|Clerk|Constable|Mayor|Provost)$/u
const ofOffice =
  /^(?:Vice|Deputy|Council|Group|Team|Panel|Board|Committee|Cabinet|Scrutiny|Opposition|Party|Project|Programme|Partnership|Forum|Commission|Interim|Acting|Independent|Assistant|Joint|Executive|Youth|Borough|City|County|District|Chief|Town|Parish|Police|Lord|Special|Service|The|Current|Former|New)$/
const isPersonCalledSo = (name: string): boolean => {
  const first = surname.exec(name)?.[1]
  return first !== undefined && !ofOffice.test(first)
}

/** An office as it is printed, without the article; undefined where a text names a person, or none. */
export function officeIn(printed: string): string | undefined {
  const name = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:both |that |and |the |this |its )+/i, '')
    .replace(/[\s,;:.]+$/, '')
    .replace(/^(?:report of |report by )?(?:the )?/i, '')
    .replace(/(?:\s+(?:to|and|of|for|in|with|that|at|on|or|the))+$/i, '')
  if (name.length < 3 || name.length > 140 || /[.;:?!]\s/.test(name)) return undefined
  if (plainOffice.test(name)) return name
  if (isPersonCalledSo(name)) return undefined
  const named = /\b(?:of|for)\s*$/i.test(printed) ? undefined : namedHolder.exec(name)
  const isHolder = named !== null && named !== undefined && !hasNoun.test(named[1] as string)
  const office = person.test(name) ? afterPerson(name) : isHolder ? named[2] : name
  if (office === undefined || !hasNoun.test(office) || !/^[\p{Lu}]/u.test(office)) return undefined
  return isName(office) ? office : undefined
}

/** "Councillor X, Cabinet Member for Y": the office that follows a person's name. */
const afterPerson = (name: string): string | undefined => {
  const rest = /^[^,(–-]+(?:[,(]|\s[–-])\s*(.+?)\)?$/u.exec(name)?.[1]
  return rest !== undefined && !person.test(rest) ? rest.replace(/^the /i, '') : undefined
}

const small = new Set(['of', 'and', 'for', 'the', '&', '–', '-', 'in', 'to', 'with', '/', 'at', 'on'])

/** Words that begin with capitals, but for small ones between them. */
function isName(text: string): boolean {
  const words = text.split(/[\s/]+/)
  const low = words.filter((word) => !small.has(word.toLowerCase()) && !/^[("'\u2018]*[\p{Lu}\d]/u.test(word))
  return low.length === 0 || (low.length <= 1 && words.length > 3 && hasNoun.test(low[0] as string))
}

const tail = /[\p{L}\p{N}'\u2019()&/,–-]+/gu

/** The office whose name ends a text: "… be provided to the Head of Education". */
export function officeAtEnd(text: string): string | undefined {
  const words = [...text.matchAll(tail)]
  for (let from = Math.max(0, words.length - 16); from < words.length; from++) {
    const at = words[from]?.index ?? 0
    const before = text.slice(0, at)
    const begins = before.trim() === '' || /\b(?:the|that|to|by|both|and|from|of)\s+$/i.test(before) || /[,;:]\s*$/.test(before)
    if (!begins || /^(?:the|that|to|by|and|of|for)$/i.test(words[from]?.[0] ?? '')) continue
    const office = officeIn(text.slice(at))
    if (office !== undefined) return office
  }
  return undefined
}

/** Several offices that are named as one: "the Director of X and the Head of Y". */
export function officesIn(name: string): string[] {
  for (const { index, 0: link } of name.matchAll(
    /,? and the |,? and (?=(?:Director|Head|Chair|Cabinet|Executive|Assistant|Chief|Service|Lead)\b)|, the |; (?:the )?/g,
  )) {
    const [left, right] = [officeIn(name.slice(0, index)), officesIn(name.slice(index + link.length))]
    if (left !== undefined && right.length > 0) return [left, ...right]
  }
  const office = officeIn(name)
  return office === undefined ? [] : [office]
}
