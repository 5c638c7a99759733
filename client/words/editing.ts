/** The data sets' editors begin their notes so. */
const nothing = /^Nothing in [^.]*? answers this\.?\s*/
const correction = /^Corrected:\s*/

/** Whether a note says that its writer looked for what answers a thing and found nothing. */
export const saysNothingAnswers = (note: string): boolean => nothing.test(note)

/** Whether a note says what was read wrong, and what it is. */
export const saysCorrected = (note: string): boolean => correction.test(note)

/** What was corrected, without the word that says so. */
export const correctionIn = (note: string): string => note.replace(correction, '')

/** "Editors of the Sefton data set, not the council: nothing in the plan answers this. Looked for a timetable." */
export const sayNothingAnswers = ({ by, text }: { readonly by: string; readonly text: string }): string =>
  `${by}, not the council: ${text.charAt(0).toLowerCase()}${text.slice(1).trim()}`
