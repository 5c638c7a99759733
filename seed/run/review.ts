import { parseArgs } from 'node:util'
import { type GraphRecord, isNode, type LinkRecord, Problem } from '../../schema/index.ts'
import { slugOf } from '../extract/slug.ts'
import { renewKept } from '../ingest.ts'
import { Keep } from '../keep/keep.ts'
import { linkedRecords, vocabularyOf } from '../keep/linked.ts'
import { keptSource, shippedSources } from '../keep/sources.ts'
import { councilOf, type Decision, wrongWith } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { addReview, readReviews, reviewsIn } from '../reviews/log.ts'
import { fillAfter, type Place } from './filling.ts'
import { complain, wrongUse } from './telling.ts'

const verdicts: Readonly<Record<string, Decision['decision']>> = { confirm: 'CONFIRMED', reject: 'REJECTED' }

/** A decision as the command line gives it. */
function asked(args: readonly string[]): Decision {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, reason: { type: 'string' }, concern: { type: 'string' } },
  })
  const [verdict = '', type, from, to] = positionals
  const { by, reason, concern } = values
  const which = concern === undefined ? {} : { which: { concern } }
  const at = new Date().toISOString()
  const decision = { decision: verdicts[verdict], type, from, to, ...which, by, kind: 'USER', at, reason }
  const wrong = positionals.length === 4 ? wrongWith(decision) : 'four words are expected before the flags'
  if (wrong !== undefined) throw wrongUse(`This is no decision on a link: ${wrong}`)
  return decision as Decision
}

/** What a council's papers tell now, with what was decided so far. */
async function recordsNow(keep: Keep, dataFolder: string, council: string) {
  for (const problem of await renewKept(keep)) complain(problem)
  const sources = [...(await shippedSources()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  const { decisions: all } = await readReviews(reviewsIn(dataFolder))
  const decisions = all.filter((each) => councilOf(each) === council)
  const own = sources.filter((source) => slugOf(source.council) === council)
  return (await linkedRecords(own, { vocabulary: await vocabularyOf(dataFolder), decisions })).records
}

/** The link that is decided on: one that a rule suggests, or that somebody decided on before. */
function linkMeant(records: readonly GraphRecord[], { type, from, to, which }: Decision): LinkRecord {
  for (const end of [from, to])
    if (!records.some((record) => isNode(record) && record.id === end))
      throw new Problem('NOT_FOUND', {
        what: 'No thing with this id has been read of the council whose thing the link starts from',
        where: end,
        todo: 'Copy the id from its page',
      })
  const all = records.filter(
    (each): each is LinkRecord => !isNode(each) && each.type === type && each.from === from && each.to === to,
  )
  const told = (link: LinkRecord): Readonly<Record<string, unknown>> => link.properties
  const meant = all.filter((link) => which?.concern === undefined || told(link).concern === which.concern)
  const [link] = meant
  if (link === undefined || meant.length > 1) {
    const concerns = all.flatMap((each) => (typeof told(each).concern === 'string' ? [`"${told(each).concern}"`] : []))
    throw new Problem(link === undefined ? 'NOT_FOUND' : 'INVALID_INPUT', {
      what: link === undefined ? 'No such link is suggested' : 'Several such links are suggested',
      where: `${type} from ${from} to ${to}`,
      todo: concerns.length > 0 ? `Add --concern with one of ${concerns.join(', ')}` : 'See the links on its page',
    })
  }
  if (link.properties.basis === 'STATED' || link.properties.basis === 'STRUCTURAL')
    throw new Problem('INVALID_INPUT', { what: 'A document says so: that is not for a person to decide', where: from })
  return link
}

/** Writes down what a person decided on a link, and brings the graph to it. */
export async function review(place: Place, args: readonly string[]): Promise<void> {
  const decision = asked(args)
  const keep = new Keep(place.dataFolder)
  const records = await recordsNow(keep, place.dataFolder, councilOf(decision))
  const { concern, kind } = linkMeant(records, decision).properties as { concern?: string; kind?: string }
  const which = { ...(concern === undefined ? {} : { concern }), ...(kind === undefined ? {} : { kind }) }
  const digests = new Digests(records)
  const noted = {
    ...decision,
    ...(Object.keys(which).length === 0 ? {} : { which }),
    fromSaid: digests.of(decision.from),
    toSaid: digests.of(decision.to),
  }
  await fillAfter(place, keep, () => addReview(reviewsIn(place.dataFolder), noted))
}
