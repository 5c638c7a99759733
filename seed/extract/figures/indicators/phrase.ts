import { isCounted } from '../numbers/things.ts'

/** Words that may stand at neither end of a name. */
const loose =
  'and|but|or|nor|of|the|a|an|in|at|by|to|from|with|for|on|as|is|are|was|were|has|have|had|been|be|being|who|that|which|whose|where|when|only|just|about|over|under|than|more|less|including|into|through|during|across|within|between|its|their|our|this|these|those|so|also|not|either|while|because|due|if|such|there|it|they|we|related|aged|feature|very|those|all|any|each|every|(?:still |too )*(?:low|high|small)|\\d+-?'
const ends = new RegExp(`(?:[\\s,.;:('"\\u2018\\u2019\\u201c\\u201d\\u2013\\u2014-]+|(?<![\\p{L}\\p{N}'’-])(?:${loose}))+$`, 'iu')
const starts =
  /^(?:[\s,.;:()'"\u2018\u2019\u201c\u201d\u2013\u2014-]+|(?:and|but|or|of|the|a|an|to|by|that|which|is|are|was|were|has|have|had|been|be|being|also|so|then|only|just|there|it|they|we|this|these|those)(?![\p{L}\p{N}'’-]))+/iu

/** What papers call the same thing, and how a name calls it. */
const plainer: readonly (readonly [words: RegExp, reads: string])[] = [
  [/\bchildren(?:\/| and | or )young (?:people|persons)\b/giu, 'children'],
  [
    /\b(?:children (?:who (?:are|were) )?(?:being )?looked[- ]after|looked[- ]after children|cared[- ]for children)\b/giu,
    'children in care',
  ],
  [/\bcare[- ]experienced (?:young people|young adults|people)\b/giu, 'care leavers'],
  [/\blocal authority(?:['’]s)?\b/giu, 'council'],
  [/\b(?:lower super output areas?(?: \(lsoas?\))?|lsoas?)\b/giu, 'small areas'],
  [/\bmhsts?\b/giu, 'mental health support teams'],
  [/\bsgos?\b/giu, 'special guardianship orders'],
  [/\bplo proceedings\b/giu, 'pre-proceedings'],
  [/\birho?s\b/giu, 'reviewing officers'],
  [/\basyes?\b/giu, 'newly qualified'],
  [/\bs47s?\b/giu, 'section 47'],
  [/ (?:who|that|which) will (?=\p{L})/giu, ' to '],
  [/\butili[sz]ed\b/giu, 'used'],
  [/\bchildrens(?=[’' ])['’]?/giu, 'children’s'],
  [
    / (?:who|that|which) (?:are|were|is|was|have been|had been|has been)(?: being)?(?= (?:\p{L}+(?:ed|ing|en)|in|on|at|under|subject|with)(?!\p{L}))/giu,
    '',
  ],
  [/\bin receipt of\b/giu, 'receiving'],
  [
    / (?:who )?(?:report(?:ed|ing)?|say(?:ing)?|said|stat(?:ed|ing)) (?:that )?they (feel|felt|are|were|have|had)(?!\p{L})/giu,
    ' who $1',
  ],
  [
    /(?<= (?:in|of|with|from|at) )((?:\p{L}+ )?\p{L}+s) that (?:are|were) (un\p{L}{4,}|\p{L}{3,}(?:able|ible|ful|less|ous|ive))(?=$|[,.;])/giu,
    '$2 $1',
  ],
]

/** Words that tell when, or how sure it is, and not what is counted. */
const idle =
  /(?<![\p{L}-])(?:currently|recently|effectively|safely|successfully|now|also|already|subsequently|still|only|just|so far|to date|formally|positively|imminently|very recently|overall|respectively|however|yet|either|the|an?|its|their|our|his|her|your)(?![\p{L}-])/giu

const number = '(?:\\d[\\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
/** Other figures that stand in the same words; ages, spans and the numbers of sections stay. */
const otherFigures = new RegExp(
  `(?<!\\b(?:deprived|top|lowest|highest|section|stage|key stage|year|aged|age of|age|over|under|least|than|within|to|and|or|first|last|for|of|top|phase|part|tier|level|band|month) )(?<![\\p{L}\\d-])${number}(?= (?!years?|year-|months?|weeks?|days?|hours?|per |and \\d|to \\d|miles?|or more|times?|or\\b)\\p{L})`,
  'giu',
)

/** The marks of a quotation, and not the apostrophe of a plural: none has been opened before that. */
const quotationMarks =
  /["\u201c\u201d]|(?<!\p{L})[\u2018\u2019']|(?<!s)[\u2018\u2019'](?!\p{L})|(?<=(?<!\p{L})[\u2018\u2019'][^\u2018\u2019']*s)[\u2018\u2019'](?!\p{L})/gu

const tidied = (words: string): string =>
  words
    .replace(quotationMarks, ' ')
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .trim()

/** Words of a paper as a name can hold them: without figures, articles and asides, and in plain terms. */
export function plainWordsOf(words: string): string {
  let plain = tidied(
    words.replace(
      / at (?:their |its )?(?:most recent|last|latest)(?: ofsted)? inspections?| at (?:the )?(?:start|beginning|end|time) of (?:the |this )?(?:inspection|visit)| per cent| this (?:academic|financial|calendar)(?: year)?/gi,
      ' ',
    ),
  )
    .replace(otherFigures, ' ')
    .replace(idle, ' ')
  for (const [pattern, reads] of plainer) plain = plain.replace(pattern, reads)
  return tidied(plain).replace(starts, '').replace(ends, '')
}

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []

/** More words in a row are a sentence of the source, and not ours. */
const longestRun = 6

/** How many words of a name stand as they do in a source before a run of them is too long; all of them where none is. */
function upToRun(name: readonly string[], source: string): number {
  for (let end = longestRun + 1; end <= name.length; end++)
    if (source.includes(` ${name.slice(end - longestRun - 1, end).join(' ')} `)) return end - 1
  return name.length
}

/** Words with which a further part of a name begins: a name is cut before one of them rather than within a part. */
const joins =
  /^(?:and|where|whereby|in|at|to|for|with|by|of|who|that|from|on|following|across|within|through|into|as|under|because|due|before|after|about)$/i

/** Words of more than one that join as one: they are not cut within. */
const joinsAsOne =
  /\b(?:in|on|as|with) (?:the )?(?:context|terms|light|case|course|absence|view|behalf|part|respect|regard|need)$/i
/** Verbs that say nothing without what they govern. */
const governing =
  /(?:^| )(?:cater|report|show|hav|receiv|requir|need|us|provid|say|stat|feel|demonstrat|indicat|relat|consist|involv|cover|reach)(?:ing|s|es)$/iu
const danglingClause = / (?:before|after|when|until|once|where) \S+(?: \S+)?$/iu

/** Without a verb from which what it governs has been cut, and without the clause that is left of it. */
function withoutBareVerb(words: string): string {
  if (!governing.test(words)) return words
  const left = words.replace(governing, '').replace(ends, '')
  return left.replace(danglingClause, '')
}

/** What stands for the rest of a count that counts more than its name can say. */
const others = ', among others'
const countsMore = (pieces: readonly string[], at: number): boolean => /^or$/i.test(pieces[at] ?? '')

/** Whether words can be cut before one of them: before what widens a count only with room to say so. */
const canCut = (pieces: readonly string[], at: number, most: number): boolean =>
  countsMore(pieces, at)
    ? at + wordsIn(others).length <= most
    : joins.test(pieces[at] ?? '') && pieces[at - 1] !== 'or' && !joinsAsOne.test(pieces.slice(Math.max(0, at - 3), at).join(' '))

const leadsToPlace = /^(?:in|at|with|from|on|by|under|within|through)$/i

/** Of two places or ways, each with its own joining word, both are said: "either in the yard or at home". */
function withEither(pieces: readonly string[]): readonly string[] {
  const or = pieces.findIndex((piece, at) => piece === 'or' && leadsToPlace.test(pieces[at + 1] ?? ''))
  const first = pieces.findLastIndex((piece, at) => at < or && joins.test(piece))
  if (!leadsToPlace.test(pieces[first] ?? '')) return pieces
  return or < 0 || first < 3 || or - first > 4 ? pieces : [...pieces.slice(0, first), 'either', ...pieces.slice(first)]
}

/** Words cut so that they are no longer than `most`, and hold no long run of the source: at the beginning of a part, if so much is left. */
export function cutTo(words: string, most: number, source: string, least: number): string {
  const text = ` ${wordsIn(source).join(' ')} `
  const keptOf = (pieces: readonly string[]): number =>
    Math.min(
      most,
      upToRun(
        pieces.map((piece) => wordsIn(piece).join(' ')),
        text,
      ),
    )
  const printed = words.split(' ')
  if (keptOf(printed) >= printed.length) return words
  const pieces = withEither(printed)
  const kept = keptOf(pieces)
  if (kept >= pieces.length) return pieces.join(' ')
  const part = Array.from({ length: kept + 1 }, (_, at) => at).findLast((at) => at > least && canCut(pieces, at, most))
  const end = part ?? kept
  const left = pieces.slice(0, end).join(' ').replace(ends, '')
  return countsMore(pieces, end) ? `${left}${others}` : withoutBareVerb(left)
}

/** Whether words name something that can be counted. */
export const namesThing = (words: string): boolean =>
  words.split(/[ /]/).some((word) => isCounted(word.replace(/[,.'’]+.*$/u, '')))
