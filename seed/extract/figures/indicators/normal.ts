const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Words of a source as terms are matched with them: lower case, plain quotes and hyphens, small numbers in figures. */
export function normalWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\b(children|authority|council|parent|carer)s(?= (?!and\b|or\b|of\b|to\b))(?<!parents|carers)/g, "$1's")
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\b(?:${numbers.join('|')})\\b`, 'g'), (word) => String(numbers.indexOf(word) + 2))
    .trim()
}

/** What stands in brackets is said of the words before it; of more than a few words it is a remark of its own. */
export const withoutRemarks = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (whole, inner: string) => (inner.trim().split(/\s+/).length > 5 ? ' ' : whole))

const irregular: Readonly<Record<string, string>> = { children: 'child', people: 'person', families: 'family', boys: 'boy' }

/** The stem of a word as far as its commonest endings go. */
export function stemOf(word: string): string {
  const own = word.replace(/'s?$/, '')
  return irregular[own] ?? own.replace(/(?<=\w{3})ies$/, 'y').replace(/(?<=\w{4})(?:ations?|ings?|ed|es|s|ly|e)$/, '')
}
