import { anyMonth } from '../../dates/index.ts'
import type { Hunk, Word } from './alignment.ts'

const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|quarter|third|monthly|weekly|quarterly|annually|annual|yearly|daily|fortnightly'
const dated = new RegExp(`^(?:${anyMonth}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$`)
const counted = new RegExp(`^(?:\\d[\\d.,]*(?:%|st|nd|rd|th|k|m)?|${numbers})$`)
const denying = /^(?:not|no|never|without|cannot|neither|nor|isnt|arent|doesnt|dont|wont)$/
const binding = /^(?:must|may|might|all|some|every|always|immediately|urgently)$/

/** What kind of words change the sense of an ask or a statement. */
export type Change = 'DATE' | 'NUMBER' | 'DENIAL' | 'FORCE'

const kindOf = ({ form }: Word): Change | undefined => {
  if (dated.test(form) || /^(?:19|20)\d\d$/.test(form)) return 'DATE'
  if (counted.test(form)) return 'NUMBER'
  if (denying.test(form)) return 'DENIAL'
  return binding.test(form) ? 'FORCE' : undefined
}

const words: Readonly<Record<string, string>> = Object.fromEntries(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
    word,
    String(at),
  ]),
)

/** "three" and "3", "Sept" and "September", "1st" and "1" are the same. */
const plain = ({ form }: Word): string =>
  words[form] ?? (dated.test(form) ? form.slice(0, 3) : form.replace(/(?<=\d)(?:st|nd|rd|th)$/, '').replaceAll(',', ''))

/** How the sense of two texts parts at a hunk; undefined where it is only wording. */
export function changeOf({ here, there }: Hunk): Change | undefined {
  for (const kind of ['DATE', 'NUMBER', 'DENIAL', 'FORCE'] as const) {
    const [a, b] = [here, there].map((side) =>
      side
        .filter((word) => kindOf(word) === kind)
        .map(plain)
        .sort()
        .join(' '),
    )
    const isToldTwice = kind === 'DENIAL' || (a !== '' && b !== '')
    if (a !== b && isToldTwice) return kind
  }
  return undefined
}
