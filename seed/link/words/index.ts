export { type Found, outermost, Phrases, readingCount } from './phrases.ts'
export { stemOf, wordsOf } from './words.ts'
