/** What a server answered, and how long that took in milliseconds. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly took: number
}

export async function ask(address: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const started = performance.now()
  const response = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(30_000), ...init })
  const text = await response.text()
  return { status: response.status, text, took: performance.now() - started }
}

export const askGraphql = (address: string, query: string, init: RequestInit = {}): Promise<Answer> =>
  ask(address, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...init,
  })

/** A place in our code, as a stack would show it. */
export const stack = /\bat .+:\d+:\d+|node_modules|\.ts\b/

/** The code of the first error in an answer, of GraphQL's form or of our own. */
export function codeIn({ text }: Answer): string | undefined {
  const { error, errors } = JSON.parse(text)
  return error?.code ?? errors?.[0]?.extensions?.code
}

export async function digestAt(address: string): Promise<string> {
  const { status, text } = await ask(address, '/ready')
  if (status !== 200) throw new Error(`Not ready: ${text}`)
  return JSON.parse(text).digest
}
