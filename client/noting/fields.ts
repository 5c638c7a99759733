/** The fields of the form. */
export type Field = 'says' | 'by' | 'token'

export type Filled = Readonly<Record<Field, string>>

/** What is wrong with a field, and what to do. */
export interface Wrong {
  readonly field: Field
  readonly what: string
}

/** The most characters that the server takes. */
export const longest = { says: 2000, by: 200 } as const

/** What can be seen to be wrong before it is sent. */
export function wrongIn({ says, by, token }: Filled): readonly Wrong[] {
  const wrong: Wrong[] = []
  if (says.trim() === '') wrong.push({ field: 'says', what: 'Write what is wrong.' })
  else if (says.length > longest.says)
    wrong.push({ field: 'says', what: `Write at most 2,000 characters. There are ${says.length.toLocaleString('en-GB')}.` })
  if (by.trim() === '') wrong.push({ field: 'by', what: 'Write your name or your role.' })
  else if (by.length > longest.by) wrong.push({ field: 'by', what: 'Write your name or role in at most 200 characters.' })
  if (token.trim() === '') wrong.push({ field: 'token', what: 'Write the key that you were given.' })
  else if (!/^[\x21-\x7e]+$/.test(token.trim()))
    wrong.push({ field: 'token', what: 'Check the key: it holds letters, digits and signs without a space.' })
  return wrong
}
