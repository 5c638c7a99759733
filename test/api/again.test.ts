import { afterAll, beforeAll, expect, it } from 'vitest'
import { labels, library, propertiesOf, shapeOf } from '../../schema/index.ts'
import { KnownOperations } from '../../server/api/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

/** Of every label, few enough fields at a time that a statement brings them alone, and not whole things. */
const partsOf = (label: (typeof labels)[number]): string[] => {
  const [, many] = shapeOf(label).words
  const list = many.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
  const names = [...propertiesOf(label).keys()].filter((name) => name !== 'council')
  const groups = Array.from({ length: Math.ceil(names.length / 4) }, (_, at) => names.slice(at * 4, at * 4 + 4).join(' '))
  const asked = ['caption', 'wording held', 'council { name }', ...groups]
  return asked.map(
    (fields) => `{ ${list}(first: 3) { nodes { id citations(first: 2) { edges { role basis reasons score
      node { locator state citedBy(first: 50) { nodes { id ... on ${label} { ${fields} } } } } } } } } }`,
  )
}

/** How often a document is asked before answers are made in the quickest way there is. */
const times = 4

describeOnEngines('an operation that is asked again and again', (engine) => {
  let api: Serving
  beforeAll(async () => {
    api = await serving(engine, undefined, undefined, { known: new KnownOperations(library().map(({ text }) => text)) })
  })
  afterAll(() => api.stop())

  async function answersTo(query: string, variables: object): Promise<unknown[]> {
    const answers: unknown[] = []
    for (let time = 0; time < times; time++) {
      const { data, errors } = await api.ask(query, variables)
      expect(errors).toBeUndefined()
      answers.push(data)
    }
    return answers
  }

  it.each(library().map((each) => [each.name, each] as const))('has the same answer: %s', async (_, { text, variables }) => {
    const [first, ...later] = await answersTo(text, variables as object)
    for (const each of later) expect(each).toEqual(first)
  })

  // Which properties a statement brings alone is compared on both engines in test/store/narrow.test.ts; how answers are made differs by none.
  it.each(engine.name === 'embedded' ? labels : [])('has the same answer of every property of %s', async (label) => {
    for (const query of partsOf(label)) {
      const [first, ...later] = await answersTo(query, {})
      for (const each of later) expect(each).toEqual(first)
    }
  })
})
