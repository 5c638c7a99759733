const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()

/** Whether some texts hold all of some words, wherever each stands; capitals and accents do not matter. */
export function holdsWords(texts: readonly (string | null)[], words: string): boolean {
  const within = folded(texts.filter((text) => text !== null).join(' '))
  return folded(words)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
