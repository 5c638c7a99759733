import { queryAddress } from '../addresses.ts'

/** What an address of the query page asks for. */
export interface AskedQuery {
  /** The name of an operation of the library. */
  readonly name: string | undefined
  /** A text of the reader's own. */
  readonly text: string | undefined
  /** Variables as they stand in the editor, JSON. */
  readonly variables: string | undefined
}

const base64Url = (text: string): string => {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('')
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(code: string): string | undefined {
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** JSON without what only makes it readable; what is no JSON stays as it is. */
function short(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables))
  } catch {
    return variables
  }
}

/** JSON as it is read in the editor; what is no JSON stays as it is. */
export function readable(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return variables
  }
}

/** Where an operation of the library is opened: with the variables as they stand, or with such as fit the data. */
export const operationAddress = (name: string, variables?: string): string =>
  queryAddress(name, variables === undefined ? undefined : short(variables))

/** Where a text of a reader's own is opened. It stands in the fragment, which no browser sends to a server. */
export const textAddress = (text: string, variables: string): string =>
  `${queryAddress()}#${new URLSearchParams({ q: base64Url(text), variables: base64Url(short(variables)) })}`

export function readQueryAddress(search: string, hash: string): AskedQuery {
  const given = new URLSearchParams(search)
  const own = new URLSearchParams(hash.replace(/^#/, ''))
  const text = own.get('q')
  if (text !== null)
    return { name: undefined, text: fromBase64Url(text) ?? '', variables: fromBase64Url(own.get('variables') ?? '') ?? '' }
  return { name: given.get('op') || undefined, text: undefined, variables: given.get('variables') ?? undefined }
}
