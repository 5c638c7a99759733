import { type Property, readProperty, type Written } from './kinds.ts'
import type { LabelShape, Subject, Values } from './label.ts'
import { documents } from './subjects/documents.ts'
import { figures } from './subjects/figures.ts'
import { insights } from './subjects/insights.ts'
import { inspections } from './subjects/inspections.ts'
import { meetings } from './subjects/meetings.ts'
import { plans } from './subjects/plans.ts'

export const subjects = { documents, inspections, plans, figures, meetings, insights } as const satisfies Record<string, Subject>

const tables = { ...documents, ...inspections, ...plans, ...figures, ...meetings, ...insights }

/** What every node may hold beside its label's own properties. */
const everyNode = {
  council: ['text', 'The id of the council that owns it, where one does.'],
  held: ['flag', 'False for what is known only because a text names it.'],
  danglingRefs: ['texts', 'References that it prints and that lead to nothing that was read.'],
} as const satisfies Record<string, Written>

export type Label = keyof typeof tables
export type PropertiesOf<L extends Label> = Values<(typeof tables)[L]['properties']> & Values<typeof everyNode>

export const labels = Object.keys(tables) as Label[]

export function isLabel(name: string): name is Label {
  return Object.hasOwn(tables, name)
}

export function shapeOf(label: Label): LabelShape {
  return tables[label]
}

const readAll = (table: Readonly<Record<string, Written>>): ReadonlyMap<string, Property> =>
  new Map(Object.entries(table).map(([name, written]) => [name, readProperty(written)]))

const properties = new Map(labels.map((label) => [label, readAll({ ...shapeOf(label).properties, ...everyNode })]))

/** The properties of a label by name, `council` and `held` among them; `id` is every node's and not listed. */
export function propertiesOf(label: Label): ReadonlyMap<string, Property> {
  return properties.get(label) as ReadonlyMap<string, Property>
}
