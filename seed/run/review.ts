import { parseArgs } from 'node:util'
import { isNode, Problem } from '../../schema/index.ts'
import { slugOf } from '../extract/slug.ts'
import { Keep } from '../keep/keep.ts'
import { linkedRecords, vocabularyOf } from '../keep/linked.ts'
import { keptSource, shippedSources } from '../keep/sources.ts'
import { councilOf, type Decision, wrongWith } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { addReview, readReviews, reviewsIn } from '../reviews/log.ts'
import { fillAfter, type Place } from './filling.ts'
import { wrongUse } from './telling.ts'

const verdicts: Readonly<Record<string, Decision['decision']>> = { confirm: 'CONFIRMED', reject: 'REJECTED' }

/** A decision as the command line gives it. */
function asked(args: readonly string[]): Decision {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, reason: { type: 'string' } },
  })
  const [verdict = '', type, from, to] = positionals
  const decision = { decision: verdicts[verdict], type, from, to, ...values, kind: 'USER', at: new Date().toISOString() }
  const wrong = positionals.length === 4 ? wrongWith(decision) : 'four words are expected before the flags'
  if (wrong !== undefined) throw wrongUse(`This is no decision on a link: ${wrong}`)
  return decision as Decision
}

/** What a council's papers tell now, with what was decided so far. */
async function recordsNow(keep: Keep, dataFolder: string, council: string) {
  const sources = [...(await shippedSources()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  const decisions = (await readReviews(reviewsIn(dataFolder))).filter((each) => councilOf(each) === council)
  const own = sources.filter((source) => slugOf(source.council) === council)
  return (await linkedRecords(own, { vocabulary: await vocabularyOf(dataFolder), decisions })).records
}

/** Writes down what a person decided on a link, and brings the graph to it. */
export async function review(place: Place, args: readonly string[]): Promise<void> {
  const decision = asked(args)
  const keep = new Keep(place.dataFolder)
  const records = await recordsNow(keep, place.dataFolder, councilOf(decision))
  for (const end of [decision.from, decision.to])
    if (!records.some((record) => isNode(record) && record.id === end))
      throw new Problem('NOT_FOUND', {
        what: 'No thing that has been read has this id',
        where: end,
        todo: 'Copy the id from its page',
      })
  const said = records.find(
    (each) => !isNode(each) && each.type === decision.type && each.from === decision.from && each.to === decision.to,
  )
  if (said !== undefined && !isNode(said) && (said.properties.basis === 'STATED' || said.properties.basis === 'STRUCTURAL'))
    throw new Problem('INVALID_INPUT', { what: 'A document says so: that is not for a person to decide', where: decision.from })
  const digests = new Digests(records)
  const noted = { ...decision, fromDigests: digests.of(decision.from), toDigests: digests.of(decision.to) }
  await fillAfter(place, keep, () => addReview(reviewsIn(place.dataFolder), noted))
}
