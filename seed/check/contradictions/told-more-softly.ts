import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { partAt, sentencesOf } from '../../link/concerns/clauses.ts'
import { textOf } from '../../link/known.ts'
import { likenessOf } from '../../link/likeness/field.ts'
import { blames } from '../../link/retold/vocabulary.ts'
import { Phrases } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { saidIn } from '../said.ts'
import { listed, quoted } from '../telling.ts'
import { saidBy } from './claims.ts'
import { comparingIn } from './comparing.ts'
import { dayOfGiver, giverCalled } from './inspected.ts'
import { paperInWords } from './papers.ts'
import { reportOf } from './spoken.ts'
import { isSpokenOf, quotedAround } from './wanting.ts'

const blaming = new Phrases(blames.flatMap(({ strong }) => strong.split('|').map((phrase) => [phrase.trim(), true] as const)))

/** What blames; figures and groups of children that are left out make nothing softer. */
const isBlame = (words: string): boolean => blaming.in(words).length > 0

/** Before what somebody has mended, or is asked for, elsewhere. */
const elsewhere = /\b(?:turn(?:ing|ed|s)? around|requires?|will need|needs? to)\b[^.;]*$|\b(?:can|could|may|might) $/i

const example = /^an example of this is(?: that)? /i

/** Whether words of a source blame how things stand: not how they stood before, not of a few, and not in passing. */
function isSaidOf(told: NodeRecord, words: string, day: string): boolean {
  const text = textOf(told)
  const at = text.indexOf(words)
  if (at < 0) return true
  const sentence = sentenceAt(text, { start: at })
  const inside = sentence.indexOf(words)
  const isEmpty = words.split(/\s+/).length < 3 && !polarityOf(words, 'WEAKNESS').words.some((word) => word.for === 'WEAKNESS')
  return !isEmpty && isSpokenOf(sentence.replace(example, ''), day) && !elsewhere.test(sentence.slice(0, Math.max(0, inside)))
}

/** Words that leave open how much is wrong. */
const mild =
  /\b(?:(?:some|a degree of|an element of) (?:variation|variability|inconsistenc\w+|challenges?|concerns?|issues?)|mixed picture|room for improvement|areas? (?:for|of) development|opportunit(?:y|ies) (?:to|for)|could be (?:better|stronger|improved)|scope to)\b/i

/** What a weakness is in a telling that has none of its words of blame, and words that leave it open. */
function milderIn(told: NodeRecord, telling: NodeRecord): string[] {
  const [source, again] = [textOf(told), textOf(telling)]
  const found = mild.exec(again)
  const faults = polarityOf(source, 'WEAKNESS').words.filter((word) => word.for === 'WEAKNESS')
  const [first] = faults
  if (found === null || first === undefined || mild.test(source)) return []
  const words = again.toLowerCase()
  if (faults.some(({ start, end }) => words.includes(source.slice(start, end).toLowerCase()))) return []
  const here = { start: found.index, end: found.index + found[0].length }
  return [`${about(source, first)}${between}${about(again, here)}`]
}

/** The words about a place, without their quotation marks. */
const about = (text: string, place: { readonly start: number; readonly end: number }): string =>
  quotedAround(sentenceAt(text, place), [placeIn(text, place)]).slice(1, -1)

const sentenceAt = (text: string, place: { readonly start: number }): string => {
  const part = partOf(text, place)
  return text.slice(part.start, part.end).trim()
}

function placeIn(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const part = partOf(text, { start })
  const blank = text.slice(part.start).search(/\S/)
  const from = part.start + Math.max(0, blank)
  return { start: start - from, end: end - from }
}

function partOf(text: string, { start }: { readonly start: number }) {
  const all = sentencesOf(text)
  return all[partAt(all, start)] ?? { start: 0, end: text.length }
}

const between = ' → '
/** So many words that were left out are told. */
const most = 4
/** A telling that leaves out fewer words of blame than so many, and softens none, is no softer. */
const fewest = 1

interface Lost {
  readonly link: LinkRecord<'RETELLS'>
  readonly told: NodeRecord
  /** In quotation marks. */
  readonly leftOut: readonly string[]
  readonly softened: readonly string[]
}

/** Whether of the paragraphs of one paper that tell a source again this is the one nearest to the sentence with some words. */
function isNearest(checking: Checking, source: NodeRecord, words: string, telling: NodeRecord): boolean {
  const scope = (id: string): string => id.slice(0, id.lastIndexOf('/'))
  const again = checking.known
    .in('RETELLS', source.id)
    .filter(({ from, properties }) => properties.basis !== 'REJECTED' && scope(from) === scope(telling.id))
    .flatMap(({ from }) => checking.known.node(from) ?? [])
  if (again.length < 2) return true
  const text = textOf(source)
  const sentence = saidIn(checking, sentenceAt(text, { start: Math.max(0, text.indexOf(words)) }))
  const { weigh } = comparingIn(checking)
  const like = (each: NodeRecord): number => likenessOf(sentence, saidIn(checking, textOf(each)), weigh).score
  const own = like(telling)
  return again.every((each) => like(each) <= own)
}

