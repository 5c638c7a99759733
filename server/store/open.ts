import type { Store } from './port.ts'

export type StoreSettings =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string; readonly database: string }

/** Opens a store. Only the engine that is asked for is brought into memory. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.kind === 'neo4j') {
    const { openNeo4j } = await import('./neo4j/store.ts')
    return openNeo4j(settings)
  }
  const { openEmbedded } = await import('./embedded/store.ts')
  return openEmbedded(settings.folder)
}
