import { expect, it } from 'vitest'
import { meaningsIn } from './meanings.ts'

const wordsIn = (text: string): string[] => meaningsIn(text).map(({ word }) => word)

it('finds the words that are explained, also as plurals and in other letters', () => {
  expect(wordsIn('The MASH met twice. Success measures are late; two are due since June.')).toEqual([
    'MASH',
    'Due',
    'Due since',
    'Late',
    'Measure',
    'Success measure',
  ])
  expect(wordsIn('Said complete by the IROs')).toEqual(['IRO', 'Said complete'])
})

it('takes no part of a word for a word', () => expect(wordsIn('Lately, a translated residue; SMASHED.')).toEqual([]))

it('gives each its place on the page of words', () => {
  expect(meaningsIn('due since').map(({ place }) => place)).toEqual(['due', 'due-since'])
  expect(meaningsIn('RAG')).toMatchObject([{ place: 'RAG', words: 'red, amber or green' }])
})
