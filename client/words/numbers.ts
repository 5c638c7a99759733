const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/** 12345.6 as "12,345.6". */
export const sayNumber = (number: number): string => grouped.format(number)

/** "1 action", "3 actions", "1,204 actions". */
export const sayCount = (number: number, one: string, many: string): string => `${sayNumber(number)} ${number === 1 ? one : many}`

/** "a", "a and b", "a, b and c". */
export function sayList(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** As it stands within a sentence that something else begins. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
