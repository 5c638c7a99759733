import type { IncomingMessage } from 'node:http'
import { Problem } from '../../schema/index.ts'

const mostBytes = 1 << 18

const tooLarge = (): Problem =>
  new Problem('LIMIT_EXCEEDED', {
    what: `The request's body is larger than ${mostBytes} bytes`,
    todo: 'Send less, or send it in parts',
  })

/** The body of a request, as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request) {
      size += part.length
      if (size > mostBytes) throw tooLarge()
      parts.push(part)
    }
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown
    throw new Problem(
      'INVALID_INPUT',
      { what: 'The request ended before its body did', todo: 'Send it again' },
      { cause: thrown },
    )
  }
  return Buffer.concat(parts).toString('utf8')
}
