import { type GraphRecord, isNode, type LinkRecord, type NodeRecord } from '../../schema/index.ts'
import { workProgramme } from '../extract/meeting/programme.ts'
import type { Ask } from './asks.ts'
import { likenessOf, sharedWords, type Weight, weigher } from './weighing.ts'

/** What a report to a meeting tells besides what it is for: what its officers ask to have noted, and what a work programme lists. */
interface Passing {
  readonly report: string
  readonly text: string
  readonly passage: string
  readonly day: string
  readonly body: string
  /** The days of meetings that it is listed for. */
  readonly planned: readonly string[]
}

/** Something that somebody is to do, whatever kind of resolution says so. */
const toBeDone =
  /\bbe (?:\w+ly )?(?:arranged|organised|held|invited|provided|circulated|sent|shared|scheduled|prepared|submitted|presented|convened|requested)\b/i
const tellsOf = /\b(?:progress|intention|arrangements?|update)\b/i

/** So like what was asked must be what is told in passing. */
const floor = 0.45
/** So much of a row of a work programme must be about what was asked. */
const rowFloor = 0.75
const fewestWords = 2

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** What reports on agendas tell in passing. */
function passingIn(records: readonly GraphRecord[]): Passing[] {
  const nodes = new Map(records.filter(isNode).map((each) => [each.id, each]))
  const links = records.filter((record): record is LinkRecord => !isNode(record))
  const meetings = new Map(links.flatMap(({ type, from, to }) => (type === 'ON_AGENDA_OF' ? [[from, nodes.get(to)]] : [])))
  const heard = new Map<string, NodeRecord<'Meeting'>>()
  for (const { type, from, to, properties } of links) {
    const meeting = meetings.get(from)
    if (type === 'REFERS_TO' && properties.basis === 'STRUCTURAL' && meeting?.label === 'Meeting') heard.set(to, meeting)
  }
  const givenBy = new Map(links.flatMap(({ type, from, to }) => (type === 'GIVEN_BY' ? [[from, to]] : [])))
  const told = (report: string, text: string, passage: string, planned: readonly string[]): Passing[] => {
    const { date: day, body = '' } = heard.get(report)?.properties ?? {}
    return day === undefined || text === '' ? [] : [{ report, text, passage, day, body, planned }]
  }
  return links.flatMap((link): Passing[] => {
    if (link.type !== 'CITES' || link.properties.role === 'DIFFERS') return []
    const [from, passage] = [nodes.get(link.from), nodes.get(link.to)]
    const quote = passage?.label === 'Passage' ? (passage.properties.quote ?? '') : ''
    if (link.properties.property === workProgramme)
      return told(link.from, quote, link.to, (link.properties.printed ?? '').split(', '))
    if (from?.label !== 'Recommendation' || link.properties.property !== undefined) return []
    const report = givenBy.get(from.id)
    const { text = '' } = from.properties
    return report !== undefined && tellsOf.test(text) ? told(report, text, link.to, []) : []
  })
}

function reasonsOf({ planned }: Passing, { day = '' }: Ask, words: readonly string[]): string[] {
  const next = planned.find((each) => each > day)
  return [
    `Both speak of: ${words.slice(0, 6).join(', ')}.`,
    next === undefined
      ? 'Its officers ask to have noted what was done so far.'
      : `A work programme in it lists this for the meeting of ${long.format(new Date(next))}.`,
  ]
}

function scoreOf({ text, planned }: Passing, ask: Ask, weight: Weight): number {
  const own = likenessOf(text, ask.text, weight)
  if (planned.length > 0) return own >= rowFloor ? own * 0.6 : 0
  const ofAsk = likenessOf(ask.text, text, weight)
  return ofAsk >= floor ? Math.min(0.7, ofAsk) : 0
}

/** What was told in passing, after they were asked, of requests on which nothing else came back. */
export function answersInPassing(records: readonly GraphRecord[], asks: readonly Ask[]): LinkRecord[] {
  const open = asks.filter(({ text, isOpen, isNote }) => isOpen || (!isNote && toBeDone.test(text)))
  const passing = open.length === 0 ? [] : passingIn(records)
  const weight = weigher([...asks.map(({ text }) => text), ...passing.map(({ text }) => text)])
  return open.flatMap((ask): LinkRecord[] => {
    const [best] = passing
      .filter(({ day, body }) => ask.day !== undefined && body === ask.body && day > ask.day)
      .map((each) => ({ each, score: scoreOf(each, ask, weight), words: sharedWords(ask.text, each.text, weight) }))
      .filter(({ score, words }) => score > 0 && words.length >= fewestWords)
      .sort((a, b) => b.score - a.score || (a.each.passage < b.each.passage ? -1 : 1))
    if (best === undefined) return []
    const { each, score, words } = best
    const properties = {
      basis: 'SUGGESTED',
      method: each.planned.length > 0 ? 'in-work-programme' : 'told-in-passing',
      score: Math.round(score * 100) / 100,
      reasons: reasonsOf(each, ask, words),
      cites: [each.passage],
    }
    return [{ type: 'ANSWERED_BY', from: ask.id, to: each.report, properties } as LinkRecord]
  })
}
