import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Reviewer } from '../../seed/index.ts'
import { ReviewDesk } from '../../server/api/index.ts'
import { fillStore } from '../../server/run/fill.ts'
import { checkLedger, nodesByIds, openStore } from '../../server/store/index.ts'
import { describeOnEngines } from '../engines.ts'
import { openedOn } from '../store/graph.ts'
import { type Answer, type Serving, serving } from './serving.ts'

const key = 'lantern-harbour-quill'
const withKey = { authorization: `Bearer ${key}` }
const action = 'aldermere/plan-2024-09/action/2.1.2-3'
const mutation = `mutation ($about: ID!, $says: String!, $by: String!) {
  note(about: $about, says: $says, by: $by) {
    note { id text by byKind at council { id } notedOn { nodes { id } } }
    about { id ... on Action { notes { totalCount } } }
  }
}`
const notes = `query ($id: ID!) {
  canNote
  node(id: $id) { ... on Action { notes { edges { basis reviewedBy reviewerKind reviewReason node { text by byKind } } } } }
}`
const saying = { about: action, says: 'The date is that of June.', by: 'A reader' }

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-notes-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeOnEngines('notes', (engine) => {
  const data = join(folder, engine.name)
  const log = join(data, 'reviews.jsonl')
  const lines = (): unknown[] =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : []
  let server: Serving
  let now = 0
  beforeAll(async () => {
    const deskOf = (store: Serving['store']) =>
      new ReviewDesk(key, new Reviewer(store, data, () => {}), () => now, 'mailto:thread@aldermere.example')
    server = await serving(engine, undefined, deskOf)
  })
  afterAll(() => server?.stop())

  const send = (changed: object = {}, headers: object = withKey): Promise<Answer> => {
    // A test takes longer over its notes than a reader may.
    now += 60_001
    return server.ask(mutation, { ...saying, ...changed }, headers)
  }
  const refused = async (answer: Promise<Answer>) => {
    const { errors, data: given } = await answer
    expect([given, lines()]).toEqual([null, []])
    return errors?.[0]
  }

  it('can be sent, and readers are told whom else to write to', async () =>
    expect((await server.ask('{ canNote contact }')).data).toEqual({ canNote: true, contact: 'mailto:thread@aldermere.example' }))

  it.each([{}, { authorization: 'Bearer lantern-harbour' }, { authorization: key }])(
    'are refused under the headers %j',
    async (headers) =>
      expect(await refused(send({}, headers))).toMatchObject({
        message: expect.stringMatching(/key .*Authorization\. Send "Bearer" and the key/),
        extensions: { code: 'KEY_REFUSED', retry: false },
      }),
  )

  it.each<[string, object, string, RegExp]>([
    ['a thing that is not there', { about: `${action}9` }, 'NOT_FOUND', /Nothing in the graph has this id/],
    ['a note', { about: 'aldermere/note/1' }, 'INVALID_INPUT', /no thing that can be noted on/],
    ['nonsense', { about: '<>' }, 'INVALID_INPUT', /no thing that can be noted on/],
  ])('on %s are refused', async (_, changed, code, message) =>
    expect(await refused(send(changed))).toMatchObject({ message: expect.stringMatching(message), extensions: { code } }),
  )

  it.each<[string, object, RegExp]>([
    ['nothing', { says: ' ' }, /what it says must be text/],
    ['a bell', { says: 'Wrong\u0007' }, /none of them hidden/],
    ['too much', { says: 'x'.repeat(2001) }, /at most 2000 characters/],
    ['it by nobody', { by: '' }, /who says it/],
    ['it by somebody of two lines', { by: 'A\nreader' }, /who says it/],
    ['it with a telephone number', { says: 'Ring 01632 960 123.' }, /telephone number/],
  ])('that say %s are refused', async (_, changed, message) =>
    expect(await refused(send(changed))).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'INVALID_INPUT' },
    }),
  )

  it('are not taken by GET, nor by a form of another site', async () => {
    const query = `mutation { note(about: "${action}", says: "x", by: "y") { note { id } } }`
    const get = await fetch(`${server.address}/graphql?${new URLSearchParams({ query })}`, {
      headers: { ...withKey, 'apollo-require-preflight': 'yes' },
    })
    const post = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { ...withKey, 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    })
    expect([get.status, post.status, lines()]).toEqual([405, 400, []])
  })

  it('are on disk and on their thing once they are answered', async () => {
    const { data: given, errors } = await send({ says: ' The date\r\nis that of June.\t' })
    expect(errors).toBeUndefined()
    expect(given.note).toEqual({
      note: {
        id: expect.stringMatching(/^aldermere\/note\/[0-9a-f]{16}$/),
        text: 'The date\nis that of June.',
        by: 'A reader',
        byKind: 'USER',
        at: expect.stringMatching(/Z$/),
        council: { id: 'council/aldermere' },
        notedOn: { nodes: [{ id: action }] },
      },
      about: { id: action, notes: { totalCount: 1 } },
    })
    const [line] = lines()
    expect(line).toMatchObject({ note: 'The date\nis that of June.', about: action, kind: 'USER' })
    expect((line as { aboutSaid: { words: string } }).aboutSaid).toEqual({
      words: expect.stringMatching(/^[0-9a-f]{64}$/),
      passages: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    })
    expect((await server.ask(notes, { id: action })).data).toEqual({
      canNote: true,
      node: {
        notes: {
          edges: [
            {
              basis: 'CONFIRMED',
              reviewedBy: 'A reader',
              reviewerKind: 'USER',
              reviewReason: 'The writer of a note says what it is about.',
              node: { text: 'The date\nis that of June.', by: 'A reader', byKind: 'USER' },
            },
          ],
        },
      },
    })
  })

  it('are one where the same is sent again, and more where several are sent at once', async () => {
    const before = lines().length
    const says = ['one', 'two', 'three', 'one']
    const all = await Promise.all(says.map((each) => send({ says: each })))
    const ids = all.map(({ data: given }) => given.note.note.id)
    expect([new Set(ids).size, ids[3]]).toEqual([3, ids[0]])
    expect(lines()).toHaveLength(before + 3)
  })

  it('leave a store that holds what its ledger says, and stay when it is filled afresh from what is kept', async () => {
    const kept = async (): Promise<number> => (await server.ask(notes, { id: action })).data.node.notes.edges.length
    await checkLedger(server.store)
    expect(await kept()).toBe(4)
    await fillStore(server.store, data)
    await checkLedger(server.store)
    expect(await kept()).toBe(4)
  }, 180_000)
})

