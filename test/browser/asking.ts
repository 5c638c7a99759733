/** What /graphql itself answers, to hold the pages against. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export async function ask(address: string, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}
