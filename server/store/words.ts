import { type Label, propertiesOf, shapeOf } from '../../schema/index.ts'
import { stem } from './stem.ts'

/** Words too common to tell one thing from another. */
const common = new Set(
  'a an and are as at be been by for from had has have if in into is it its no not of on or our so such that the their them then there these they this to was we were which who will with'.split(
    ' ',
  ),
)

/** A text's words without case, accents and punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !common.has(word))
}

/** The words that a text is searched by, by their stems: of several with one stem the first. */
export function termsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    wordsOf(text)
      .reverse()
      .map((word) => [stem(word), word]),
  )
}

/** Properties that tell what a thing is about; of the rest, identifiers and digests would only be noise. */
const telling =
  /^(text|summary|title|name|heading|label|area|quote|ref|number|variants|terms|body|locator|ragText|askedOf|addressedTo|madeBy|leadInspector|publisher|kind)$/

/** The stems of everything that tells what a thing is about, in the order of its properties. */
export function findableStems(label: Label, values: Readonly<Record<string, unknown>>): string[] {
  const texts = [...propertiesOf(label).keys()]
    .filter((name) => telling.test(name))
    .flatMap((name) => values[name] ?? [])
    .filter((value) => typeof value === 'string')
  return [shapeOf(label).words[0], ...texts].flatMap((text) => wordsOf(text).map(stem))
}