describeOnEngines('notes where no key is set', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
  })
  afterAll(() => server?.stop())

  it('are refused, and it is told what to do', async () => {
    expect((await server.ask('{ canNote }')).data).toEqual({ canNote: false })
    const { data, errors } = await server.ask(mutation, saying, withKey)
    expect(data).toBeNull()
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/takes no notes and no decisions\. .*npm run review -- note/),
        extensions: { code: 'NOTES_CLOSED' },
      },
    ])
  })
})

describeOnEngines('a note that is written down no more', (engine) => {
  it('is taken out by the next start, and an answer to what it was stays', async () => {
    const opened = await openedOn(engine)
    const own = join(folder, `${engine.name}-again`)
    await fillStore(opened.store, own)
    const first = await new Reviewer(opened.store, own, () => {}).note(saying)
    await opened.store.close()
    rmSync(join(own, 'reviews.jsonl'))
    const store = await openStore(opened.ground.settings)
    try {
      const second = await new Reviewer(store, own, () => {}).note({ ...saying, says: 'It is another.' })
      await fillStore(store, own)
      const rows = await store.run(nodesByIds, { ids: [first, second] })
      expect(rows.map(({ id }) => id)).toEqual([second])
    } finally {
      await store.close()
      await opened.ground.clear()
    }
  }, 300_000)
})
