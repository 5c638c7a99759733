/** Words as headings and labels are compared: small letters, plain quotes and dashes, no note digits and no stops at the end. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\bchildrens\b/g, "children's")
    .replace(/(?<=[a-z?)])\d{1,2}$/, '')
    .replace(/^[\s*_]+|[\s:.;,*_-]+$/g, '')
    .trim()
}
