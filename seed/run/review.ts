import { parseArgs } from 'node:util'
import { type GraphRecord, isNode, type LinkRecord, Problem } from '../../schema/index.ts'
import { correctionsIn, correctionsOf, readCorrections } from '../corrections/correction.ts'
import { slugOf } from '../extract/slug.ts'
import { renewKept } from '../ingest.ts'
import { Keep } from '../keep/keep.ts'
import { linkedRecords, vocabularyOf } from '../keep/linked.ts'
import { keptSource, shippedSources } from '../keep/sources.ts'
import { linkMeant, whichOf } from '../reviewing/link-meant.ts'
import { noteOf } from '../reviewing/noting.ts'
import { councilOf, type Decision, wrongWith } from '../reviews/decision.ts'
import { Digests } from '../reviews/digests.ts'
import { councilOfIdentity, type Identity, wrongWithIdentity } from '../reviews/identity.ts'
import { addReview, readReviews, reviewsIn, reviewsOf } from '../reviews/log.ts'
import { councilOfThing, type Note, wrongWithNote } from '../reviews/note.ts'
import { fillAfter, type Place } from './filling.ts'
import { complain, wrongUse } from './telling.ts'

const verdicts: Readonly<Record<string, Decision['decision']>> = { confirm: 'CONFIRMED', reject: 'REJECTED' }
const identities: Readonly<Record<string, Identity['identity']>> = { merge: 'MERGED', part: 'PARTED' }
const kinds: Readonly<Record<string, Decision['kind']>> = { user: 'USER', editor: 'EDITOR' }

/** What the command line gives: the words, and the flags. */
function given(args: readonly string[]) {
  const text = { type: 'string' } as const
  const papers = { type: 'string', multiple: true } as const
  const options = { by: text, kind: { ...text, default: 'user' }, reason: text, says: text, concern: text, paper: papers }
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

function identityIn({ words, by, kind, reason, paper }: Given): Identity {
  const [verdict = '', keep, other] = words
  const papers = paper === undefined ? {} : { papers: paper }
  const at = new Date().toISOString()
  const decided = { identity: identities[verdict], keep, other, ...papers, by, kind, at, reason }
  const wrong = words.length === 3 ? wrongWithIdentity(decided) : 'three words are expected before the flags'
  if (wrong !== undefined) throw wrongUse(`This is no decision on two things: ${wrong}`)
  return decided as Identity
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
  const corrections = correctionsOf(await readCorrections(correctionsIn(dataFolder)), council)
  return (await linkedRecords(own, { vocabulary: await vocabularyOf(dataFolder), ...reviews, corrections })).records
}

function checkThing(records: readonly GraphRecord[], id: string): void {
  if (!records.some((record) => isNode(record) && record.id === id))
    throw new Problem('NOT_FOUND', {
      what: 'No thing with this id has been read of the council whose thing is meant',
      where: id,
      todo: 'Copy the id from its page',
    })
}

/** The link that is decided on. */
function linkIn(records: readonly GraphRecord[], decision: Decision): LinkRecord {
  const { type, from, to } = decision
  for (const end of [from, to]) checkThing(records, end)
  const between = records.filter((each): each is LinkRecord => !isNode(each) && each.from === from && each.to === to)
  const link = linkMeant(between, decision)
  if (link !== undefined) return link
  throw new Problem('NOT_FOUND', {
    what: 'No such link is suggested',
    where: `${type} from ${from} to ${to}`,
    todo: 'See the links on its page',
  })
}

async function decide(place: Place, keep: Keep, decision: Decision): Promise<Decision> {
  const records = await recordsNow(keep, place.dataFolder, councilOf(decision))
  const which = whichOf(linkIn(records, decision))
  const digests = new Digests(records)
  return {
    ...decision,
    ...which,
    fromSaid: digests.of(decision.from),
    toSaid: digests.of(decision.to),
  }
}

/** What is merged is there; of what is parted, the thing that stays: the other one may be there only once it is. */
async function identified(place: Place, keep: Keep, identity: Identity): Promise<Identity> {
  const records = await recordsNow(keep, place.dataFolder, councilOfIdentity(identity))
  const digests = new Digests(records)
  if (identity.identity === 'MERGED') {
    checkThing(records, identity.keep)
    checkThing(records, identity.other)
    return { ...identity, keepSaid: digests.of(identity.keep), otherSaid: digests.of(identity.other) }
  }
  if (digests.has(identity.keep) && digests.has(identity.other) && identity.papers === undefined)
    throw new Problem('INVALID_INPUT', { what: 'The two are not one', where: `${identity.keep} and ${identity.other}` })
  return identity
}

async function noted(place: Place, keep: Keep, note: Note): Promise<Note> {
  const records = await recordsNow(keep, place.dataFolder, councilOfThing(note.about))
  checkThing(records, note.about)
  return { ...note, aboutSaid: new Digests(records).of(note.about) }
}

/** Writes down what a person decided on a link or on two things, or says of a thing, and brings the graph to it. */
export async function review(place: Place, args: readonly string[]): Promise<void> {
  const asked = given(args)
  const keep = new Keep(place.dataFolder)
  const [what = ''] = asked.words
  const written =
    what === 'note'
      ? await noted(place, keep, noteIn(asked))
      : what in identities
        ? await identified(place, keep, identityIn(asked))
        : await decide(place, keep, decisionOf(asked))
  await fillAfter(place, keep, () => addReview(reviewsIn(place.dataFolder), written))
}
