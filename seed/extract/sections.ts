import { makeId } from '../../schema/index.ts'
import type { Layer, Span } from '../read/layer.ts'
import type { Words } from '../read/words.ts'
import type { Collector } from './collector.ts'
import { slugOf } from './slug.ts'

/** A part of a document under a heading. */
export interface Section extends Span {
  readonly id: string
  readonly heading: Words
}

/** The sections of a document, each from its heading to the next one. */
export function sectionsOf(layer: Layer, scope: string, headings: readonly (Words | undefined)[]): Section[] {
  const known = new Set<number>()
  const starts = headings.flatMap((heading) => {
    const start = heading?.spans[0]?.start
    if (heading === undefined || start === undefined || known.has(start)) return []
    known.add(start)
    return [{ heading, start }]
  })
  const ordered = starts.sort((a, b) => a.start - b.start)
  return ordered.map(({ heading, start }, at) => ({
    id: makeId(scope, 'Section', `${at + 1}-${slugOf(heading.text).slice(0, 40).replace(/-+$/, '')}`),
    heading,
    start,
    end: ordered[at + 1]?.start ?? layer.text.length,
  }))
}

export function writeSections(into: Collector, sections: readonly Section[], holder: string): void {
  for (const [order, { id, heading }] of sections.entries()) {
    into.node('Section', id, { title: heading.text, order })
    into.link('PART_OF', id, holder, { basis: 'STRUCTURAL', cites: into.cite(id, heading, 'heading', 'title') })
  }
}
