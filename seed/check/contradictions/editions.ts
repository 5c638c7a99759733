import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import { bare, type Told, tellingOf } from './told.ts'

interface Found {
  readonly told: Told
  /** The same for what is the same thing found in another edition or place. */
  readonly sign: string
}

/** Words in a row by which a sentence is known again in another edition. */
const probe = 5

/** The publication that a document is an edition of; itself where it is of none. */
export function publicationOf({ known }: Checking, document: string): string {
  let at = document
  for (let steps = 0; steps < 10; steps++) {
    const above = known.out('EDITION_OF', at).find(({ properties }) => properties.basis !== 'REJECTED')
    if (above === undefined) return at
    at = above.to
  }
  return at
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Whether all digits of one text stand in another in the same order: where some were lost, and none is new. */
function isWithin(some: string, all: string): boolean {
  let at = 0
  for (const digit of all) if (digit === some[at]) at++
  return at === some.length
}

/** Whether words of a sentence stand in another text: so large a part of those asked for. */
function isToldIn(words: readonly string[], text: string, part: number): boolean {
  let [asked, met] = [0, 0]
  for (let at = 0; at + probe <= words.length; at += probe) {
    asked++
    if (text.includes(` ${words.slice(at, at + probe).join(' ')} `)) met++
  }
  return met > 0 && met >= asked * part
}

/** The sentences in which another document prints the same, whatever became of its numbers and marks. */
export function sameIn(checking: Checking, document: string, { text }: Pick<Told, 'text'>, part = 0.5): Told[] {
  const words = bare(text).split(' ')
  const telling = tellingOf(checking)
  return telling.of(document).filter((each) => isToldIn(words, ` ${telling.bareOf(each)} `, part))
}

/**
 * What was found in sentences, one list for each thing found, with all places that show it. What another edition of the same
 * publication tells with other digits is damage and left out; an edition that only lost digits tells nothing.
 */
export function shownByEveryEdition<F extends Found>(checking: Checking, found: readonly F[]): F[][] {
  const groups = groupedBy(found, (each) => `${publicationOf(checking, each.told.document)} ${each.sign}`)
  return [...groups.values()].filter((group) => {
    const [{ told }] = group as [F, ...F[]]
    const publication = publicationOf(checking, told.document)
    const have = new Set(group.map((each) => each.told.document))
    return checking.texts.every(
      ({ document }) =>
        have.has(document) ||
        publicationOf(checking, document) !== publication ||
        sameIn(checking, document, told).every(({ text }) => isWithin(digitsOf(text), digitsOf(told.text))),
    )
  })
}
