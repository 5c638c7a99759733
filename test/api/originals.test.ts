import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type PrintedReport, printedReport } from '../paper.ts'
import { type Serving, serving } from './serving.ts'

const [embedded] = engines
let report: PrintedReport
let server: Serving
beforeAll(async () => {
  if (embedded === undefined) throw new Error('There is no embedded engine')
  report = await printedReport()
  server = await serving(embedded, report)
})
afterAll(async () => {
  await server?.stop()
  report?.clear()
})

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.address}/documents/${report.sha256}`, { headers, method })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

it('hands on the file as it is, to be looked at, for good', async () => {
  const response = await get()
  expect(response.status).toBe(200)
  expect(await bytesOf(response)).toEqual(report.file)
  const headers = Object.fromEntries(response.headers)
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(report.file.length),
    'accept-ranges': 'bytes',
    etag: `"${report.sha256}"`,
    'x-content-type-options': 'nosniff',
  })
  expect(headers['cache-control']).toMatch(/immutable/)
  expect(headers['content-disposition']).toBe(
    `inline; filename="lamp _room_.pdf"; filename*=UTF-8''lamp%20%E2%80%9Croom%E2%80%9D.pdf`,
  )
  expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
  expect(headers['content-encoding']).toBeUndefined()
})

it('tells of it without its bytes', async () => {
  const response = await get({ range: 'bytes=0-9' }, 'HEAD')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-length')).toBe(String(report.file.length))
  expect(await bytesOf(response)).toHaveLength(0)
})

it.each([
  ['bytes=0-9', 0, 10],
  ['bytes=100-', 100, undefined],
  ['bytes=-20', -20, undefined],
])('hands on the part %s', async (range, first, end) => {
  const response = await get({ range })
  const part = report.file.subarray(first, end)
  expect(response.status).toBe(206)
  expect(await bytesOf(response)).toEqual(part)
  expect(response.headers.get('content-length')).toBe(String(part.length))
  const start = first < 0 ? report.file.length + first : first
  expect(response.headers.get('content-range')).toBe(`bytes ${start}-${start + part.length - 1}/${report.file.length}`)
})

it('refuses a part that is not there, and gives all where the part is of another file', async () => {
  const beyond = await get({ range: `bytes=${report.file.length}-` })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${report.file.length}`])
  expect((await get({ range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200)
  expect((await get({ range: 'bytes=0-9', 'if-range': `"${report.sha256}"` })).status).toBe(206)
  expect((await get({ range: 'bytes=0-1,4-5' })).status).toBe(200)
})

it('does not send again what the reader has', async () => {
  const response = await get({ 'if-none-match': `"x", "${report.sha256}"` })
  expect(response.status).toBe(304)
  expect(await bytesOf(response)).toHaveLength(0)
  expect((await get({ 'if-none-match': '"x"' })).status).toBe(200)
})

/** An address as it is sent, which fetch would tidy up. */
function sent(path: string): Promise<string> {
  const { hostname, port } = new URL(server.address)
  return new Promise((done, fail) => {
    let told = ''
    const socket = connect(Number(port), hostname, () =>
      socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (more) => {
      told += more
    })
    socket.on('end', () => done(told))
    socket.on('error', fail)
  })
}

it('gives nothing else away', async () => {
  for (const way of [
    'x',
    '0'.repeat(64),
    report.sha256.toUpperCase(),
    `${report.sha256}/`,
    `${report.sha256}/source`,
    `${report.sha256}.pdf`,
    `%00${report.sha256}`,
    '..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%252e%252e%252fpackage.json',
    `..%2fdocuments%2f${report.sha256}`,
  ]) {
    const told = await sent(`/documents/${way}`)
    expect(told, way).toMatch(/^HTTP\/1\.1 404 [\s\S]*NOT_FOUND/)
    expect(told, way).not.toMatch(/%PDF|golden-thread/)
  }
  for (const way of ['../package.json', '%2e%2e/package.json', '../../etc/hosts'])
    expect(await sent(`/documents/${way}`), way).not.toMatch(/"golden-thread"|localhost/)
})

it('takes nothing', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await get({}, method)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  }
})

it('lets pages of ours draw with a worker of ours, and evaluate nothing', async () => {
  const policy = (await fetch(`${server.address}/`)).headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/(^|;)\s*worker-src 'self'\s*(;|$)/)
  expect(policy).toMatch(/(^|;)\s*script-src 'self'\s*(;|$)/)
  expect(policy).not.toMatch(/unsafe|blob:|wasm/)
})
