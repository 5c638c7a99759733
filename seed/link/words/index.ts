export { type Found, outermost, Phrases, readingCount } from './phrases.ts'
export { stemOf, type Word, wordsOf } from './words.ts'
