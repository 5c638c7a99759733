import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { library } from '../../schema/index.ts'
import { Reviewer } from '../../seed/index.ts'
import { KnownOperations, ReviewDesk } from '../../server/api/index.ts'
import { describeOnEngines } from '../engines.ts'
import { type Answer, type Serving, serving } from './serving.ts'

const operations = library()
const [first] = operations
if (first === undefined) throw new Error('The library is empty')

/** Whether anything was found: a list anywhere in the answer that is not empty. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSomething)
}

const key = 'lantern-harbour-quill'
const note = `mutation {
  note(about: "aldermere/plan-2024-09/action/2.1.2-3", says: "The date is that of June.", by: "A reader") { note { id } }
}`
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describeOnEngines('the library', (engine) => {
  let server: Serving
  // Only the first is known here: the others are held to the limits, as whoever changes one of them is.
  beforeAll(async () => {
    const known = new KnownOperations([first.text])
    const deskOf = (store: Serving['store']) => new ReviewDesk(key, new Reviewer(store, join(folder, engine.name), () => {}))
    server = await serving(engine, undefined, deskOf, { known })
    await server.ask(note, {}, { authorization: `Bearer ${key}` })
  })
  afterAll(() => server?.stop())

  /** Words are put in order after a write: until then a search says that it is not ready. */
  async function answered(text: string, variables: object): Promise<Answer> {
    const answer = await server.ask(text, variables)
    if (!answer.errors?.some(({ extensions: { code } }) => code === 'NOT_READY')) return answer
    await sleep(500)
    return answered(text, variables)
  }

  it.each(operations)('$name finds something in the invented council', async ({ text, variables }) => {
    const { data, errors, extensions } = await answered(text, variables)
    expect(errors).toBeUndefined()
    expect(Object.values(data)).not.toContain(null)
    expect(holdsSomething(data)).toBe(true)
    expect(extensions?.cost.asked).toBeLessThanOrEqual(extensions?.cost.most ?? 0)
  })

  it('is asked by the digest of a file alone', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(first.text) } }
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions, variables: first.variables }),
    })
    const { data, errors } = (await response.json()) as Answer
    expect(errors).toBeUndefined()
    expect(holdsSomething(data)).toBe(true)
  })
})
