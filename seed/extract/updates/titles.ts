const numbered =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:(?:strategic |improvement |key )?(?:priority|priorities|theme|objective|outcome|workstream)\s*(?:\d+|[a-z]\b|one|two|three|four|five|six)?(?:\s*(?:and|&|,)\s*\d+)*\s*[:.\u2010-\u2015-]*\s*)?/i
const leading =
  /^(?:to )?(?:improv|ensur|develop|strengthen|deliver|creat|build|provid|achiev|establish|increas|reduc|embedd?)(?:e|ing)?\s+/

const plain = (text: string): string =>
  text
    .replace(numbered, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface TitleMatch {
  /** All words the same. */
  readonly isSame: boolean
  readonly score: number
  readonly reasons: readonly string[]
}

/** Whether a heading is a title; undefined where it is not. */
export function titleMatch(heading: string, title: string): TitleMatch | undefined {
  const [own, other] = [plain(heading), plain(title)]
  if (own === '' || other === '') return undefined
  if (own === other) return { isSame: true, score: 1, reasons: ['The heading is the title.'] }
  const [ownBare, otherBare] = [own.replace(leading, ''), other.replace(leading, '')]
  if (ownBare !== '' && ownBare === otherBare)
    return { isSame: false, score: 0.9, reasons: ['The heading is the title but for the word that leads one of them.'] }
  return undefined
}
