import { anyMonthName } from '../../../dates/index.ts'
import type { Span } from '../../../read/layer.ts'
import { fewSpelled } from './spelled.ts'

const dash = '[-\\u2010-\\u2015\\u2212]'
const n = `(?:\\d{1,3}|${fewSpelled})`
const year = '(?:19|20)\\d{2}'
const yearPairs = Array.from({ length: 50 }, (_, at) => `${String(at).padStart(2, '0')}/${String(at + 1).padStart(2, '0')}`).join(
  '|',
)

/** An age, and an older one: the lower number stands first. */
const agesFromTo = [5, 11, 13, 15, 16, 17, 18, 19, 21, 24, 25]
  .map((last) => `(?:${Array.from({ length: last }, (_, age) => age).join('|')}) ?(?:${dash}|to) ?${last}`)
  .join('|')
/** What leads to the first of two numbers between which something moved: they are no ages. */
const movedFrom =
  '\\b(?:fell|fall(?:s|en|ing)|rose|ris(?:es|en|ing)|dropp?\\w*|reduc\\w*|increas\\w*|decreas\\w*|declin\\w*|grew|grow\\w*|went|gone|moved|improv\\w*|down|up|cut)\\b[^.;]{0,60}\\bfrom (?:about |around |over |just )?'

/** Numbers that name, date or order something, by what they are. Every pattern has bounded repeats only. */
const patterns: Readonly<Record<string, string>> = {
  address: '(?:https?://|www\\.)\\S{1,300}|\\S{1,60}@\\S{1,60}',
  elsewhere: '\\b\\d{1,2}(?:\\.\\d{1,2}){1,2} (?:above|below)\\b',
  licence: '\\bv(?:ersion)?\\.? ?\\d+(?:\\.\\d+)*',
  day: `\\b\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${anyMonthName})?(?: ?(?:to|and|until|&|${dash}) ?\\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?${anyMonthName}\\b\\.?(?:,? ${year}| \\d{2}\\b(?! ?%))?`,
  'day after month': `\\b${anyMonthName}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
  month: `\\b${anyMonthName}\\.?(?:[- \\u2019']|, )(?:${year}|\\d{2}\\b(?!\\.\\d|,\\d|%| ?%| ?per ?cent| children))`,
  'day in figures': '\\b\\d{1,2}(?:/|\\.|-)\\d{1,2}(?:/|\\.|-)(?:\\d{4}|\\d{2})\\b',
  'years of account': `\\b${year} ?(?:(?:[/\\u2010-\\u2015-]|to) ?${year}|[/\\u2010-\\u2015-] ?\\d{1,2})\\b(?!,\\d)`,
  'years of account, short': `\\b(?:${yearPairs})\\b`,
  'years that lost their dash': '\\b20\\d{4}\\b|\\b20\\d{2}20\\d{2}\\b',
  year: `(?<![\\d,.\\u00a3])\\b${year}\\b(?!,\\d|\\.\\d| ?%)`,
  ordinal: '\\b\\d{1,3}(?:st|nd|rd|th)\\b(?: (?:out of|of) \\d+)?',
  rank: '\\brank(?:ed|s|ing)? (?:\\w+ ){0,2}\\d+(?:st|nd|rd|th)?(?: (?:out of|of) (?:the )?\\d+)?',
  'time of day': '\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?|noon)(?![A-Za-z\\u00c0-\\u024f])|\\b\\d{1,2}:\\d{2}\\b',
  always: '\\b24/7\\b|\\b50[-/:]50\\b|\\b\\d{3} degrees?\\b',
  named: `\\b(?:sections?|ss\\.|regulations?|regs?\\.?|paragraphs?|paras?\\.?|pages?|pp?\\.|minutes? (?:no\\.?|nos\\.?|number)?|nos?\\.|phases?|priorit(?:y|ies)|key stages?|KS|stages?|levels?|tiers?|bands?|grades?|waves?|parts?|chapters?|appendi(?:x|ces)|annex(?:e|es)?|tables?|charts?|objectives?|outcomes?|actions?|recommendations?|items?|schedules?|articles?|versions?|volumes?|clauses?|strands?|steps?|themes?|goals?|aims?|standards?|domains?|measures?|pillars?|ext(?:ension)?\\.?|room|unit|rule|form|month|kpi|option|working together|children act|covid|act) ?\\(?(?:\\d+[A-Z]?(?:\\.\\d+)*(?:\\(\\w{1,4}\\)| \\((?:\\d|[a-z])\\)){0,3}|${fewSpelled})(?:(?: ?(?:,|and|or|to|&|/|${dash}) ?)(?:\\d+[A-Z]?(?:\\.\\d+)*)\\b(?! ?%|,\\d{3}\\b)){0,4}(?![,.]?\\d|%| ?%)`,
  act: `\\bAct,? \\(?${year}`,
  telephone: '\\b0\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}\\b|\\+44[\\d ]{9,14}',
  aged: `\\b(?:ages?|aged)(?: (?:of|between|from|over|under|up to|at least|around|about))? ${n}(?:(?:,| ?(?:${dash}|to|and|or|&) ?| ){1,2}${n}\\b(?! ?%|,\\d)){0,3}(?: ?years?| ?yrs?)?(?: and (?:over|under|above|below)| or (?:over|under|above|below|older|younger)|\\+)?`,
  'years old': `\\b${n}(?: ?${dash}? ?(?:to|and|or|&|${dash}) ?${n})? ?${dash}? ?(?:years?|yrs?|months?)(?:${dash}| )(?:olds?|of age|and (?:over|under))\\b|\\b${n}${dash} (?:and|to|or) ${n}${dash}year${dash}olds?|\\b\\d{1,2} ?${dash} ?\\d{1,2} ?y(?:ea)?rs?\\b|\\b${n} ?(?:${dash}|to|and) ?${n} years? olds?`,
  'years of life': `\\b(?:under|over|below|above|post|pre|turn(?:ed|ing|s)?|reach(?:ed|es|ing)?|until|beyond)[- ](?:the age of )?(?:5|11|12|13|14|15|16|17|18|19|21|24|25|eighteen|sixteen|seventeen)s?\\b(?! ?%|,\\d|\\.\\d| per | (?:days|weeks|months|years (?!old)|miles|hours|children|young|cases|social|staff|pupils|referrals|assessments|plans))`,
  'service for ages': `(?<!${movedFrom})\\b(?:${agesFromTo})s?\\b(?! ?%|,\\d|\\.\\d| ?(?:days|weeks|months|miles|hours|per))`,
  'ages and more': '\\b(?:16|17|18|19|21|25|65)\\+|\\bup to (?:18|19|21|25)\\b(?! ?%| children| young| cases)',
  limit: `\\b(?:with ?in|in under|inside|every|after|before|beyond|prior to|for (?:up to|over|more than|less than|at least)|each|next|coming|following|first|last|past|previous|preceding|final|remaining|initial|these|those|a|per) (?:the )?(?:(?:statutory|required|agreed|maximum|next|last|first|past|previous|recent|same|least|maximum|further|period|additional) ){0,2}${n}(?:(?: ?${dash} ?| to | or | and )${n})? ?${dash}? ?(?:working |calendar |full |consecutive |school |business |clear )?(?:minutes?|hours?|days?|weeks?|months?|years?|quarters?|decades?|miles?|kilometres?|km|terms?)\\b`,
  'limit in a name': `\\b${n}(?: (?:to|or|and) ${n})?(?: ?${dash} ?| )(?:working )?(?:minute|hour|day|week|month|year|mile|term|page|point|stage|tier|way|bed|bedded|part|fold|step|strand|metre|week)(?:${dash}\\w{1,12})?(?= (?!target|threshold|and \\d)[A-Za-z\\u00c0-\\u024f]|[,.;)])`,
  'some or more': `\\b(?:${n}|\\d+) or (?:more|fewer|less|over|above|under|below|better|worse)\\b|\\b\\d+\\+|\\b${n} or ${n}\\b(?! ?%)|\\b(?:more|fewer|less) than (?:one|two|once)\\b(?! (?:in|of|third|thirds|quarter|hundred|thousand)\\b)`,
  'share or more': '\\b\\d{1,3}(?:\\.\\d+)? ?% or (?:more|fewer|less|over|above|under|below|better|higher|lower|worse)\\b',
  'joined to a word': '(?<=[A-Za-z\\u00c0-\\u024f]{2})-\\d{1,2}\\b',
  visits: `\\b${n} (?:(?:previous|further|recent|earlier|focused|monitoring|Ofsted) ){1,2}(?:visits|inspections)\\b`,
  'of the time': '\\b\\d{1,3} ?% of the time\\b',
  'age reached':
    '\\b(?:they|she|he|who|children|people|person|child|leavers?) (?:are|is|were|was|become|turn(?:s|ed)?|reach(?:es|ed)?) (?:16|17|18|19|21|25)\\b(?! ?%)',
  'in quotation marks': '(?<=[\\u2018\\u201c"][A-Za-z\\u00c0-\\u024f ]{1,20} )\\d(?= [A-Za-z\\u00c0-\\u024f])',
  times: `\\b${n}(?:-| )(?:times?|fold)\\b|\\b(?:at least |about )?(?:once|twice|three times)`,
  distance: `\\b\\d+(?:\\.\\d+)? ?(?:miles?|kilometres?|km|sq|square)\\b`,
  'base of a rate': '\\bper (?:10,?000|1,?000|100,?000)\\b',
  'share in a name': '\\b(?:top|bottom|most deprived|least deprived|lowest|highest|poorest) \\d{1,2} ?%',
  prior: `\\b${n} (?:working |calendar )?(?:days|weeks|months|hours|minutes|years)(?:['\\u2019])? (?:prior|before|beforehand|in advance|ahead|notice|after|ago|earlier|later|or (?:more|less|over))\\b`,
  maximum: `\\b(?:a|the) (?:maximum|limit|minimum) of ${n} (?:working )?(?:days|weeks|months|hours)`,
  'marks of examinations': `\\b(?:${n})(?: or more)?(?: good)? (?:A\\*|GCSEs?|A levels?)|\\b\\d+ ?A\\*`,
  rhetoric: `\\b(?:one|two) (?:of (?:the|our|its|these|those|a)\\b(?! \\d| (?:children|young|care|cases|${fewSpelled})\\b)|hand\\b|another\\b|voice\\b|place\\b|front door\\b|day\\b|stop\\b|size\\b|or two\\b|[- ]to[- ]one\\b|off\\b|that\\b|which\\b|who\\b|way\\b|side\\b)|\\b(?:no|any|every|each|some|this|that|which|the|only the|a) ?one\\b(?! (?:in|out of) )|\\bone-|\\b(?:two|three|four)-|\\bat one\\b|(?<!\\b(?:${n}) (?:out )?of )\\b(?:the|these|those|both|other|our|its|their|his|her) (?:two|three|four|five|six|seven|eight|nine|ten)\\b(?! (?:children|young|care|cases|of\\b|out\\b|in\\b))|\\ball (?:two|three|four|five|six|seven|eight|nine|ten)\\b(?! (?:children|young|care|cases|of\\b|were|are|have))`,
}

/** Those that letters in capitals tell. */
const inCapitals: Readonly<Record<string, string>> = {
  quarter: '\\bQ(?:uarter ?)?[1-4]\\b',
  reference:
    '\\b(?:FD|LD|CS|DfE|ISBN|URN|Ref|reference)[ .:]{0,2}\\d{2,}(?:[/.]\\d+)*|\\b[A-Z]{1,4}\\d{1,}\\w*|\\b\\d+[A-Z]{1,3}\\b',
  postcode: '\\b[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b',
  'number of a paragraph':
    '(?:^|(?<=[-\\u2013] ))\\(?\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\)? (?=\\p{Lu})|^\\(?\\d{1,2}[.)] (?=\\p{Lu})',
  section: '\\bss?\\. ?\\d{1,3}[A-Z]?(?:\\(\\d+\\))?(?![\\d,.%])|\\bS\\.? ?\\d{1,3}[A-Z]?(?:\\(\\d+\\))?(?![\\d,.%])',
  'school year':
    '\\bYears (?:1[0-4]|[1-9])(?:(?: ?(?:,|and|or|to|&|-) ?)(?:1[0-4]|[1-9])\\b){0,3}|\\bYear (?:1[0-4]|[1-9])(?:(?: ?(?:and|or|to|&|/|-) ?)(?:1[0-4]|[1-9])\\b){0,3}|\\b(?:end of|in|of) year (?:1[0-4]|[1-9])\\b',
  table: '\\b(?:Figure|Table|Chart|Graph) \\d+',
}

const within = (record: Readonly<Record<string, string>>, flags: string): RegExp =>
  new RegExp(
    Object.values(record)
      .map((pattern) => `(?:${pattern})`)
      .join('|'),
    flags,
  )
const [named, inCapitalLetters] = [within(patterns, 'gi'), within(inCapitals, 'gu')]

/** Where a sentence has numbers that name, date or order something. */
export function notFigures(sentence: string): Span[] {
  return [named, inCapitalLetters].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  )
}