/** Words without the subject of which they say something. */
const bare = /^(?:is|are|was|were|do|does|did|has|have|had|not|lacks|needs?|cannot)\b/i

/** Words of a source as they are told: with what stands about them where they alone would not be understood. */
function wordsToldOf(source: NodeRecord, words: string): string {
  const start = textOf(source).indexOf(words)
  return start < 0 || !bare.test(words) ? quoted(words) : `“${about(textOf(source), { start, end: start + words.length })}”`
}

function lostBy(checking: Checking, id: string, before: Set<string>): Lost[] {
  const telling = checking.known.node(id)
  return checking.known.out('RETELLS', id).flatMap((link): Lost[] => {
    const source = checking.known.node(link.to)
    if (source === undefined || telling === undefined || link.properties.basis === 'REJECTED') return []
    const day = dayOfGiver(checking, checking.known.giverOf(link.to)) ?? ''
    const isNew = (words: string): boolean => {
      const key = `${link.to} ${words}`
      const isThere = before.has(key)
      before.add(key)
      return !isThere
    }
    const leftOut = (link.properties.leftOut ?? []).filter(
      (words) => isBlame(words) && isNearest(checking, source, words, telling) && isNew(words) && isSaidOf(source, words, day),
    )
    const told = (link.properties.softened ?? []).filter((words) => isNew(words))
    const softened = told.length + leftOut.length > 0 ? told : milderIn(source, telling)
    return leftOut.length + softened.length === 0
      ? []
      : [{ link, told: source, leftOut: leftOut.map((words) => wordsToldOf(source, words)), softened }]
  })
}

function softenedInWords(softened: string): string {
  const [there, here] = softened.split(between)
  return `${quoted(there ?? '')} there is ${quoted(here ?? '')} here`
}

/** Whether no other of some quotations holds it. */
const isToldOnce = (quote: string, at: number, all: readonly string[]): boolean =>
  !all.some((other, n) => n !== at && other.includes(quote.slice(1, -1)) && (other !== quote || n < at))

function raise(checking: Checking, telling: NodeRecord, lost: readonly Lost[]): Raised {
  const givers = [
    ...new Map(lost.map(({ told }) => [checking.known.giverOf(told.id)?.id, checking.known.giverOf(told.id)])).values(),
  ]
  const giver = listed(givers.flatMap((each) => (each === undefined ? [] : [giverCalled(checking, each)])))
  const { number } = telling.properties as { readonly number?: string }
  const passage = checking.known.passagesOf(telling.id)[0]
  const paper = passage === undefined ? 'a paper' : paperInWords(checking, reportOf(checking, passage.id))
  const leftOut = lost.flatMap((each) => each.leftOut).filter(isToldOnce)
  const softened = lost.flatMap((each) => each.softened)
  const says = [
    softened.length === 0 ? '' : `What is ${listed(softened.slice(0, most).map(softenedInWords))}.`,
    leftOut.length === 0
      ? ''
      : `These words are not told again: ${listed(leftOut.slice(0, most))}${leftOut.length > most ? ', and more' : ''}.`,
  ]
  const where = number === undefined ? 'A paragraph' : `Paragraph ${number}`
  return {
    on: [telling.id, ...lost.map(({ told }) => told.id)],
    says: [`${where} of ${paper} tells again what ${giver === '' ? 'another paper' : giver} says.`, ...says]
      .filter((each) => each !== '')
      .join(' '),
    shown: [...lost.flatMap(({ told }) => saidBy(checking, told.id)), ...saidBy(checking, telling.id)],
    certainty: 'LIKELY',
    score: Math.max(...lost.map(({ link }) => link.properties.score ?? 0.9)),
    severity: softened.length > 0 || leftOut.length >= most ? 'MEDIUM' : 'LOW',
  }
}

export const toldMoreSoftly: Rule = {
  id: 'told-more-softly',
  find: (checking) => {
    const before = new Set<string>()
    return [...checking.known.all('Finding'), ...checking.known.all('Recommendation')].flatMap((telling) => {
      const lost = lostBy(checking, telling.id, before)
      const [leftOut, softened] = [lost.flatMap((each) => each.leftOut), lost.flatMap((each) => each.softened)]
      return softened.length > 0 || leftOut.length >= fewest ? [raise(checking, telling, lost)] : []
    })
  },
}
