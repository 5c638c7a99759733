import { sentText } from '../ask/sent.ts'

/** The texts of all operations that the explorer sends. */
export async function sentOperations(): Promise<string[]> {
  const generated: Readonly<Record<string, unknown>> = await import('../generated/graphql.ts')
  return Object.entries(generated).flatMap(([name, document]) => (name.endsWith('Document') ? [sentText(String(document))] : []))
}
