import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

/** Audits of what a server MAY do that ours does not, each with why; none says what it must or should do. */
const otherwise: Readonly<Record<string, string>> = {}

const audits = serverAudits({ url: '' }).map(({ id, name }) => ({ id, name }))

describeOnEngines('GraphQL over HTTP', (engine) => {
  let server: Serving
  let run: ReadonlyMap<string, ReturnType<typeof serverAudits>[number]['fn']>
  beforeAll(async () => {
    server = await serving(engine)
    run = new Map(serverAudits({ url: `${server.address}/graphql` }).map(({ id, fn }) => [id, fn]))
  })
  afterAll(() => server?.stop())

  it('is audited in sixty-one ways', () => expect(new Set(audits.map(({ id }) => id)).size).toBe(61))

  it('is otherwise only where it may be', () => {
    for (const id of Object.keys(otherwise)) expect(audits.find((audit) => audit.id === id)?.name).toMatch(/^MAY /)
  })

  it.each(audits)('$id: $name', async ({ id }) => {
    const { status, ...result } = (await run.get(id)?.()) ?? { status: 'missing' }
    const why = 'reason' in result ? result.reason : ''
    if (id in otherwise) expect(status, 'it now holds: take it out of the table').not.toBe('ok')
    else expect({ status, why }).toEqual({ status: 'ok', why: '' })
  })
})
