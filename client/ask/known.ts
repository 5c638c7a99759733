type Fetch = typeof globalThis.fetch

interface Sent {
  readonly query?: string
  readonly extensions?: object
}

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** An answer that is longer says something else than that an operation is unknown. */
const longest = 1000

async function isUnknown(response: Response): Promise<boolean> {
  if (Number(response.headers.get('content-length') ?? 0) > longest) return false
  return (await response.clone().text()).includes('"PERSISTED_QUERY_NOT_FOUND"')
}

/**
 * A fetch that names an operation by the SHA-256 of its text in place of sending it. A server of another version may not know
 * it: then the text is sent, for the rest of the page's life. Where a browser makes no digests, over plain HTTP from
 * another machine, texts are sent from the start.
 */
export function namingOperations(fetch: Fetch, subtle: SubtleCrypto | null): Fetch {
  const digests = new Map<string, string | undefined>()
  const digestOf = async (text: string): Promise<string | undefined> => {
    if (subtle === null) return undefined
    if (!digests.has(text)) digests.set(text, hex(await subtle.digest('SHA-256', new TextEncoder().encode(text))))
    return digests.get(text)
  }
  return async (input, init) => {
    if (typeof init?.body !== 'string') return fetch(input, init)
    const { query, ...rest }: Sent = JSON.parse(init.body)
    const sha256Hash = query === undefined ? undefined : await digestOf(query)
    if (query === undefined || sha256Hash === undefined) return fetch(input, init)
    const extensions = { ...rest.extensions, persistedQuery: { version: 1, sha256Hash } }
    const response = await fetch(input, { ...init, body: JSON.stringify({ ...rest, extensions }) })
    if (!(await isUnknown(response))) return response
    digests.set(query, undefined)
    return fetch(input, init)
  }
}
