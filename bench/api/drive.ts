import { Agent, request } from 'node:http'

/** Who answers, and what it is sent in turn. */
export interface Target {
  readonly port: number
  readonly path: string
  readonly bodies: readonly string[]
}

export interface Timed {
  /** Of each request, in milliseconds. */
  readonly times: readonly number[]
  readonly bytes: number
}

const connections = 8
const agent = new Agent({ keepAlive: true, maxSockets: connections })

export function post({ port, path }: Target, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const answer = Buffer.concat(parts)
        if (response.statusCode === 200) resolve(answer)
        else reject(new Error(`${path} answered ${response.statusCode}: ${answer.toString('utf8').slice(0, 500)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Asks over and over at eight connections, for so many milliseconds and at least so often. */
export async function drive(target: Target, during: number, least = 0): Promise<Timed> {
  const times: number[] = []
  const until = performance.now() + during
  let next = 0
  let bytes = 0
  const ask = async (): Promise<void> => {
    while (performance.now() < until || next < least) {
      const body = target.bodies[next++ % target.bodies.length] as string
      const began = performance.now()
      const answer = await post(target, body)
      times.push(performance.now() - began)
      bytes += answer.length
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  return { times, bytes: bytes / times.length }
}
