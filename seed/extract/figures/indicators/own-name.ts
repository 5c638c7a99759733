import type { Figure } from '../figure.ts'
import { nounAfter } from '../numbers/nouns.ts'
import { spelled } from '../numbers/spelled.ts'
import { cleaned } from '../sentences/counted.ts'
import type { Measure } from './measure.ts'
import { cutTo, namesThing, plainWordsOf, wordsIn } from './phrase.ts'
import { placeOf } from './place.ts'

const number = `(?:[£$]? ?\\d[\\d,.]*(?: ?(?:%|per ?cent|million|billion|m|bn|k)(?![\\p{L}]))?|${spelled}|half|thirds?|quarters?|fifths?|tenths?|none|nobody|all|every|each|no|both)`
/** What tells the figure in its own print: "one in five", "3 of 12", "All three"; a noun printed with it is none of it. */
const figureItself = new RegExp(
  `^(?:[(~+-]|(?:just |only )?(?:under|over|about|around|nearly|almost|at least|more than) |a(?= ))*(?:all but )?(?:${number}[ -]*(?:(?:in|of|out of|or)(?= ?(?:the |our |its )?(?:${number})(?![\\p{L}])) ?(?:the |our |its )?)?(?![\\p{L}])(?: ?per ?cent(?!\\p{L}))?)+\\)?`,
  'iu',
)

/** What stands before and behind a figure in its sentence. */
interface Sides {
  readonly before: string
  readonly after: string
}

export function sidesOf(figure: Figure): Sides | undefined {
  const place = figure.carriers.length === 1 ? placeOf(figure) : undefined
  if (place === undefined) return undefined
  const { sentence, at } = place
  const own = figureItself.exec(figure.printed.text)?.[0].trimEnd() ?? figure.printed.text
  return { before: sentence.slice(0, at), after: sentence.slice(at + own.length) }
}

const clauseEnd =
  /[;:]|[.!?](?=\s|$)|, (?!\p{L}+ (?:and|or) |\p{L}+, |(?:employment|training(?! \d)|planning|help|care|health|education|or)\b)|\s[\u2013\u2014-]\s|\s(?=(?:but|while|whilst|although|however|whereas|because|compared|which|resulting|meaning|despite|following|since|as (?:a|the|we|they|part)|in order|so that|due to|to (?:ensure|help|support|develop|enable|progress|address|enhance)|and (?:this|that|it|they|we|he|she|which|is|are|was|were|has|have|will|these|the|there|many|some|only|a|an|no|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|with (?:\d+|the|an?|one|two|three|four|five|six))\b)/iu

const clauseOf = (whole: string): string => {
  const text = whole
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bdrop[- ]ins?\b/gi, 'open sessions')
  const found = clauseEnd.exec(text.replace(/^ (?:to (?=\p{L})|, of )/u, (lead) => '_'.repeat(lead.length)))
  return found === null ? text : text.slice(0, found.index)
}

const person =
  /(?:child|children|people|persons?|leavers?|pupils?|students?|residents?|parents?|famil(?:y|ies)|adults?|carers?|adopters?|mothers?|fathers?|boys|girls|individuals|workers?|staff|managers?|practitioners?|professionals|officers|advis[eo]rs?|nurses|teachers?|participants|applicants?|respondents|attendees|apprentices|households)(?: in care| in need| looked after| with disabilities| and young people)?$/i

/** Verbs that people or things do, told of them without a helping verb. */
const doing =
  /^ (?=(?:live|lives|lived|attend|attends|attended|achieved?|gained|ceased|returned|experienced?|responded|refused|waited|wait|remain|remains|remained|moved|benefited|turned|reported|accepted|engaged|graduated|participated|support|supports|supported|help|help|helped|utili[sz]ed|used|progressed|wanted|want|started|began|joined|suffered|committed|provided|provide|show|shows|showed|receive|receives|received|met|left|leave|became|become|went|go|say|said|felt|do|does|did|will|took|take|makes?|contribute|evidenced|lead|led|need|needed)\b)/i
const having = /^ (?:have|has|had) (?!(?:now |also |recently |since )?been\b)/i
const suffering =
  /^ (?:(?:are|were|is|was|be)(?: being)?|being|(?:have|has|had) been|(?:who|that|which) (?:are|were|is|was|have been|has been|had been)(?: being)?) (?=\p{L})/iu
