import { wordsOf } from '../../link/words/index.ts'

/** What is told of a time before, or of a few. */
const before =
  /\b(?:prior to|previously|had (?:not )?(?:been|deteriorated|declined|lost|become|failed)|historic\w*|in recent years|in the past|used to|at the time of the last|since (?:19|20)\d\d|was (?:previously|formerly)|at that time|meant that|the (?:last )?inspection (?:recognised|found|considered|noted))\b/i
const few =
  /\b(?:a (?:very )?(?:small (?:number|minority)|few|handful|minority)|one or two|very few|in isolated|in some cases|some (?:[\w’'-]+ ){1,4}(?:acknowledged|said|told|reported|felt))\b|^for (?:some|others|other children|a few)\b|^(?:an example of this|for example)\b/i
const later = /\b(?:would|could|should) (?:\w+ )?(?:enhance|strengthen|benefit|improve|help|support|be helpful)\b/i
const year = /\b(?:19|20)\d\d\b/g

/** The years that one may look back over and still speak of how things stood since a plan of that time. */
const yearsBack = 3

/** It is about the plan itself, and not about what the plan is to bring about. */
const ofThePlan = /^(?:the|this|that)(?: improvement)? plan\b/i

/** Whether a sentence speaks of how things stood, for more than a few, when somebody looked on a day. */
export function isSpokenOf(sentence: string, day: string): boolean {
  if (few.test(sentence) || later.test(sentence) || ofThePlan.test(sentence)) return false
  return !before.test(sentence) || isRecent(sentence, day)
}

const isRecent = (sentence: string, day: string): boolean =>
  [...sentence.matchAll(year)].some(([told]) => {
    const apart = Number(day.slice(0, 4)) - Number(told)
    return apart >= 1 && apart <= yearsBack
  }) && !/\bprior to|since\b/i.test(sentence)

/** Words that say that something is not there, not done or not finished. */
export const undone =
  /\b(?:not yet|yet to|still (?:work|to be|being|in development|under development|developing)|limited progress|little progress|no progress|insufficient progress|slow progress|progress (?:is|has been|was) (?:too )?(?:slow|limited|insufficient)|under-?developed|under ?way to develop|being developed|needs? to be (?:completed|finished|developed|put in place|driven|in place)|(?:has|have) not (?:yet )?been (?:\w+ )?(?:implemented|developed|completed|established|introduced|launched|embedded|put in place|resolved|addressed|recruited|appointed|delivered|finalised|published)|(?:is|are) not (?:yet |fully )?(?:in place|embedded|implemented|functional|established|complete|available|operational)|not (?:yet )?fully|lack of|absence of|there (?:is|are|was|were) no|remains? (?:unfilled|vacant|incomplete|outstanding))\b/i

/** Others than the council, whose failings are not the council's claim. */
export const others =
  /\b(?:police|health|CAMHS|NHS|schools?|GPs?|referrers|hospitals?|court|housing|probation|partner agenc\w+)\b/giu

/** Words that say that something goes more slowly than it should. */
export const slow =
  /\b(?:delay(?:ed|s)?|behind (?:schedule|time|plan|target)|off[- ]track|not on track|slipp(?:ed|ing|age)|stalled|paused|(?:months?|weeks?) late|too slow(?:ly)?|limited progress|little progress|no progress|insufficient progress|slow progress|progress (?:is|has been|was) (?:too )?(?:slow|limited|insufficient)|lack of progress|not (?:been )?progress(?:ed|ing)|overdue|not met (?:its|the|their) (?:milestone|deadline|timescale)s?)\b/i

/** What is granted before it is found wanting is told with it, in so many words. */
const granting = /^(?:although|though|while|whilst|despite|even though)$/i
const mostGranted = 34
/** So many words more may end a clause that would break off. */
const mostEnding = 8

/** A quotation that shows its clause whole needs some more words than others. */
const most = 18

/** What a clause begins behind: a mark, or before such a word. */
const closing = /[,;:.–—)]$/u
const opening = /^(?:and|but|that|which|who|where|because|although|while|whilst)$/i

/** Where a quotation begins so that it holds some words: with their clause if that fits, else with as much before them as does. */
function beginning(words: readonly string[], first: number, last: number): number {
  const earliest = Math.max(0, last + 1 - most)
  const isBegin = (at: number): boolean => at === 0 || closing.test(words[at - 1] ?? '') || opening.test(words[at] ?? '')
  for (let at = 0; at <= first; at++) if (at >= earliest && isBegin(at)) return Math.min(at, Math.max(0, words.length - most))
  const spare = Math.max(0, most - (last - first + 1))
  return Math.max(0, Math.min(first - Math.floor(spare / 2), words.length - most))
}

/** Where a quotation ends so that its last clause is whole: a few words on, else with the clause before it. */
function ending(words: readonly string[], to: number, last: number): number {
  const isEnd = (at: number): boolean => at >= words.length || closing.test(words[at - 1] ?? '') || opening.test(words[at] ?? '')
  for (let at = to; at <= to + mostEnding; at++) if (isEnd(at)) return Math.min(at, words.length)
  for (let at = to - 1; at > last; at--) if (isEnd(at)) return at
  return to
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The words of a text about some places in it, so many at most, in quotation marks: about the last of them where all are too many. */
export function quotedAround(text: string, places: readonly Place[]): string {
  const all = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  const at = (those: readonly Place[]): number[] =>
    all.flatMap(({ start, end }, n) => (those.some((place) => place.start < end && start < place.end) ? [n] : []))
  const together = at(places)
  const fits = (together.at(-1) ?? 0) - (together[0] ?? 0) < most
  const met = fits ? together : at(places.slice(-1)).slice(0, most)
  const [first = 0] = met
  const last = met.at(-1) ?? first
  const words = all.map(({ word }) => word)
  const isGranted = granting.test(words[0] ?? '') && last < mostGranted
  const from = words.length <= most || isGranted ? 0 : beginning(words, first, last)
  const to = ending(words, Math.min(words.length, Math.max(from + most, last + 1)), last)
  const told = words
    .slice(from, to)
    .join(' ')
    .replace(/^[“”"(;,:-]+|[.;,:–“”"-]+$/gu, '')
  return `“${from > 0 ? '… ' : ''}${told}${to < words.length ? ' …' : ''}”`
}

/** Words that papers of every kind use of anything, so that two texts which share them need not speak of one thing. */
const general = new Set(
  wordsOf(
    'a an the and or but of in to for on by with at from as is are be been being was were will would can could may might must should have has had do does did not no nor all any some each every more most less few many much other such only own same so than too very just also this that these those there their them they it its we us our who whom whose which what when where why how if then now still yet ' +
      'child children young people person family families parent service services social care work worker workers working council authority local team teams target targeted targets statutory performance staff manager managers management leader leaders officer partner partners member members area areas ' +
      'improve improved improvement improving quality good better best poor effective effectively consistent consistently appropriate appropriately sufficient clear clearly robust strong timely time times impact outcome outcomes need needs needed support supported supporting ensure plan plans planning action actions process processes system systems arrangement arrangements approach practice review reviews reviewed ' +
      'develop developed development developing deliver delivered delivery implement implemented establish established provide provided provision make made making take taken put place set use used using see seen show shown evidence evidenced identify identified understand understanding change changes progress current new key further part role roles number level levels range resource resources available lead leads leading drive driving driven require required requirement requirements week month year day first second last across within between during through over under about after before because including include includes regular regularly need result results issue issues concern concerns term give given full fully department way ways aware awareness experience life lives live',
  ).map(({ stem }) => stem),
)

/** What a text names beside words that papers use of anything; and pairs of its words that stand together. */
export function namedIn(text: string): ReadonlySet<string> {
  const named = new Set<string>()
  const words = wordsOf(text)
  for (const [at, { stem, follows }] of words.entries()) {
    const isGeneral = general.has(stem) || stem.length < 3 || /^\d+$/.test(stem)
    if (!isGeneral) named.add(stem)
    const last = words[at - 1]
    if (last !== undefined && follows && (!isGeneral || !general.has(last.stem)) && !joining.has(stem) && !joining.has(last.stem))
      named.add(`${last.stem} ${stem}`)
  }
  return named
}

const joining = new Set(
  wordsOf('a an the and or of in to for on by with at from as is are be been was were will that this their its it not all').map(
    ({ stem }) => stem,
  ),
)
