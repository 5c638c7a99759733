import { type Label, propertiesOf } from '../../schema/index.ts'

/** What a thing is called or numbered by: a word of it counts for more. */
const naming = new Set(['title', 'name', 'heading', 'number', 'ref', 'label', 'area', 'names', 'variants'])

/** What else tells what a thing is about. Identifiers, digests and what search itself was told are none of it. */
const telling = new Set([
  'text',
  'summary',
  'quote',
  'terms',
  'body',
  'framework',
  'family',
  'ragText',
  'milestone',
  'printedRefs',
  'printed',
  'place',
  'due',
  'askedOf',
  'addressedTo',
  'madeBy',
  'madeTo',
  'leadInspector',
  'publisher',
  'kind',
  'venue',
  'by',
])

/** A text of a thing that search looks into. */
export interface SearchedText {
  readonly property: string
  readonly text: string
  readonly naming: boolean
}

interface Searched {
  readonly property: string
  readonly naming: boolean
}

const kept = new Map<Label, readonly Searched[]>()

/** The properties of a label that search looks into: those that name it first. */
function searchedIn(label: Label): readonly Searched[] {
  const known = kept.get(label)
  if (known !== undefined) return known
  const texts = [...propertiesOf(label)].filter(([, { kind }]) => kind === 'text' || kind === 'texts').map(([name]) => name)
  const found = [
    ...texts.filter((name) => naming.has(name)).map((property) => ({ property, naming: true })),
    ...texts.filter((name) => telling.has(name)).map((property) => ({ property, naming: false })),
  ]
  kept.set(label, found)
  return found
}

export function searchedTexts(label: Label, values: Readonly<Record<string, unknown>>): SearchedText[] {
  const texts: SearchedText[] = []
  for (const { property, naming } of searchedIn(label)) {
    const value = values[property]
    if (typeof value === 'string') texts.push({ property, text: value, naming })
    else if (Array.isArray(value))
      for (const each of value) if (typeof each === 'string') texts.push({ property, text: each, naming })
  }
  return texts
}
