import {
  groupingsOf,
  type Label,
  type Listing,
  numbersOf,
  type Property,
  propertiesOf,
  shapeOf,
  sortsOf,
} from '../graph/index.ts'
import { block, described, field } from './text.ts'

/** What every list takes. */
export const pageArguments: readonly string[] = [
  described('How many at the most, from the start: 20 unless told, 200 at the most.', 'first: Int'),
  described('Only those after this cursor.', 'after: String'),
  described('How many at the most, from the end.', 'last: Int'),
  described('Only those before this cursor.', 'before: String'),
]

/** What a list of one label takes besides. */
export const listArguments = (label: Label): readonly string[] => [
  described('Only those that fit.', `filter: ${label}Filter`),
  described('In what order: as they are read unless told.', `orderBy: ${label}OrderBy`),
]

const filters = {
  text: 'TextFilter',
  texts: 'TextsFilter',
  integer: 'NumberFilter',
  number: 'NumberFilter',
  flag: 'Boolean',
  date: 'DateFilter',
  moment: 'MomentFilter',
  sha256: 'TextFilter',
}

function propertyFilter(name: string, { kind, about }: Property): string {
  if (typeof kind !== 'string')
    return described(`${about} One of these; null stands for those that have none.`, `${name}: [${kind.oneOf}]`)
  return described(kind === 'flag' ? `${about} False: those of which nothing says so.` : about, `${name}: ${filters[kind]}`)
}

const input = (about: string, name: string, fields: readonly string[]): string =>
  described(about, `input ${name} {\n${fields.map(block).join('\n')}\n}`)

function filterOf(label: Label): string {
  const many = shapeOf(label).words[1]
  const own = [...propertiesOf(label)].filter(([name]) => name !== 'council' && name !== 'held')
  return input(`Which ${many} to list: those that fit all that is given.`, `${label}Filter`, [
    described('With one of these ids.', 'ids: [ID!]'),
    described('Owned by one of the councils with these ids; null stands for those that no council owns.', 'council: [ID]'),
    described('False: only those known only because a text names them. True: none of those.', 'held: Boolean'),
    ...own.map(([name, property]) => propertyFilter(name, property)),
    described('Linked, or not linked, in each of these ways.', 'linked: [LinkedFilter!]'),
    described('Fits at least one of these.', `any: [${label}Filter!]`),
    described('Fits none of these. What is not known does not fit.', `none: [${label}Filter!]`),
  ])
}

const enumeration = (about: string, name: string, values: readonly (readonly [string, string])[]): string =>
  described(about, `enum ${name} {\n${values.map(([value, says]) => block(described(says, value))).join('\n')}\n}`)

const valuesOf = (found: ReadonlyMap<string, Listing>): (readonly [string, string])[] =>
  [...found].map(([name, { about, year }]) => [name, year === true ? `${about} Its year alone.` : about])

function orderOf(label: Label): string[] {
  const many = shapeOf(label).words[1]
  return [
    input(`In what order to list ${many}.`, `${label}OrderBy`, [
      described(
        'By what. Those that are alike in it are read one after the other; those that have none come last.',
        `by: ${label}Sort! = READING`,
      ),
      described('Which way.', 'direction: OrderDirection! = ASC'),
    ]),
    enumeration(`By what ${many} can be ordered.`, `${label}Sort`, [
      ['READING', 'As they are read: in the order of their ids.'],
      ...valuesOf(sortsOf(label)),
    ]),
  ]
}

function groupsOf(label: Label): string[] {
  const many = shapeOf(label).words[1]
  const numbers = numbersOf(label)
  return [
    enumeration(`By what ${many} can be counted.`, `${label}Grouping`, valuesOf(groupingsOf(label))),
    ...(numbers.size === 0 ? [] : [enumeration(`The numbers of ${many}.`, `${label}Number`, valuesOf(numbers))]),
  ]
}

/** The field of a label's connection that counts what is listed by groups. */
export function countsField(label: Label): string {
  const by = described('By what: three at the most; of none, all are one group.', `by: [${label}Grouping!]!`)
  const of = described('What this number of theirs amounts to in each group.', `of: ${label}Number`)
  return field(
    'How many there are in each group of all that is listed, on this page or not. At most 1,000 groups.',
    'counts',
    numbersOf(label).size === 0 ? [by] : [by, of],
    '[CountedGroup!]!',
  )
}

/** What a label's list can be filtered, ordered and counted by. */
export const listingTypes = (label: Label): string[] => [filterOf(label), ...orderOf(label), ...groupsOf(label)]
