/** Things that need more than their last word to be known. */
const together =
  /(?:(?:(?:family )?support|social|youth|key|outreach|residential|early help) workers?|care leavers?|young people|young persons?|(?:foster|kinship|family and friends|connected) carers?|serious case reviews?|personal advis[eo]rs?|team managers?|child protection plans?|supervision records?|child protection conferences?|reviewing officers?|strategy (?:discussions|meetings)|return (?:home )?interviews|health visitors?|(?:service|head) ?managers?|care orders|decision makers?|health assessments|school places|health passports?)$/i

const irregular: Readonly<Record<string, string>> = {
  child: 'children',
  person: 'people',
  staff: 'staff',
  individuals: 'people',
  individual: 'people',
}

function plural(word: string): string {
  const known = irregular[word.toLowerCase()]
  if (known !== undefined) return known
  if (/(?:s|children|people|staff)$/i.test(word) || word === '') return word
  return /[^aeiou]y$/i.test(word) ? word.replace(/y$/i, 'ies') : `${word}s`
}

const lower = (word: string): string => (/^\p{Lu}{2,}s?$/u.test(word) ? word : word.toLowerCase())

/** The unit of a count: what is counted, in the plural and without what only describes it. */
export function countUnit(noun: string): string {
  const bare = noun.trim().replace(/\s+/g, ' ')
  if (/(?:super output areas?|LSOAs?)$/i.test(bare)) return 'small areas'
  if (/^adoptions?$/i.test(bare)) return 'children'
  if (/(?<!care )leavers?$/i.test(bare)) return 'young people'
  if (/(?:team|staff) members?$/i.test(bare)) return 'staff'
  if (/children and young people$/i.test(bare)) return 'children'
  const kept = together.exec(bare)?.[0] ?? bare.split(/[ /]/).at(-1) ?? bare
  const words = kept.split(' ')
  return [...words.slice(0, -1), plural(words.at(-1) as string)].map(lower).join(' ')
}
