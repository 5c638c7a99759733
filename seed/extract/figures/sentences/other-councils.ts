import { anyMonthName } from '../../../dates/index.ts'
import { councilNames } from '../../../identify/council-names.ts'

/** Names of councils that are also plain words, or towns within other councils' areas. */
const unsure: ReadonlySet<string> = new Set([
  'Reading',
  'Sutton',
  'Newport',
  'Highland',
  'Halton',
  'Bury',
  'Angus',
  'Westminster',
])

const called = '(?: (?:Metropolitan |London )?(?:Borough|County|City|Unitary)(?: Council)?| Council)'
const surely = councilNames
  .filter((name) => !unsure.has(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
const name = "\\p{Lu}[\\p{Ll}’'-]+(?:(?: upon| on| of| and)? \\p{Lu}[\\p{Ll}’'-]+){0,3}?"
/** A council that is known, or that is called one. */
const council = `(?:(?<known>${surely})${called}?|(?<called>${name})${called})`
const has =
  "(?:['’]s? (?:[\\p{L}-]{1,20} ){0,4}?(?:is|was|of|at)|,? (?:which |where )?(?:has|have|had|is|was|stood|at|is at|was at|is on|was on|reached|achieved|recorded|reported|with|saw|having)|,? ?\\(|:)(?: only| just| about| around| over| under)?"

/** What is said of a council by its name: "Otterby Council had". */
const subject = new RegExp(
  `(?:^|[.;:(] ?|, |\\b(?:and|but|while|whilst|whereas|with|in|for|of|than|behind|against|to) )${council}${has} ?$`,
  'u',
)
const opening = new RegExp(`^(?:In|Across|For) ${council},? $`, 'u')
const comparing =
  '\\b(?:compar(?:ed|es|ing) (?:to|with|against)|against|versus|behind|ahead of|(?<!\\b(?:more|fewer|less|rather|other) )than)'
const compared = new RegExp(
  `${comparing} (?<called>${name})(?:${called})?(?:['’]s? (?:[\\p{L}-]{1,20} ){0,3}?(?:is|was|of|at)|,? (?:at|on|with|which (?:had|has|is|was)|where)|,? ?\\()(?: only| just| about| around)? ?$`,
  'u',
)
const comparedTo = new RegExp(`${comparing}(?: an?| the)?(?: only| just| about| around)?(?: average of| rate of)? $`, 'iu')
const behind = new RegExp(
  `^(?: of [\\p{Ll} -]{3,50}?)? (?:in|for|across|by|at) (?:(?<known>${surely})|(?<called>${name}))(?=[ ,.;:)]|$)`,
  'u',
)
/** What a capital opens that is no other council's area: a time, a body, a subject of lessons, a kind of care. */
const noArea = new RegExp(
  `^(?:${anyMonthName}|Spring|Summer|Autumn|Winter|Easter|Christmas|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quarters?|Years?|Key|Stage|Band|Tier|Phase|Level|Term|The|This|These|Those|That|Our|All|We|It|Its|Ofsted|English|Maths|Mathematics|Reading|Writing|Science|Primary|Secondary|Special|Post|Early|Education|Children|Child|Young|Foster|Fostering|Residential|Adoption|Social|Care|Corporate|Council|Councils|Statistical|Regional|National|Local|Targets?|Other|Government|Department|Covid|Family|Families|Youth|North|South|East|West|Central|In-|Good|Outstanding|Plan|Police|Health|Cabinet|Board)(?![\\p{Ll}])`,
  'u',
)
/** What stands behind a name that makes it one of a team, a school, a part of the area. */
const partOfArea =
  /^ (?:[\p{Lu}][\p{L}]+ )?(?:teams?|schools?|academy|academies|college|hospital|centres?|hubs?|homes?|house|unit|ward|localit(?:y|ies)|areas?|districts?|town|neighbourhoods?|parish|services?|cluster|court|office|trust|foundation|group|panel|forum|board|partnership|road|street|Team|School|Academy|College|Hospital|Centre|Hub|Home|House|Unit|Ward|Locality|Area|District|Town|Parish|Services?|Trust|Court|Group|Panel|Board)\b/u

/** The other council that some words name as that of a figure; `whole` is the sentence. */
export function otherCouncil(before: string, after: string, { own, whole }: { own: string; whole: string }): string | undefined {
  if (own === '') return undefined
  const sure = (found: RegExpExecArray | null): string | undefined => found?.groups?.known ?? found?.groups?.called
  const other = (named: string | undefined): string | undefined =>
    named === undefined ||
    noArea.test(named) ||
    own.toLowerCase().includes(named.toLowerCase()) ||
    named.toLowerCase().includes(own.toLowerCase())
      ? undefined
      : named
  const told = other(sure(subject.exec(before))) ?? other(sure(opening.exec(before)))
  if (told !== undefined) return told
  const against = compared.exec(before)
  if (against !== null && other(against.groups?.called) !== undefined) return other(against.groups?.called)
  const next = behind.exec(after)
  if (next !== null && comparedTo.test(before) && !partOfArea.test(after.slice(next[0].length))) return other(sure(next))
  // Where the sentence compares with the council itself, a name that opens it is that of the other.
  const opened = new RegExp(`^(?:In |Across )?(?<called>${name})(?:,| had| has| achieved| recorded| reported)? $`, 'u').exec(
    before,
  )
  const from = whole.search(new RegExp(comparing, 'iu'))
  return opened !== null && from >= 0 && whole.toLowerCase().includes(own.toLowerCase(), from)
    ? other(opened.groups?.called)
    : undefined
}
