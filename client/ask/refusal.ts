type Fetch = typeof globalThis.fetch

/** How the server refuses what never reached GraphQL, as while it loads: with an HTTP status and a code of the contract. */
interface Refusal {
  readonly error?: { readonly code?: unknown; readonly message?: unknown }
}

/** A fetch that hands such a refusal on as GraphQL puts its own, so that its code is told like any other, and in how many seconds to ask again. */
export const readingRefusals =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init)
    if (response.ok) return response
    const refusal: Refusal | null = await response
      .clone()
      .json()
      .catch(() => null)
    const { code, message } = refusal?.error ?? {}
    if (typeof code !== 'string') return response
    const seconds = Number(response.headers.get('retry-after')) || undefined
    return new Response(JSON.stringify({ errors: [{ message, extensions: { code, seconds } }] }), {
      status: response.status,
      headers: { 'content-type': 'application/json' },
    })
  }
