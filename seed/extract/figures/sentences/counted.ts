import { anyMonthName } from '../../../dates/index.ts'
import type { Span } from '../../../read/layer.ts'
import { comparedPlace } from './places.ts'

const day = `(?:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${anyMonthName}\\.?(?: (?:19|20)\\d{2}| \\d{2}\\b)?|Q[1-4](?: (?:19|20)\\d{2}(?:[-/\\u2010-\\u2015]\\d{2,4})?)?|(?:19|20)\\d{2}(?: ?[-/\\u2010-\\u2015] ?\\d{1,4})?|20\\d{4})`
const few = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|few)'

/** Words that tell a time and not what is counted. */
const times = [
  `\\(?(?:(?:as )?(?:at|of|on|in|by|during|since|from|to|until|between|for|and|up to) )?(?:the )?(?:(?:start|end|beginning) of (?:the )?)?(?:(?:academic|financial|reporting|calendar|school) year (?:to |of )?)?${day}(?: (?:and|to|until|[-\\u2010-\\u2015]) (?:the )?(?:end (?:of )?)?${day})?\\)?`,
  `(?:in|over|during|within|for|since|throughout) the (?:(?:last|past|previous|preceding|first|most recent|current|same) )+(?:${few} )?(?:full )?(?:months?|years?|weeks?|quarters?|reporting years?|reporting period|period|inspection|audit|days?)(?: (?:prior to|before) (?:the|this) inspection)?`,
  `in the ${few} months (?:prior to|before|preceding) (?:the|this) inspection`,
  '(?:at|by|since) the (?:time|point|date) of (?:the|this|writing|our)(?: (?:inspection|visit|report|audit))?',
  '(?:since|at|before|prior to) (?:the|this|our|their) (?:last|previous|most recent)? ?inspection',
  "(?:in|for|during|over|from) (?:this|that|last|the previous|the following|the same|each|the) (?:year|period|audit|quarter|month)(?:['’]s)?",
  "currently|recently|to date|so far|at present|presently|now|today|as yet|this year|last year(?:['’]s)?(?: figure)?|a year (?:later|earlier|ago)|the previous (?:year|audit|quarter)|previously|subsequently",
]
const time = new RegExp(`(?<![\\p{L}\\p{N}])(?:${times.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const place = new RegExp(
  `(?:(?<![\\p{L}])(?:compared|comparable|in comparison|similar|in line|relative) (?:to|with) )?(?:(?:that |those )?(?:of|in|for|across|than|the|by|to|below|above|our|and|both) ){0,3}${comparedPlace}(?:['’]s)?(?: (?:average|rate|figure|picture|level|mean|median)s?)?(?: (?:is|was|of|at|which is|which was|for))?`,
  'giu',
)
const verbsOfChange =
  '(?:there (?:has|have|had) (?:also )?been|this (?:is|was|represents)|which (?:is|was|represents)|representing|represents|showing|with) (?:an? |the )?(?:[\\p{L}]+ )?(?:increase|decrease|reduction|rise|fall|drop|decline|improvement|change)s?(?: (?:in|of|on|from|to|by))?(?: the)?|(?:(?:has|have|had|did|also|been|was|were|is|are|being) ){0,3}(?:slightly |significantly |steadily |further )?(?:increased|decreased|reduced|risen|rose|fallen|fell|dropped|drop|declined|improved|increasing|decreasing|reducing|rising|falling|improving|grown)(?: (?:slightly|significantly|further|overall|steadily))?(?: (?:by|to|from))?|(?:an? |the )?(?:overall |slight |further |marginal |small |significant |positive |year on year )?(?:increase|decrease|reduction|rise|fall|drop|decline|improvement|growth)s? (?:in|on|of|to|from|by)(?: the)?|(?:increase|decrease|reduction|rise|fall) (?:than|from|on)?|(?:higher|lower|longer|shorter|fewer|more|less|greater|better|worse) than(?! (?:\\d|one|two|three|four|five|six|nine|ten|twelve|eighteen))'
const change = new RegExp(`(?<![\\p{L}])(?:${verbsOfChange})(?![\\p{L}])`, 'giu')
const plain =
  /(?<![\p{L}-])(?:for example|for instance|as a result|in particular|an average of|on average|a total of|a rate of|at a rate of|a figure of|a further|compared (?:to|with)|comparable to|in comparison (?:to|with)|equating to|representing|(?:which )?(?:is|was|represents|equates to) (?=an? )|which (?:is|was|represents|equates to)|only|just|however|although|though|while|whilst|positively|unfortunately|despite this|in addition|overall|of (?:this|these|those|whom|which)(?: number)?(?: \d{1,5},)?|there (?:are|were|have been|had been|has been|was|is)|this (?:is|was|represents|figure|equates to)|we (?:have|had|are|were)|it (?:is|was)|that (?:is|was)|our|their|its|also|further(?! (?:education|action))|account(?:s|ed)? for)(?![\p{L}-])/giu
/** Verbs that only help another: what is counted reads the same without them. */
const helping =
  /(?<![\p{L}-])(?<!(?:who|which|that|they|it|this|not) )(?:(?:had|have|has) (?:been |being )?(?=not |\p{L}{2,14}(?:ed|en|ne|de|ft|nt|wn|pt|ght) )|(?:had|have|has) been |(?:are|were|is|was) being |(?:are|were|is|was|been|being) (?!the |an? |his |her |their |who ))(?=\p{L})|(?<![\p{L}])(?:(?:had|have|has) been|are|were|was|is|has|had|have|been|being)$/giu
const edge =
  /^(?:[\s,.;:()\u2010-\u2015"'‘’“”-]+|(?:and|or|the|a|an|of|in|to|with|but|that|which|when|where|who|whom|for|from|by|at|as|than|so|this|these|those|it|then|also|up|out|on|is|was|were|are|be|been|had|has|have|being)(?= ))+|(?:[\s,.;:()\u2010-\u2015"'‘’“”-]+|(?<= )(?:and|or|the|a|an|of|in|to|with|but|that|which|who|whom|for|from|by|at|as|than|so|this|these|those|it|up|on|is|was|were|are|be|been|had|has|have|being))+$/giu

const reporting =
  /^.{0,120}?\b(?:note|notes?|reports?|reported|shows?|showed|indicates?|indicated|suggests?|identified|found|states?|confirms?|confirmed|highlights?|means?|noted|see|aware|judged|(?<!\bto )ensures?|demonstrates?) that[ ,]+/iu

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words without figures, times, places and what tells only how a figure moved. */
export function cleaned(text: string, figures: readonly Span[], own: string): string {
  let bare = ''
  let at = 0
  for (const { start, end } of figures) {
    if (start < at) continue
    bare += `${text.slice(at, start)} `
    at = end
  }
  bare += text.slice(at)
  const ours =
    own === ''
      ? undefined
      : new RegExp(
          `(?:(?:in|of|for|across|within|by) )?(?<![\\p{L}])(?:the )?${escaped(own)}(?: (?:borough|city|county|metropolitan borough))?(?: council)?(?:['’]s)?(?![\\p{L}])`,
          'giu',
        )
  let words = bare
    .replace(/^\s*(?:\d{1,2}\.){1,3}\d{0,2}\s/, '')
    .replace(/[‘“”"]|’(?!\p{L})|(?<!\p{L})’/gu, ' ')
    .replace(time, ' ')
  if (ours !== undefined) words = words.replace(ours, ' ')
  words = words.replace(place, ' ').replace(change, ' ').replace(plain, ' ').replace(/\s+/g, ' ').replace(helping, ' ')
  words = words
    .replace(/\(\s*[,;]?\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
  const reported = reporting.exec(words)
  if (reported !== null && saysWhat(words.slice(reported[0].length))) words = words.slice(reported[0].length)
  let last = ''
  while (words !== last) {
    last = words
    words = words.replace(edge, '').trim()
  }
  return words
}

const content = /[\p{L}]{4,}/gu
const empty =
  /^(?:this|that|these|those|with|from|than|which|when|where|still|further|number|rate|total|figure|percentage|proportion|average|year|previous|same|rates|numbers|compared|judged|reported|current|currently|performance|area|more|outside|days|recorded|target|threshold|of|whom|although|similar|represents|marginal|slight|small|figures|result|data|also|base|baseline|being|national|compares|favourably|very|well|below|above|latest|recent|achieved|achieve|improved|together|each|they|time|times|period|shows|show)$/i

/** Whether words say what is counted. */
export const saysWhat = (words: string): boolean => [...words.matchAll(content)].some(([word]) => !empty.test(word))
