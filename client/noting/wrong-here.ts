/** Pages that are about one thing, by the first part of their addresses, and whose other parts are its id. */
const ofThing = new Set(['inspection', 'plan', 'indicator', 'meeting', 'briefing', 'read', 'plan-changes', 'not-understood'])
/** Pages that lead there themselves, or are that page. */
const leading = new Set(['thing', 'trace', 'flag', 'wrong'])

/** What a note on a page would be about: the thing that the page is about, else its council; nothing where there is neither. */
export function aboutHere(path: string, council: string | undefined): string | undefined {
  const [, page = '', ...rest] = path.split('/')
  if (leading.has(page)) return undefined
  const id = rest.map(decodeURIComponent).join('/')
  return ofThing.has(page) && id !== '' ? id : council
}
