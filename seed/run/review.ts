import { parseArgs } from 'node:util'
import { type GraphRecord, isNode, type LinkRecord, Problem } from '../../schema/index.ts'
import { slugOf } from '../extract/slug.ts'
import { renewKept } from '../ingest.ts'
import { Keep } from '../keep/keep.ts'
import { linkedRecords, vocabularyOf } from '../keep/linked.ts'
import { noteOf } from '../keep/noting.ts'
import { keptSource, shippedSources } from '../keep/sources.ts'
import { councilOf, type Decision, wrongWith } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { addReview, readReviews, reviewsIn, reviewsOf } from '../reviews/log.ts'
import { councilOfThing, type Note, wrongWithNote } from '../reviews/note.ts'
import { fillAfter, type Place } from './filling.ts'
import { complain, wrongUse } from './telling.ts'

const verdicts: Readonly<Record<string, Decision['decision']>> = { confirm: 'CONFIRMED', reject: 'REJECTED' }
const kinds: Readonly<Record<string, Decision['kind']>> = { user: 'USER', editor: 'EDITOR' }

/** What the command line gives: the words, and the flags. */
function given(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { by: text, kind: { ...text, default: 'user' }, reason: text, says: text, concern: text }
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  return { words: positionals, ...values, kind: kinds[values.kind] }
}

type Given = ReturnType<typeof given>

function decisionOf({ words, by, kind, reason, concern }: Given): Decision {
  const [verdict = '', type, from, to] = words
  const which = concern === undefined ? {} : { which: { concern } }
  const at = new Date().toISOString()
  const decision = { decision: verdicts[verdict], type, from, to, ...which, by, kind, at, reason }
  const wrong = words.length === 4 ? wrongWith(decision) : 'four words are expected before the flags'
  if (wrong !== undefined) throw wrongUse(`This is no decision on a link: ${wrong}`)
  return decision as Decision
}

function noteIn({ words, by = '', kind, says = '' }: Given): Note {
  const [, about = ''] = words
  if (words.length !== 2 || kind === undefined)
    throw wrongUse('This is no note: what it is about is expected before the flags, and --kind is user or editor')
  const note = noteOf({ about, says, by }, kind, new Date())
  const wrong = wrongWithNote({ ...note })
  if (wrong !== undefined) throw wrongUse(`This is no note: ${wrong}`)
  return note
}

/** What a council's papers tell now, with what was decided so far. */
async function recordsNow(keep: Keep, dataFolder: string, council: string) {
  for (const problem of await renewKept(keep)) complain(problem)
  const sources = [...(await shippedSources()), ...(await keep.list()).map((kept) => keptSource(keep, kept))]
  const reviews = reviewsOf(await readReviews(reviewsIn(dataFolder)), council)
  const own = sources.filter((source) => slugOf(source.council) === council)
  return (await linkedRecords(own, { vocabulary: await vocabularyOf(dataFolder), ...reviews })).records
}

function checkThing(records: readonly GraphRecord[], id: string): void {
  if (!records.some((record) => isNode(record) && record.id === id))
    throw new Problem('NOT_FOUND', {
      what: 'No thing with this id has been read of the council whose thing is meant',
      where: id,
      todo: 'Copy the id from its page',
    })
}

/** The link that is decided on: one that a rule suggests, or that somebody decided on before. */
function linkMeant(records: readonly GraphRecord[], { type, from, to, which }: Decision): LinkRecord {
  for (const end of [from, to]) checkThing(records, end)
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

async function decide(place: Place, keep: Keep, decision: Decision): Promise<Decision> {
  const records = await recordsNow(keep, place.dataFolder, councilOf(decision))
  const { concern, kind } = linkMeant(records, decision).properties as { concern?: string; kind?: string }
  const which = { ...(concern === undefined ? {} : { concern }), ...(kind === undefined ? {} : { kind }) }
  const digests = new Digests(records)
  return {
    ...decision,
    ...(Object.keys(which).length === 0 ? {} : { which }),
    fromSaid: digests.of(decision.from),
    toSaid: digests.of(decision.to),
  }
}

async function noted(place: Place, keep: Keep, note: Note): Promise<Note> {
  const records = await recordsNow(keep, place.dataFolder, councilOfThing(note.about))
  checkThing(records, note.about)
  return { ...note, aboutSaid: new Digests(records).of(note.about) }
}

/** Writes down what a person decided on a link, or says of a thing, and brings the graph to it. */
export async function review(place: Place, args: readonly string[]): Promise<void> {
  const asked = given(args)
  const keep = new Keep(place.dataFolder)
  const written =
    asked.words[0] === 'note' ? await noted(place, keep, noteIn(asked)) : await decide(place, keep, decisionOf(asked))
  await fillAfter(place, keep, () => addReview(reviewsIn(place.dataFolder), written))
}
