/**
 * The stem of an English word, by M. F. Porter's algorithm ("An algorithm for suffix stripping",
 * Program 14(3), 1980), with the two departures its author made later: "bli" and "logi" in step 2.
 */
const consonant = '[^aeiou]'
const vowel = '[aeiouy]'
const consonants = `${consonant}[^aeiouy]*`
const vowels = `${vowel}[aeiou]*`

/** The measure of a stem counts its vowel-consonant pairs: at least one, exactly one, more than one. */
const someMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}`)
const oneMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`)
const moreMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}${vowels}${consonants}`)
const hasVowel = new RegExp(`^(${consonants})?${vowel}`)
const shortEnd = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`)

const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]
const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/

function plural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function pastAndPresent(word: string): string {
  if (word.endsWith('eed')) return someMeasure.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const stemmed = /^(.+?)(ed|ing)$/.exec(word)?.[1]
  if (stemmed === undefined || !hasVowel.test(stemmed)) return word
  if (/(at|bl|iz)$/.test(stemmed)) return `${stemmed}e`
  if (/([^aeiouylsz])\1$/.test(stemmed)) return stemmed.slice(0, -1)
  return shortEnd.test(stemmed) ? `${stemmed}e` : stemmed
}

function replaced(word: string, endings: readonly (readonly [string, string])[]): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return word
  const rest = word.slice(0, -found[0].length)
  return someMeasure.test(rest) ? rest + found[1] : word
}

function lastEnding(word: string): string {
  const rest = step4.exec(word)?.[1]
  return rest !== undefined && moreMeasure.test(rest) ? rest : word
}

function lastLetters(word: string): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e') && (moreMeasure.test(rest) || (oneMeasure.test(rest) && !shortEnd.test(rest)))) return rest
  return word.endsWith('ll') && moreMeasure.test(word) ? rest : word
}

export function stem(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word
  const past = pastAndPresent(plural(word))
  const y = past.endsWith('y') && hasVowel.test(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past
  return lastLetters(lastEnding(replaced(replaced(y, step2), step3)))
}
