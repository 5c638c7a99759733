import { type Label, labelOfId, type NodeRecord } from '../../../schema/index.ts'
import type { Known } from '../known.ts'
import type { Meant, Standing } from './plans.ts'

const numbered = ['Finding', 'Recommendation', 'Update'] as const satisfies readonly Label[]
type Numbered = NodeRecord<(typeof numbered)[number]>

const byNumber = (list: Map<string, Numbered[]>, key: string, node: Numbered): void => {
  const known = list.get(key)
  if (known === undefined) list.set(key, [node])
  else known.push(node)
}

/** Paragraphs and recommendations by who gave them, and their numbers. */
export class NumberedThings {
  readonly #known: Known
  readonly #things = new Map<string, Numbered[]>()

  constructor(known: Known) {
    this.#known = known
    for (const label of numbered)
      for (const node of known.all(label)) {
        const { number } = node.properties as { number?: string }
        if (number === undefined) continue
        for (const { to } of known.out('GIVEN_BY', node.id)) byNumber(this.#things, `${to} ${number}`, node)
      }
  }

  /** Who could have given what a place names: the one whose words these are, the inspection reported there, the report itself. */
  #givers({ from, holder }: Standing, also: readonly string[]): string[] {
    const own = this.#known
      .out('GIVEN_BY', from)
      .map(({ to }) => to)
      .sort()
    const reported = this.#known
      .in('REPORTED_IN', holder)
      .map(({ from: id }) => id)
      .filter((id) => labelOfId(id) === 'Inspection')
      .sort()
    return [...new Set([...also, ...own, ...reported, holder])]
  }

  paragraph(number: string, standing: Standing): Meant {
    return (
      this.#only(number, this.#givers(standing, []), standing, undefined) ?? {
        dangling: `No paragraph ${number} is known there.`,
      }
    )
  }

  /** Of a report that the sentence names: never one of the report that it stands in. */
  paragraphOf(number: string, standing: Standing, inspections: readonly string[]): Meant {
    return this.#only(number, inspections, standing, undefined) ?? { dangling: `No paragraph ${number} is known there.` }
  }

  /** `inspections` are those that the sentence names. */
  recommendation(number: string, standing: Standing, inspections: readonly string[]): Meant {
    const found = this.#only(number, this.#givers(standing, inspections), standing, 'Recommendation')
    return found ?? { dangling: `No recommendation ${number} is known there.` }
  }

  #only(number: string, givers: readonly string[], { from }: Standing, label: Label | undefined): Meant | undefined {
    for (const giver of givers) {
      const all = (this.#things.get(`${giver} ${number}`) ?? []).filter((node) => label === undefined || node.label === label)
      const paragraphs = label === undefined ? all.filter((node) => node.label === 'Finding') : all
      const [only, another] = paragraphs.length > 0 ? paragraphs : all
      if (only === undefined) continue
      if (another !== undefined) return { dangling: `Several things there bear the number ${number}.` }
      return only.id === from ? { ids: [] } : { ids: [only.id], reason: `The text names ${number}.` }
    }
    return undefined
  }
}