/** What a thing can be said to be without "who is". */
const participle =
  /^ (?:(?:not|\p{L}+ly) )?(?:\p{L}+(?:ed|ing|en)|in|on|at|under|with|within|from|subject|open|known|seen|made|held|met|sent|kept|put|set|left|found|shown|given|born|over|of|out|to|by|for|awaiting)(?!\p{L})/iu
const negated = /^ (?:(?:are|were|is|was|have|has|had)) not (?:been )?/i

/** What a sentence says of a thing, as a name says it behind the thing: "were matched" is "matched", "live" is "who live". */
function saidOf(noun: string, rest: string): string {
  const who = person.test(noun) ? 'who' : 'that'
  const bare = rest.replace(/^ (?:currently|recently|also|now|already|subsequently|still|successfully) /i, ' ')
  if (negated.test(bare)) return bare.replace(negated, ' not ')
  if (suffering.test(bare)) {
    const left = bare.replace(suffering, ' ')
    return participle.test(left) ? left : ` ${who} are${left}`
  }
  if (having.test(bare)) return ` ${who} have ${bare.replace(having, '')}`
  if (doing.test(bare)) return ` ${who}${bare.replace(/^ does\b/, ' do').replace(/^ makes\b/, ' make')}`
  return bare
}

/** The last word of a noun in the plural, as its unit has it. */
function inPlural(noun: string, unit: string): string {
  const many = unit.split(' ').at(-1) ?? ''
  const last = noun.split(/[ /]/).at(-1) ?? ''
  if (/^person$/i.test(last)) return noun.replace(/person$/i, 'people')
  const isSame = many.length > 3 && many.toLowerCase().startsWith(last.toLowerCase().slice(0, 3)) && !/^\p{Lu}{2}/u.test(last)
  return isSame ? `${noun.slice(0, noun.length - last.length)}${many}` : noun
}

