/** What a link says that recurs or turned, as it is compared; empty where it says nothing. */
export const foldedWords = (concern: unknown): string =>
  typeof concern === 'string' ? concern.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : ''

/** Whether two links that follow each other say that different things recur. */
export function ofOtherConcerns(one: unknown, other: unknown): boolean {
  const [words, others] = [foldedWords(one), foldedWords(other)]
  return words !== '' && others !== '' && words !== others
}
