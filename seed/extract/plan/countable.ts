const numberWord = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** What looks like a number or a change and is none: years and numbers in names, what is known or felt, "a number of". */
const nothing: readonly RegExp[] = [
  new RegExp(
    `\\b(?!(?:${month}|By|In|Since|From|To|Until|During|Spring|Summer|Autumn|Winter|Of)\\b)\\p{Lu}[\\p{L}\\u2019']+ (?:19|20)\\d\\d(?:\\s?[-/\\u2013]\\s?\\d{2,4})?\\b`,
    'gu',
  ),
  /\b(?:section|form|part|stage|step|phase|level|tier|priority|objective|action|standard|regulation|article) \d+(?:\.\d+)*\b/gi,
  /\b\p{Lu}+\d+\b/gu,
  /\ba (?:small |large |wide |greater |significant )?number of\b/gi,
  /\baware(?:ness)? of\b[^.;]*/gi,
  /\b(?:increas|improv|great|high|enhanc|better|more|reduc|strong)\w* (?:\p{L}[\p{L}-]* ){0,2}(?:understanding|awareness|confidence|knowledge|evidence|grip|assurance|capacity|engagement)\b/giu,
]

const clocked = 'responses?|visits?|assessments?|decisions?|completion|escalation|reviews?|access|allocation|service|conferences?'
const many = `\\p{L}+(?:s|ren|people)\\b`

/** Words by which a success measure names something that can be counted. */
const counted: readonly string[] = [
  '\\d|%|\\bper ?cent\\b',
  '\\b(?:increas|decreas|reduc)\\w*|\\bfewer\\b|\\b(?:lower|higher) (?:numbers?|rates?|percentages?|proportions?|levels?|scores?)\\b',
  `\\b(?:more|less)(?: than|,? or fewer| (?:time|drift|delay|sickness)\\b| ${many})`,
  '\\b(?:rates?|numbers?|percentages?|proportions?)\\b',
  `\\b(?:${numberWord}|one) (?:in|out of) |\\b(?:${numberWord}|one) (?:hour|day|week|month|year)s?\\b`,
  `\\b(?:${numberWord}) (?:\\p{L}+ ){0,2}${many}`,
  '\\bsign(?:ed|ing)? up to\\b|\\btake-?up\\b',
  `\\btimeliness\\b|\\b(?:is|are|be)(?: \\p{L}+,| \\p{L}+ and)? timely\\b|\\btimely(?:,? \\p{L}+)?(?: and \\p{L}+)? (?:${clocked})\\b`,
  '\\b(?:within|in|out of|to|meets?|meeting|required|statutory) (?:the )?(?:\\p{L}+ )?timescales?\\b|\\btimescales? for (?!(?:the|our|an?|this|its)\\b)',
  '\\b(?:actions|plans|records|assessments) (?:\\p{L}+ ){0,3}timescales?\\b|\\blengths? of time\\b|\\bin time\\b',
  '\\battainment (?:data|results?|scores?|levels?|gap|will)\\b|\\b(?:improv|rais|ris|high)\\w* (?:\\p{L}+ ){0,3}attainment\\b',
  '\\battendance|\\bturnover|\\bvacanc|\\bcaseloads?\\b|\\bsurveys?\\b',
]
const countable = new RegExp(counted.join('|'), 'iu')

/** Whether a text names something that can be counted. */
export const isCountable = (text: string): boolean =>
  countable.test(nothing.reduce((left, pattern) => left.replace(pattern, ' '), text))
