import { capitalise } from './numbers.ts'

/** Names of properties that their spelling in the model would not tell a reader. */
const named: Readonly<Record<string, string>> = {
  asAt: 'As at',
  asksOf: 'Asked of',
  areaKeys: 'Areas across frameworks',
  at: 'Written',
  axis: 'What is rated',
  better: 'Which way is better',
  digest: 'Digest of the words (SHA-256)',
  dueOn: 'Due',
  end: 'Up to',
  held: 'Read here',
  label: 'As labelled',
  longTerm: 'Long term',
  normalDigest: 'Digest of the normal form',
  of: 'Out of',
  overall: 'Overall grade',
  pageLabel: 'Page number as printed',
  periodBasis: 'How the days are known',
  polarity: 'Strength or weakness',
  printed: 'As printed',
  printedRefs: 'References as printed',
  by: 'Written by',
  byKind: 'Written as',
  danglingRefs: 'References that lead nowhere',
  rag: 'Rating, in our words',
  ragText: 'Rating as printed',
  ref: 'Reference',
  retrievedOn: 'Fetched',
  sha256: 'Digest of the file (SHA-256)',
  sourceUrl: 'Published at',
  start: 'From',
  statusAt: 'Ratings as at',
  text: "In the source's words",
  summary: 'In our words',
  textLayer: 'Made readable by',
  voice: 'Said by',
  words: 'Number of words',
}

/** "publishedOn" as "Published on". */
export const sayProperty = (name: string): string =>
  named[name] ?? capitalise(name.replaceAll(/(?<=[a-z])([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`))
