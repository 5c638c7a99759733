import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../../schema/index.ts'
import { readingCount, wordsOf } from '../words/index.ts'
import type { Subject, Vocabulary } from './vocabulary.ts'

const shipped = fileURLToPath(new URL('childrens-services.json', import.meta.url))

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isPhrases = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => isText(each) && each.length <= longest && wordsOf(each).length > 0)

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longest = 200
/** So many phrases one phrase with choices may stand for. */
const mostReadings = 64
const phraseLists = ['hints', 'instead'] as const
const known = new Set(['slug', 'label', 'scope', 'terms', 'broad', 'narrows', 'together', ...phraseLists])

/** What a subject must be and is not; nothing where all is well. */
function faultIn(value: unknown): string | undefined {
  if (!isFields(value)) return 'is no object'
  if (!isText(value.slug) || !slug.test(value.slug)) return 'has no "slug" of small letters, digits and hyphens'
  for (const name of ['label', 'scope']) if (!isText(value[name])) return `has no "${name}"`
  if (!isPhrases(value.terms) || value.terms.length === 0) return 'has no "terms", a list of phrases'
  for (const name of phraseLists)
    if (value[name] !== undefined && !isPhrases(value[name])) return `has "${name}" that are no list of phrases`
  const { broad, narrows, together } = value
  if (narrows !== undefined && !isPhrases(narrows)) return 'has "narrows" that is no list of slugs'
  if (broad !== undefined && typeof broad !== 'boolean') return 'has "broad" that is neither true nor false'
  if (together !== undefined && !(Array.isArray(together) && together.every((each) => isPhrases(each) && each.length > 0)))
    return 'has "together" that is no list of lists of phrases'
  const lists = [value.terms, value.hints, value.instead, ...((together ?? []) as string[][])] as (string[] | undefined)[]
  const manifold = lists.flatMap((list) => list ?? []).find((phrase) => readingCount(phrase) > mostReadings)
  if (manifold !== undefined) return `has the phrase "${manifold}", whose choices make more than ${mostReadings} readings`
  const strange = Object.keys(value).find((name) => !known.has(name))
  return strange === undefined ? undefined : `has "${strange}", which no topic has`
}

function asVocabulary(value: unknown, path: string): Vocabulary {
  const refuse = (what: string): never => {
    throw new Problem('SETTING_INVALID', {
      what: `The vocabulary of topics cannot be used: ${what}`,
      where: path,
      todo: 'Mend the file, or leave the setting out to use the topics that come with the software',
    })
  }
  if (!isFields(value) || !isText(value.service)) return refuse('it has no "service", the name of what the topics are of')
  if (!Array.isArray(value.topics) || value.topics.length === 0) return refuse('it has no "topics", a list of at least one')
  const slugs = new Set<string>()
  for (const [at, topic] of value.topics.entries()) {
    const fault = faultIn(topic)
    if (fault !== undefined) return refuse(`topic ${at + 1} ${fault}`)
    const own = (topic as Subject).slug
    if (slugs.has(own)) return refuse(`two topics have the slug "${own}"`)
    slugs.add(own)
  }
  for (const { slug, narrows = [] } of value.topics as Subject[]) {
    const strange = narrows.find((each) => !slugs.has(each))
    if (strange !== undefined) return refuse(`topic "${slug}" narrows "${strange}", which is no topic`)
  }
  return value as unknown as Vocabulary
}

/** A vocabulary of topics from its file; without one, the vocabulary that comes with the software. */
export async function readVocabulary(path: string = shipped): Promise<Vocabulary> {
  const unreadable = (what: string, cause: unknown): Problem =>
    new Problem('SETTING_INVALID', { what, where: path, todo: 'Name a JSON file of topics, or leave the setting out' }, { cause })
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw unreadable('The vocabulary of topics cannot be read', cause)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw unreadable('The vocabulary of topics is not JSON', cause)
  }
  return asVocabulary(value, path)
}
