/** What a sentence says came after something of a year: "Following the visit in 2022, teams had …". */
const following = /\b(?:following|after)\b[^.;:]{0,60}?\b((?:19|20)\d\d)\b/iu
/** From which year on something is so: "since 2023". */
const since = /\bsince\b[^.;:,]{0,30}?\b((?:19|20)\d\d)\b/iu

const yearIn = (form: RegExp, sentence: string): number => Number(form.exec(sentence)?.[1] ?? 0)

/** Whether a sentence itself says that what it tells of came after a day: it does not deny that something was done by then. */
export function isDatedAfter(sentence: string, day: string): boolean {
  const year = Number(day.slice(0, 4))
  return yearIn(following, sentence) >= year || yearIn(since, sentence) > year
}
