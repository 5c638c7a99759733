import type { KeyGenerator, KeyingConfig } from '@urql/exchange-graphcache'

/** Types that are no thing of the graph and have no id: they are kept inside whatever was asked for them. */
const embedded =
  /(?:Link|Edge|Connection|Info|Group|Value|Count|Result|Answer|Hit|Line|Told|Path)$|^(?:Graph|Reading|Reversal|RepeatedWords|Retelling|GroupKey|NumberSummary)$/

export const isEmbedded = (typename: string): boolean => embedded.test(typename)

const noKey: KeyGenerator = () => null

/** The cache's keys: every type that `isEmbedded` has none; every other is known by its id, which is the cache's default. */
export const keys: KeyingConfig = new Proxy<KeyingConfig>(
  {},
  { get: (_, typename) => (typeof typename === 'string' && isEmbedded(typename) ? noKey : undefined) },
)
