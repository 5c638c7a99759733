const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const values: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
])

const upToNinetyNine = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${[...teens, ...ones].join('|')})`

/** A number in words, up to some thousands: "seventy-eight", "one hundred and five". */
export const spelled = `${upToNinetyNine}(?: (?:hundred|thousand)(?: and ${upToNinetyNine})?)?`

export function valueOfWords(words: string): number {
  let total = 0
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') total *= 100
    else if (word === 'thousand') total *= 1000
    else total += values.get(word) ?? 0
  }
  return total
}

/** Numbers in words as ages and times are told in: with no more parts than those need. */
export const fewSpelled = `(?:${[...ones, ...teens].join('|')}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)`
