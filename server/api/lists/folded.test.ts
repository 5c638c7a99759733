import { describe, expect, it } from 'vitest'
import { patternOf } from './folded.ts'

/** The engines match whole texts, and a point matches any character: as JavaScript has it. */
const holds = (text: string, words: string): boolean => new RegExp(`^${patternOf(words).replace('(?s)', '')}$`, 's').test(text)

describe('words are found', () => {
  it.each([
    ['Care leavers and their homes', 'LEAVERS'],
    ['The café on Église Street', 'cafe on eglise'],
    ['The cafe on Eglise Street', 'Café on ÉGLISE'],
    ['Cafe\u0301 and re\u0301sume\u0301', 'café and résumé'],
    ['One line\nand the next  one', 'line and the next one'],
    ['The council\u2019s own \u201cplan\u201d', 'council\'s own "plan"'],
    ['A step\u2013by\u2010step plan', 'step-by-step'],
    ['What is (so far) 100% done? [Yes.] a\\b ^ $5 + 2*3', '(so far) 100% done? [Yes.] A\\B ^ $5 + 2*3'],
    ['Ten m² of floor', 'TEN M2'],
    ['co\u00adoperation', 'cooperation'],
    ['\u0391\u03b8\u03ae\u03bd\u03b1', '\u03b1\u03b8\u03ae\u03bd\u03b1'],
    ['\u0391\u03b8\u03ae\u03bd\u03b1', '\u03b1\u03b8\u03b7\u03bd\u03b1'],
  ])('in %j: %j', (text, words) => expect(holds(text, words)).toBe(true))
})

describe('words are not found', () => {
  it.each([
    ['Care leavers', 'carer'],
    ['a1b', 'a.b'],
    ['Careleavers', 'care leavers'],
    ['abc', 'abcd'],
    ['one two', 'one|two three'],
  ])('in %j: %j', (text, words) => expect(holds(text, words)).toBe(false))
})
