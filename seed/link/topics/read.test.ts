import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../../../schema/index.ts'
import { topicNodes } from './nodes.ts'
import { readVocabulary } from './read.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topics-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readOf(content: unknown): Promise<string> {
  const path = join(folder, 'topics.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    return (await readVocabulary(path)).service
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Problem)
    const { parts, code } = thrown as Problem
    expect(code).toBe('SETTING_INVALID')
    expect(parts.where).toBe(path)
    expect(parts.todo).toBeDefined()
    return parts.what
  }
}

const bins = { slug: 'bins', label: 'Bins', scope: 'Their emptying.', terms: ['bin'] }

describe('a vocabulary of topics', () => {
  it('that comes with the software is sound, and some forty topics or more', async () => {
    const vocabulary = await readVocabulary()
    expect(vocabulary.topics.length).toBeGreaterThan(40)
    const nodes = topicNodes(vocabulary)
    expect(nodes.map(({ id }) => id)).toContain('topic/private-fostering')
    expect(nodes.every(({ properties }) => properties.label !== '' && properties.scope !== '')).toBe(true)
  })

  it('is read from the file of another service', async () => {
    expect(
      await readOf({ service: 'Streets', topics: [{ ...bins, hints: ['lorry'], broad: true, together: [['bin'], ['full']] }] }),
    ).toBe('Streets')
  })

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['a list', [], /no "service"/],
    ['without topics', { service: 'Streets', topics: [] }, /no "topics"/],
    ['a topic without terms', { service: 'Streets', topics: [{ ...bins, terms: [] }] }, /topic 1 has no "terms"/],
    ['a slug that is none', { service: 'Streets', topics: [{ ...bins, slug: 'Bins!' }] }, /topic 1 has no "slug"/],
    ['a term without a word', { service: 'Streets', topics: [{ ...bins, terms: ['…'] }] }, /topic 1 has no "terms"/],
    ['two with one slug', { service: 'Streets', topics: [bins, bins] }, /two topics have the slug "bins"/],
    ['a name that nobody knows', { service: 'Streets', topics: [{ ...bins, termz: [] }] }, /topic 1 has "termz"/],
    ['hints that are no list', { service: 'Streets', topics: [{ ...bins, hints: 'lorry' }] }, /topic 1 has "hints"/],
    [
      'choices without end',
      { service: 'Streets', topics: [{ ...bins, hints: ['a/b '.repeat(7)] }] },
      /topic 1 has the phrase "a\/b .*64/,
    ],
    ['a wider subject that is none', { service: 'Streets', topics: [{ ...bins, narrows: ['waste'] }] }, /"bins" narrows "waste"/],
  ])('is refused with what is wrong: %s', async (_, content, what) => {
    expect(await readOf(content)).toMatch(what)
  })

  it('may have a phrase with many choices', async () => {
    expect(await readOf({ service: 'Streets', topics: [{ ...bins, together: [['a/b '.repeat(6)]] }] })).toBe('Streets')
    const many = { service: 'Streets', topics: [{ ...bins, together: [['bin'], ['a/b/c '.repeat(30)]] }] }
    expect(await readOf(many)).toMatch(/topic 1 has the phrase/)
  })

  it('is refused where there is no file', async () => {
    await expect(readVocabulary(join(folder, 'none.json'))).rejects.toThrow(/cannot be read/)
  })
})
