export { type Found, outermost, Phrases } from './phrases.ts'
export { stemOf, type Word, wordsOf } from './words.ts'
