const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO day as a person says it: "4 February 2025"; of "2025-02" the month: "February 2025". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-')
  const name = months[Number(month) - 1]
  if (name === undefined) return day
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`
}
