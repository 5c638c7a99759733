/** What a link says that recurs or turned, as it is compared; empty where it says nothing. */
export const foldedWords = (concern: unknown): string =>
  typeof concern === 'string' ? concern.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : ''

/** What a link is about, by which links that recur and links that turned belong together; empty where it does not say. */
export const matterOf = ({ concern, matter }: Readonly<Record<string, unknown>>): string =>
  foldedWords(matter) || foldedWords(concern)

/** Whether two links that follow each other say that different things recur. */
export const ofOtherConcerns = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other
