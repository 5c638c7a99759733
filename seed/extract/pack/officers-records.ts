import { makeId } from '../../../schema/index.ts'
import type { Words } from '../../read/words.ts'
import type { Collector } from '../collector.ts'
import type { OfficersAsk } from './officers.ts'
import { askRole } from './roles.ts'

/** A name of its own for each of several things: those that would have the same are counted. */
export class Names {
  readonly #used = new Set<string>()

  free(name: string): string {
    let free = name
    for (let next = 2; this.#used.has(free); next++) free = `${name}~${next}`
    this.#used.add(free)
    return free
  }
}

/** Writes what a report's officers recommend to those it reports to, where its front tells who they are. `report` is its document. */
export function writeOfficersAsks(into: Collector, asks: readonly OfficersAsk[], report: string, to: Words | undefined): void {
  const [scope, name] = [report.split('/').slice(0, -2).join('/'), report.split('/').at(-1)]
  const names = new Names()
  for (const [at, { number, words }] of asks.entries()) {
    const id = makeId(scope, 'Recommendation', names.free(`${name}-${number ?? at + 1}`))
    into.node('Recommendation', id, {
      ...(number === undefined ? {} : { number }),
      kind: 'RECOMMENDATION',
      text: words.text,
      ...(to === undefined ? {} : { addressedTo: to.text }),
    })
    const cites = into.cite(id, words, `officers' recommendation ${number ?? at + 1}`)
    into.cite(id, to, 'front of the report', 'addressedTo')
    into.link('GIVEN_BY', id, report, { basis: 'STATED', cites })
    if (to !== undefined) askRole(into, id, to, 'front of the report')
  }
}
