import { expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { readSettings } from './settings.ts'

it('has a default for everything', () => {
  expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'info', store: { kind: 'embedded' } })
})

it('takes Neo4j where its address is given', () => {
  expect(readSettings({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'x' }).store).toEqual({
    kind: 'neo4j',
    uri: 'bolt://db:7687',
    user: 'neo4j',
    password: 'x',
    database: 'neo4j',
  })
})

it('takes an empty setting for none', () =>
  expect(readSettings({ PORT: '', DATA_DIR: '', NEO4J_URI: '' })).toEqual(readSettings({})))

it('takes notes only under a key that cannot be guessed', () => {
  expect(readSettings({}).reviewToken).toBeUndefined()
  expect(readSettings({ REVIEW_TOKEN: 'lantern-harbour-quill' }).reviewToken).toBe('lantern-harbour-quill')
})

it('names whom readers can write to, where that is set', () => {
  expect(readSettings({}).contact).toBeUndefined()
  expect(readSettings({ CONTACT: 'thread@aldermere.example' }).contact).toBe('mailto:thread@aldermere.example')
  expect(readSettings({ CONTACT: 'https://aldermere.example/contact' }).contact).toBe('https://aldermere.example/contact')
})

it('tells nobody the key that it refuses', () => expect(() => readSettings({ REVIEW_TOKEN: 'short' })).toThrow(/^(?!.*short)/))

it('is for one machine until it is told of others', () => {
  expect(readSettings({})).toMatchObject({ rateLimit: 1200, trustProxy: 0, allowedHosts: [], allowedOrigins: [] })
  expect(
    readSettings({
      RATE_LIMIT: '0',
      TRUST_PROXY: '2',
      ALLOWED_HOSTS: 'Thread.example, b',
      ALLOWED_ORIGINS: 'https://a.example *',
    }),
  ).toMatchObject({
    rateLimit: 0,
    trustProxy: 2,
    allowedHosts: ['thread.example', 'b'],
    allowedOrigins: ['https://a.example', '*'],
  })
})

it('knows proxies by their addresses', () => {
  const { trustProxy } = readSettings({ TRUST_PROXY: '10.0.0.0/8, fd00::1' })
  const trusts = (address: string) =>
    typeof trustProxy === 'object' && trustProxy.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
  expect(['10.9.9.9', 'fd00::1', '11.0.0.1', 'fd00::2'].map(trusts)).toEqual([true, true, false, false])
})

it.each([
  { PORT: 'abc' },
  { PORT: '-1' },
  { PORT: '65536' },
  { PORT: '4000.5' },
  { PORT: '0x10' },
  { DATA_SETS: 'nowhere' },
  { LOG_LEVEL: 'loud' },
  { RATE_LIMIT: '-1' },
  { RATE_LIMIT: 'many' },
  { TRUST_PROXY: 'yes' },
  { TRUST_PROXY: '10.0.0.0/33' },
  { TRUST_PROXY: '10.0.0.0/x' },
  { ALLOWED_HOSTS: 'https://thread.example' },
  { ALLOWED_HOSTS: 'thread.example:443' },
  { CONTACT: 'the clerk' },
  { CONTACT: 'javascript:alert(1)' },
  { CONTACT: 'thread@aldermere.example?cc=a@b.example' },
  { ALLOWED_ORIGINS: 'thread.example' },
  { ALLOWED_ORIGINS: 'https://thread.example/' },
  { REVIEW_TOKEN: 'short' },
  { REVIEW_TOKEN: 'sixteen letters and a space' },
])('refuses %j by name', (env) => {
  expect(() => readSettings(env)).toThrow(Problem)
  expect(() => readSettings(env)).toThrow(Object.keys(env)[0] as string)
})
