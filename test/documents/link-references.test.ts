import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LinkRecord } from '../../schema/index.ts'
import { Known } from '../../seed/link/known.ts'
import { namesIn, sefton } from './linked-papers.ts'

/** A reference that a person found by reading: where it stands, what prints it, and what it leads to. */
interface Reference {
  readonly in: string
  readonly line?: number
  readonly page?: number
  readonly printed: string
  readonly to: string | null
  readonly kind: string
  readonly from?: string
  readonly fromAlso?: readonly string[]
  readonly also?: readonly string[]
}

interface Trap {
  readonly in: string
  readonly line?: number
  readonly page?: number
  readonly notTo: readonly string[]
}

interface Standard {
  readonly references: readonly Reference[]
  readonly traps?: readonly Trap[]
}

const standardOf = (part: string): Standard =>
  JSON.parse(readFileSync(new URL(`./standards/link-references-${part}.json`, import.meta.url), 'utf8')) as Standard

const types = new Set(['REFERS_TO', 'ADDRESSED_BY', 'DETAILED_IN', 'GIVEN_BY', 'CONSIDERED', 'REPORTED_IN'])

/** What documents say, linked, and where each link stands in them. */
class Linked {
  documents: ReadonlyMap<string, string> = new Map()
  readonly #byEnd = new Map<string, LinkRecord[]>()
  #referring: readonly LinkRecord<'REFERS_TO'>[] = []
  #known = new Known([])

  async read(): Promise<void> {
    const papers = await sefton()
    this.documents = papers.documents
    this.#known = papers.known
    for (const link of papers.links)
      if (types.has(link.type)) this.#byEnd.set(link.to, [...(this.#byEnd.get(link.to) ?? []), link])
    this.#referring = [...this.#byEnd.values()]
      .flat()
      .filter((link): link is LinkRecord<'REFERS_TO'> => link.type === 'REFERS_TO')
  }

  #to(id: string | null): readonly LinkRecord[] {
    return id === null ? [] : (this.#byEnd.get(id) ?? [])
  }

  #standsAt({ properties }: LinkRecord, { in: name, line, page }: Pick<Reference, 'in' | 'line' | 'page'>): boolean {
    const scope = this.documents.get(name)?.replace('/document/', '/') ?? '?'
    return (properties.cites ?? []).some((id) => {
      const passage = this.#known.node(id)
      if (passage?.label !== 'Passage' || !id.startsWith(`${scope}/`)) return false
      const { lineStart = 0, lineEnd = 0, page: own } = passage.properties
      return line === undefined ? own === page || own === (page ?? 0) - 1 : lineStart <= line && line <= lineEnd
    })
  }

  leads(reference: Reference): boolean {
    const targets = new Set([reference.to, ...(reference.also ?? [])])
    const from = new Set([reference.from, ...(reference.fromAlso ?? [])])
    return [...targets].some((to) => this.#to(to).some((link) => from.has(link.from) || this.#standsAt(link, reference)))
  }

  /** Whether something is linked from a reference that leads nowhere: to a thing of another kind than its own. */
  misleads({ kind, ...reference }: Reference): boolean {
    const allowed = reference.also ?? []
    const labels: Readonly<Record<string, string>> = {
      appendix: '/plan/',
      meeting: '/meeting/',
      minute: '/minute/',
      inspection: '/inspection/',
    }
    const part = labels[kind]
    return this.#referring.some(
      (link) =>
        part !== undefined &&
        link.to.includes(part) &&
        !allowed.includes(link.to) &&
        this.#standsAt(link, reference) &&
        (link.properties.printed ?? '').includes(reference.printed),
    )
  }

  falls({ notTo, ...trap }: Trap): boolean {
    return notTo.some((to) => this.#to(to).some((link) => this.#standsAt(link, trap)))
  }
}

describe.skipIf(namesIn('sefton').length < 11)('references of real papers, against those that a person found', () => {
  const linked = new Linked()
  beforeAll(() => linked.read(), 180_000)

  const right = (reference: Reference): boolean => (reference.to === null ? !linked.misleads(reference) : linked.leads(reference))

  it.each(['tune', 'measure'])('leads where they lead (%s)', (part) => {
    const { references, traps = [] } = standardOf(part)
    const wrong = references.filter((reference) => !right(reference))
    const fallen = traps.filter((trap) => linked.falls(trap))
    const share = 1 - wrong.length / references.length
    const kinds = [...new Set(references.map(({ kind }) => kind))].sort()
    const byKind = kinds.map((kind) => {
      const count = (some: readonly Reference[]): number => some.filter((each) => each.kind === kind).length
      return `${kind} ${count(references) - count(wrong)}/${count(references)}`
    })
    process.stdout.write(
      `references (${part}): ${references.length - wrong.length} of ${references.length} right, ${(share * 100).toFixed(1)} %; traps fallen into: ${fallen.length} of ${traps.length}; ${byKind.join(', ')}\n`,
    )
    expect(fallen).toEqual([])
    expect(share).toBeGreaterThanOrEqual(0.95)
  })
})
