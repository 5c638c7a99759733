/** Pages that are about one thing, by the first part of their addresses, and whose other parts are its id. */
const ofThing = new Set(['inspection', 'plan', 'indicator', 'meeting', 'briefing', 'read', 'plan-changes', 'not-understood'])
/** Pages that lead there themselves, or are that page. */
const leading = new Set(['thing', 'trace', 'flag', 'wrong'])

/** A part of an address as it reads; as it stands, where it is no right spelling of anything. */
function read(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What a note on a page would be about: the thing that the page is about, else its council; nothing where there is neither. */
export function aboutHere(path: string, council: string | undefined): string | undefined {
  const [, page = '', ...rest] = path.split('/')
  if (leading.has(page)) return undefined
  const id = rest.map(read).join('/')
  return ofThing.has(page) && id !== '' ? id : council
}

/** So long a title is one; more is somebody's text in an address. */
const longest = 200

/** The title of the page on which something was seen, as an address tells it: one line of words; null where it tells none. */
export const titleIn = (told: string | null): string | null => told?.replaceAll(/\s+/g, ' ').trim().slice(0, longest) || null
