import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isNode, type Label, type LinkRecord, type NodeRecord, wrongs } from '../../schema/index.ts'
import { extract } from '../../seed/extract/index.ts'
import { join } from '../../seed/join/index.ts'
import { textLayer } from '../../seed/read/layer.ts'

/** A real committee's agenda with the minutes of its meeting before, which is not in this repository, and what was read from it by hand. */
const folder = new URL('../../../shared/documents/sefton/', import.meta.url)
const [name] = existsSync(folder) ? readdirSync(folder).filter((each) => /^002_.*\.txt$/.test(each)) : []

interface Told {
  readonly begins: string
  readonly ends: string
}
interface Standard {
  readonly items: readonly { readonly number: string; readonly pages?: string; readonly owner?: string }[]
  readonly meetings: readonly { readonly date: string; readonly items?: number; readonly minutes?: readonly string[] }[]
  readonly matters: Readonly<Record<string, readonly Told[]>>
  readonly resolutions: Readonly<
    Record<string, readonly (Told & { readonly number?: string; readonly kind: string; readonly askedOf?: string })[]>
  >
  readonly references: readonly { readonly from: string; readonly to: string; readonly kind: string }[]
  readonly answers: readonly { readonly asked: string; readonly answer: string; readonly basis: string }[]
}

type Node<L extends Label> = Extract<NodeRecord, { readonly label: L }>

const ends = (text = ''): Told => ({ begins: text.split(' ').slice(0, 2).join(' '), ends: text.split(' ').slice(-2).join(' ') })
/** "2022-09-27 minute/16": what is told of an id without the body's name. */
const short = (id: string): string =>
  id
    .replace(/^.*\/meeting-(\d{4}-\d\d-\d\d)[^/]*\//, '$1 ')
    .replace(/^.*\/meeting\/(\d{4}-\d\d-\d\d).*$/, '$1')
    .replace(/^.*\/document\//, '')

describe.skipIf(name === undefined)(`meetings of a real pack${name === undefined ? ' (it is not here)' : ''}`, () => {
  const bytes = name === undefined ? Buffer.from('') : readFileSync(new URL(name, folder))
  const layer = textLayer(bytes, bytes.toString('utf8'))
  const { records, meeting, document } = extract(layer, 'Sefton', name ?? '')
  const standard = JSON.parse(readFileSync(new URL('standards/meeting-002.json', import.meta.url), 'utf8')) as Standard
  const links = records.filter((record): record is LinkRecord => !isNode(record))
  const all = <L extends Label>(label: L): Node<L>[] =>
    records.filter((record): record is Node<L> => isNode(record) && record.label === label)
  const under = <L extends 'Matter' | 'Resolution'>(label: L, minute: string): Node<L>[] =>
    all(label).filter(
      ({ id }: NodeRecord) => id.includes('/meeting-2022-09-27-') && id.split('/').at(-1)?.startsWith(`${minute}-`),
    )
  const held = all('Minute').filter(({ properties }) => properties.held !== false)

  it('are counted', () => expect(meeting).toMatchObject({ meetings: 2, items: 10, minutes: 10, matters: 37, resolutions: 20 }))

  it('fit the model, in words that stand where their passages say', () => {
    expect(records.flatMap((record) => wrongs(record))).toEqual([])
    const astray = all('Passage').filter(({ properties: { start, end, quote } }) => layer.text.slice(start, end) !== quote)
    expect(astray).toEqual([])
  })

  it('have their items, with pages and the officer who reports', () => {
    const items = all('AgendaItem').map(({ id, properties: { number, pages } }) => {
      const roles = links.filter(({ type, from }) => type === 'OWNED_BY' && from === id).map(({ to }) => to)
      const [owner, ...others] = [...new Set(roles)].map((role) => all('Role').find((each) => each.id === role)?.properties.name)
      expect(others).toEqual([])
      return { number, ...(pages === undefined ? {} : { pages }), ...(owner === undefined ? {} : { owner }) }
    })
    expect(items).toEqual(standard.items)
  })

  it('have each item with its report', () => {
    const reports = links.filter(({ type, properties }) => type === 'REFERS_TO' && properties.method === 'same-title')
    expect(reports.map(({ from, to }) => [short(from), short(to)])).toEqual(
      [4, 5, 6, 7, 8, 9, 10].map((item, at) => [`2022-11-07 agenda-item/${item}`, `report-${at + 1}`]),
    )
  })

  it('have their minutes', () => expect(held.map(({ properties }) => properties.number)).toEqual(standard.meetings[1]?.minutes))

  it.each(minuteNumbers())('minute %s holds what was raised and resolved', (number) => {
    expect(under('Matter', number).map(({ properties }) => ends(properties.text))).toEqual(standard.matters[number] ?? [])
    const resolved = under('Resolution', number).map(({ properties: { number: own, kind, askedOf, text } }) => ({
      ...(own === undefined ? {} : { number: own }),
      kind,
      ...ends(text),
      ...(askedOf === undefined ? {} : { askedOf }),
    }))
    expect(resolved).toEqual(standard.resolutions[number] ?? [])
  })

  it('tell no interest that was declared, and nobody who was away', () => {
    const bare = held.filter(({ properties }) => /apologies|interest/i.test(properties.title ?? ''))
    expect(bare.map(({ properties }) => properties.text)).toEqual([undefined, undefined])
    const cited = new Set(links.filter(({ type }) => type === 'CITES').map(({ to }) => to))
    const interests = all('Passage').filter(
      ({ id, properties: { lineStart = 0 } }) => cited.has(id) && lineStart > 127 && lineStart < 139,
    )
    expect(interests.map(({ properties }) => properties.lineStart)).toEqual([131])
  })

  it('name other meetings, minutes and resolutions', () => {
    const named = links
      .filter(
        ({ type, from, to }) =>
          type === 'REFERS_TO' && from.includes('/meeting-2022-09-27-') && /\/(?:meeting|minute|resolution)\//.test(to),
      )
      .map(({ from, to, properties }) => ({
        from: short(from).split(' ')[1],
        to: short(to),
        kind: (properties as { kind: string }).kind,
      }))
    expect(named).toEqual(standard.references)
  })

  it('were answered where a text says so, and never before they asked', () => {
    const joined = join([{ document, records }]).filter((record): record is LinkRecord => !isNode(record))
    const answers = joined.filter(({ type }) => type === 'ANSWERED_BY')
    const told = answers.map(({ from, to, properties }) => ({ asked: short(from), answer: short(to), basis: properties.basis }))
    const isOf = (basis: string) => (each: { readonly basis: string }) => each.basis === basis
    const since = told.filter(({ asked }) => !asked.startsWith('2021'))
    expect(since.filter(isOf('STATED'))).toEqual(standard.answers.filter(isOf('STATED')))
    expect(since).toEqual(expect.arrayContaining(standard.answers.filter(isOf('SUGGESTED'))))
    for (const { properties } of answers) expect(properties.reasons?.length).toBeGreaterThan(0)
  })
})

function minuteNumbers(): string[] {
  return Array.from({ length: 10 }, (_, at) => String(at + 10))
}
