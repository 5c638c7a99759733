import { makeId } from '../../schema/index.ts'
import { scopeOf } from '../extract/passage.ts'

/** So many documents have names of their own, by the words that their ids begin with; by all of them where fewer would do for two. */
function keysOf(scopes: readonly string[]): ReadonlyMap<string, string> {
  const keys = scopes.map((scope): [string, string] => {
    const words = scope.split('-')
    for (let count = 1; count < words.length; count++) {
      const key = words.slice(0, count).join('-')
      if (!scopes.some((other) => other !== scope && `${other}-`.startsWith(`${key}-`))) return [scope, key]
    }
    return [scope, scope]
  })
  return new Map(keys)
}

const place = /^(.+)\/passage\/(\d+-\d+)$/

/** How the files of a council's facts name its things: without the council; a passage by the first words of its document's id and its place there. */
export class Names {
  readonly #council: string
  readonly #keys: ReadonlyMap<string, string>
  readonly #scopes: ReadonlyMap<string, string>

  /** `documents`: the ids of the documents that the passages stand in. */
  constructor(council: string, documents: readonly string[]) {
    this.#council = council
    this.#keys = keysOf(documents.map((id) => scopeOf(id).slice(council.length + 1)))
    this.#scopes = new Map([...this.#keys].map(([scope, key]) => [key, scope]))
  }

  /** The document of a passage as passages are named by it, and its place there; undefined for what is no passage. */
  passage(id: string): { readonly key: string; readonly at: string } | undefined {
    const [, scope = '', at = ''] = id.startsWith(`${this.#council}/`)
      ? (place.exec(id.slice(this.#council.length + 1)) ?? [])
      : []
    const key = this.#keys.get(scope)
    return key === undefined ? undefined : { key, at }
  }

  /** The document by whose key passages are named. */
  documentOf(key: string): string {
    return makeId('', 'Document', this.#scopes.get(key) ?? key)
  }

  short(id: string): string {
    const passage = this.passage(id)
    if (passage !== undefined) return `${passage.key}@${passage.at}`
    return id.startsWith(`${this.#council}/`) ? id.slice(this.#council.length + 1) : `/${id}`
  }

  /** The id that a name stands for; undefined where it names a document that these facts do not hold. */
  whole(name: string): string | undefined {
    if (name.startsWith('/')) return name.slice(1)
    const [key = '', at, ...more] = name.split('@')
    if (at === undefined) return `${this.#council}/${name}`
    const scope = this.#scopes.get(key)
    return scope === undefined || more.length > 0 ? undefined : `${this.#council}/${scope}/passage/${at}`
  }
}
