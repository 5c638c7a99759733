import type * as sources from '../../seed/keep/sources.ts'

/**
 * What comes with the software, its papers read once for a file of tests. As the factory of a mock: such a file fills many stores, and
 * reading the same papers for each would take most of its time.
 */
export async function readOnce(original: () => Promise<typeof sources>): Promise<typeof sources> {
  const real = await original()
  const read = new Map<string, Promise<sources.SourcePaper[]>>()
  const once = ({ digest, papers, ...source }: sources.Source): sources.Source => ({
    ...source,
    digest,
    papers: () => {
      const before = read.get(digest) ?? papers()
      read.set(digest, before)
      return before
    },
  })
  return { ...real, shippedSources: async () => (await real.shippedSources()).map(once) }
}
