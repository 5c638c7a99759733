import type { GraphiQLProps } from 'graphiql'

/** What came back, as the page tells it. */
export interface Told {
  /** The answer as it is read. */
  readonly text: string
  readonly bytes: number
  /** In milliseconds, as the reader waited. */
  readonly took: number
  readonly errors: number
  readonly digest: string | undefined
  readonly cost: { readonly asked: number; readonly most: number } | undefined
}

interface Body {
  readonly errors?: readonly unknown[]
  readonly extensions?: Pick<Told, 'digest' | 'cost'>
}

const lost: Body = {
  errors: [{ message: 'The server could not be reached. Look whether you are connected, then run it again.' }],
}

async function sent(body: string): Promise<string> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return await response.text()
  } catch {
    return JSON.stringify(lost)
  }
}

/** Asks our own server, and tells what came back; what the editor asks about the schema is not told. */
export const asking =
  (tell: (told: Told) => void): GraphiQLProps['fetcher'] =>
  async ({ query, variables, operationName }) => {
    const started = performance.now()
    const text = await sent(JSON.stringify({ query, variables, operationName }))
    const took = performance.now() - started
    const answer: Body = JSON.parse(text)
    if (operationName !== 'IntrospectionQuery')
      tell({
        text: JSON.stringify(answer, null, 2),
        bytes: new TextEncoder().encode(text).length,
        took,
        errors: answer.errors?.length ?? ('error' in answer ? 1 : 0),
        digest: answer.extensions?.digest,
        cost: answer.extensions?.cost,
      })
    return answer as never
  }