const isThing = (unit: string): boolean =>
  /^\p{L}[\p{L} '’-]+$/u.test(unit) && !/^(?:days?|weeks?|months?|years?|hours?|number|score|points?)$/.test(unit)

const inCases = /^ ?(?:of )?(?:[\p{L}-]+ ){0,2}(?:cases|instances|situations), /iu

/** Words that name a thing only by pointing back to it, near the verb. */
const pointing = /^(?: \S+){0,6} (?:these|those|such) (?!as\b)/i

/** What describes a thing before the verb that says something of it. */
const described =
  /^( (?:and|or|in|within|from|of|at|with|for|across|between)\b(?![^,;.]{0,60}\b(?:age|that|who|which|\d))[^,;.]{3,90}?)(?= (?:are|were|is|was|have|has|had|provided) )/i

/** Words behind a noun that belong to it. */
const nounGoesOn =
  /^(?: and young people)?(?: looked after| in (?:our |its |the council['’]s )?care| in need| with disabilities| and care leavers| and young people)?(?= )/i

interface Told {
  readonly noun: string
  readonly says: string
  /** What the sentence says of it by its verb, without what only describes the thing. */
  readonly short?: string
}

/** What stands behind a number or an "of": the thing that is counted, and what is said of it. */
function toldBehind(after: string, unit: string, council: string, isPart = false): Told | undefined {
  const from = /^\)? ?(?:of )?(?:the |our |its |their |all |these |those )*/i.exec(after)?.[0].length ?? 0
  const text = ` ${after.slice(from).replace(/\blower super output areas?(?: \(LSOAs?\))?/i, 'LSOAs')}`
  const found = nounAfter(text, 0)
  const ofWhom = /^ of (?:whom|which|these|those|them)(?:,? \d+,?)?(?= )/i.exec(after)?.[0] ?? ''
  const elided = after.slice(ofWhom.length)
  if (/^ (?:are|were|is|was) (?:former|current|unaccompanied|new|permanent|agency)\b/i.test(elided))
    return toldBehind(elided.replace(/^ \p{L}+/u, ''), unit, council)
  if (
    isThing(unit) &&
    (suffering.test(elided) ||
      having.test(elided) ||
      doing.test(elided) ||
      (ofWhom !== '' && /^ \p{L}{2,12}(?:ed|ing) /u.test(elided)))
  )
    return { noun: unit, says: sayingOf(clauseOf(saidOf(unit, elided)), council) }
  if (found === undefined || (found.kind === 'part' && !isPart) || /[.;:]/.test(text.slice(0, found.start + 1))) return undefined
  const end = Math.max(found.end, found.start + found.words.length)
  const more = nounGoesOn.exec(text.slice(end))?.[0] ?? ''
  const printed = `${inPlural(text.slice(1, end).trim(), unit)}${more}`
  const ours = council === '' ? printed : printed.replaceAll(council, ' ').replace(/\s+/g, ' ').trim()
  const noun = ours.includes(',') && isThing(unit) ? `${ours.split(',')[0]} ${unit}` : ours
  const rest = text
    .slice(end + more.length)
    .replace(/^ \([^()]*\)/, '')
    .replace(/^ out of \S+/, '')
    .replace(/^ and (?:\d+|\p{L}+) \p{L}+ (?=(?:have|has|had|are|were) )/u, ' ')
  if (inCases.test(text)) return { noun, says: `: ${cleaned(clauseOf(rest.replace(/^, /, ' ')), [], council)}` }
  const clause = clauseOf(saidOf(noun, rest))
  if (pointing.test(clause)) return { noun: `such ${noun}`, says: '' }
  const says = sayingOf(clause, council)
  const verb = described.exec(rest)?.[1]
  return {
    noun,
    says,
    ...(verb === undefined ? {} : { short: sayingOf(clauseOf(saidOf(noun, rest.slice(verb.length))), council) }),
  }
}

/** Without times, places and the council's name; what is left says something, or nothing. */
function sayingOf(words: string, council: string): string {
  const lead =
    /^ (?:(?:who|that)(?: (?:have|had|has|do|did|does|are|were|is|was))?(?: not)?|where|when|whose|and|out for|for|with|in|at|on|by|from|to|of|for|not|under|because|into|as)\b/i.exec(
      words,
    )?.[0] ?? ''
  const rest = cleaned(words.slice(lead.length), [], council)
  return rest === '' ? '' : `${lead} ${rest}`
}

const vague =
  /^(?:(?:shows?|demonstrating|broadly|according|published|unvalidated|recent|achieved|most|best performing|data|more|track|end|go|not|is|average length of time$|predicted|adopted|remaining|remained|done|very)\b)|^(?:many|some|few|majority|large|small)\b|\b(?:these|those|this|them|such|it|they)\b/i
const standIn = /\b(?:these|those|this|them|such|it|that (?:number|figure))\b/i
/** Whether two names have a word in common. */
const sharesWord = (one: string, other: string): boolean => {
  const known = new Set(one.split(/[^\p{L}]+/u).map((word) => word.toLowerCase().replace(/s$/, '')))
  return other.split(/[^\p{L}]+/u).some((word) => word.length > 3 && known.has(word.replace(/s$/, '')))
}
/** What was done with things, told before their number: "recruited 2 teams". */
const doneBefore =
  /(?<!\b(?:are|were|is|was|been|be) )\b(recruited|appointed|approved|received|issued|held|completed|delivered|commissioned|opened|launched|created|served|made|closed|identified)(?: only| over| a further| another| up to| about)? $/iu
/** What is done for those who are counted, told before their number: "supporting 40 schools". */
const serving = /\b(support|train|cover|help|assist)(?:s|ing)?(?: only| over| a further| another| up to| about| around)? $/iu
const doneTo = (before: string): string | undefined => {
  const verb = serving.exec(before)?.[1]?.toLowerCase()
  return verb === undefined ? doneBefore.exec(before)?.[1]?.toLowerCase() : `${verb}ed`
}
const notNouns = /^(?:lives|active in|use|numbers?|stable group)\b/i
const byInspectors = /\binspectors?\b/i
const general =
  /^(?:cases?|education staff|teams?|areas?|small areas?|courses|different courses|local schools|young person|homes|auditors|care leavers?|such \p{L}+|children|child|people|young people|schools?|placements?|staff|social workers?|managers?|families|parents|plans?|records|files|posts?|services|settings)$/iu

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const longest = 11

const behindNumber: Readonly<Partial<Record<Measure['kind'], string>>> = {
  number: 'Number of',
  percentage: 'Percentage of',
  average: 'Average number of',
}
const manner = (measure: Measure): string => {
  switch (measure.kind) {
    case 'percentage':
      return '%'
    case 'money':
      return '£'
    case 'rate':
      return `per ${measure.base.replace(/\B(?=(?:\d{3})+$)/g, ',')}`
    case 'time':
      return measure.unit
    case 'average-time':
      return `average ${measure.unit}`
    default:
      return measure.kind
  }
}

const sums =
  /(?<!\p{L})(?:(?!(?:the|and|of|to|in|with|for|which|that|has|have|been|is|was|as|plus|from|an?|will|its?|their|this|these)(?!\p{L}))[\p{L}'’-]+ ){0,3}(?:budgets?|funding|grants?|revenue|costs?|spend(?:ing)?|deficit|overspend|underspend|savings?|income|investment|pressures?|reserves|allowances?|expenditure)(?!\p{L})(?: (?:for|of|in|on) (?!excess|value|total|order)(?:[\p{L}'’-]+ ?){1,4})?/giu
const given = /\b(?:awarded|granted|allocated|received|given|secured|receiving)\b/i
const named = /(?:\p{Lu}[\p{L}'’-]+ ){2,}/gu

/** The words around a sum that say what it is spent on, or where it comes from. */
function moneyFor({ before, after }: Sides, council: string): string {
  const clause = before.replace(/^.*[.;:]\s/, '')
  const around = council === '' ? clause : clause.replaceAll(council, ' ').replace(/\s+/g, ' ')
  const own = plainWordsOf([...around.matchAll(sums)].at(-1)?.[0] ?? '')
  const on = / (?:for|in|on) (?:[\p{L}'’-]+ ?){1,4}/u.exec(clauseOf(after))?.[0] ?? ''
  if (own !== '') return / (?:for|of|in|on) /.test(own) || on === '' ? own : plainWordsOf(`${own}${on}`)
  const who = [...around.matchAll(named)].at(-1)?.[0].trim()
  return given.test(around) && who !== undefined ? `money given to ${plainWordsOf(who)}` : ''
}

const parting =
  /^(?:.*[.;:] |.*, )?(?:however, |but )?(?<part>[^.;:,]{3,60}?) (?:only |just )?(?:formed|form|constituted|constitute|made up|make up|represented|represent|comprised|accounted for|account for)(?: \p{L}+ly| only| just| about| around| nearly)? $/iu

/** What makes up a share of things: "the police formed 6% of those present". */
const partIn = (before: string): string | undefined =>
  [parting, featuring, touching, covering, occurring]
    .map((each) => each.exec(before)?.groups?.part)
    .find((part) => part !== undefined)
/** What is found in a share of things: "neglect featured in 62% of plans". */
const featuring =
  /(?:^|[.;:] |, (?:and )?|\bdespite |\band )(?<part>(?!(?:at|on|in|of|for|by|with)\b)[\p{L}'’-]+(?: (?!(?:is|are|was|were|has|have|being|featured)\b)[\p{L}'’-]+){0,4}?)(?: (?:is|are|was|were|being)(?: an?)?(?: \p{L}+)? (?:feature|factor)| featured)? in $/iu
const covering =
  /(?<part>[\p{L}-]+ (?:coverage|take-?up|attendance|provision)) (?:to|at|of|in)(?: over| under| about| around)? $/iu
const occurring = /^(?:.*(?:[.;:,] |\bthat ))?(?<part>[^.;:,]{8,80}?) (?:in|by)(?: just| only| over| almost)? $/iu
const touching = /\b(?:is|are|was|were) (?<part>in [\p{L} ]{3,30}?) with (?:the vast majority \()?$/iu

const quotedBefore = /[‘“"']([^‘’“”"']{8,60})['’”"][^‘’“”"']{0,12}\bin which $/u

/** A verb's own word at the end of what is quoted whole: "responded to". */
const closing = /(?<=\p{L}ed) (?:to|with|for|on|by)$/u

type CutName = (lead: string, words: string, kept?: string, behind?: string) => string

/** The name of a row, under the label that it stands under. */
function ofTable({ counted }: Figure, measure: Measure, from: string | undefined, cutName: CutName): string | undefined {
  const words = plainWordsOf(counted.words.replace(/%/g, ' '))
  const label = plainWordsOf(counted.under.find((each) => each !== counted.words && !/\d/.test(each)) ?? '')
  const above = plainWordsOf(from ?? '')
  const parts = [above, wordsIn(words).length < 3 && label !== above ? label.toLowerCase() : '', words.toLowerCase()]
  const told = parts.filter((part, at) => part !== '' && parts.indexOf(part) === at)
  if (words === '' && above === '') return undefined
  return cutName(
    '',
    told.length > 2 || above === '' ? told.join(', ') : told.join(': '),
    above,
    measure.kind === 'number' ? '' : ` (${manner(measure)})`,
  )
}

/**
 * A name for a figure whose words are not all known: the thing counted and what is said of it, in few words, none of them a sentence of the
 * source. None where the words name nothing that is measured.
 */
export function ownName(
  figure: Figure,
  measure: Measure,
  council: string,
  from: string | undefined,
  beside: readonly string[],
): string | undefined {
  const source = [...figure.carriers.map(({ text }) => text), from ?? ''].join(' . ')
  const sides = sidesOf(figure)
  const cutName = (lead: string, words: string, kept = '', behind = ''): string => {
    const whole = lead === '' ? words : `${lead} ${words}`
    const most = longest - wordsIn(behind).length
    return `${capital(cutTo(whole, most, source, wordsIn(lead).length + kept.split(' ').length))}${behind}`
  }
  if (sides === undefined) return ofTable(figure, measure, from, cutName)
  if (measure.kind === 'money') {
    const words = moneyFor(sides, council)
    return words === '' ? undefined : cutName('', words, '', ' (£)')
  }
  const lead = behindNumber[measure.kind]
  const isShare = measure.kind === 'percentage'
  const canStand = lead !== undefined && (!isShare || /^\)? ?of \p{L}/iu.test(sides.after))
  if (measure.kind === 'average' && /^ \p{L}+ (?:was|is|were|are) /u.test(sides.after)) return undefined
  const told = canStand ? toldBehind(sides.after, isShare ? '' : figure.unit, council, figure.of !== undefined) : undefined
  if (told !== undefined && byInspectors.test(told.says)) return undefined
  if (told !== undefined && notNouns.test(told.noun)) return undefined
  if (told !== undefined && lead !== undefined) {
    const noun = plainWordsOf(told.noun)
    const mark = told.says.startsWith(':') ? '' : ' '
    const whole = plainWordsOf(`${told.noun}${mark}${told.says}`)
    const says = whole === noun ? '' : whole
    const part = says === '' && (isShare || / in(?: just| only)? $/.test(sides.before)) ? partIn(sides.before) : undefined
    if (part !== undefined && !standIn.test(part)) return cutName(lead, `${noun}: ${plainWordsOf(part)}`, noun)
    const quoted = quotedBefore.exec(sides.before)?.[1]
    if (says !== '' && quoted !== undefined)
      return cutName(lead, `${says}: ${plainWordsOf(quoted)}${closing.exec(quoted)?.[0] ?? ''}`, says)
    const named = says === '' || standIn.test(says) ? '' : cutName(lead, says, noun)
    const short = told.short === undefined ? '' : plainWordsOf(`${told.noun}${told.short}`)
    if (named !== '' && !named.endsWith(says) && short !== '' && short !== noun && !standIn.test(short))
      return cutName(lead, short, noun)
    if (named !== '') return named
    const others = beside.filter(
      (each) =>
        !/^(?:not|children|families|parents|residents)$/.test(each) &&
        !sharesWord(noun, each) &&
        !(person.test(noun) && person.test(each)) &&
        each !== 'grants',
    )
    if (isShare || standIn.test(whole)) return undefined
    const done = doneTo(sides.before)
    if (done !== undefined) return cutName(lead, `${noun} ${done}`, noun)
    const [other] = others
    if (other !== undefined)
      return cutName(lead, `${noun}${/^(?:with|in|on|who|through|because|at|from) /.test(other) ? '' : ':'} ${other}`, noun)
    return general.test(noun) ? undefined : cutName(lead, noun, noun)
  }
  const words = plainWordsOf(
    cleaned(figure.counted.words, [], council).replace(
      /^(?:the |overall |council )*(?:numbers?|percentages?|proportions?|rates?|use) (?:of )?/i,
      '',
    ),
  )
  const isBare = wordsIn(words).length < 2 && (measure.kind !== 'number' || !namesThing(words) || general.test(words))
  if (isBare || vague.test(words) || (!namesThing(words) && beside.length === 0)) return undefined
  if (measure.kind === 'number') {
    const unit = figure.unit.toLowerCase()
    const own = words.replace(/^.*? (?:focus|emphasis) on /i, '').replace(/^(?:focus|emphasis) on /i, '')
    if (!isThing(unit) || own.toLowerCase().includes(unit.replace(/s$/, ''))) return cutName('Number of', own, own.split(' ')[0])
    return cutName('Number of', `${unit}: ${own}`, unit)
  }
  return cutName('', words, words.split(' ')[0], ` (${manner(measure)})`)
}
