import { expect, it } from 'vitest'
import { type GraphRecord, isNode, type LinkRecord } from '../../../schema/index.ts'
import { textLayer } from '../../read/layer.ts'
import { Known } from '../known.ts'
import { linkVersions } from './index.ts'

type Actions = Readonly<Record<string, string>>

/** A plan of invented actions, by their places: "1.1.1-2". */
function plan(
  name: string,
  actions: Actions,
  { title = 'Aldermere Improvement Plan', owner = 'head-of-lamps', day = `${name}-28` } = {},
): GraphRecord[] {
  const id = `aldermere/plan/${name}`
  const scope = `aldermere/plan-${name}`
  const objectives = [...new Set(Object.keys(actions).map((place) => place.split('-')[0] as string))]
  return [
    { label: 'Plan', id, properties: { title, statusAt: day } },
    ...objectives.flatMap((ref): GraphRecord[] => [
      {
        label: 'Objective',
        id: `${scope}/objective/${ref}`,
        properties: { ref, text: `${title} brings ${ref}` },
      },
      { type: 'UNDER', from: `${scope}/objective/${ref}`, to: id, properties: { basis: 'STRUCTURAL' } },
    ]),
    ...Object.entries(actions).flatMap(([place, text]): GraphRecord[] => [
      { label: 'Action', id: `${scope}/action/${place}`, properties: { ref: place.replace('-', '/'), text } },
      {
        type: 'UNDER',
        from: `${scope}/action/${place}`,
        to: `${scope}/objective/${place.split('-')[0]}`,
        properties: { basis: 'STRUCTURAL' },
      },
      { type: 'OWNED_BY', from: `${scope}/action/${place}`, to: `aldermere/role/${owner}`, properties: { basis: 'STATED' } },
    ]),
  ]
}

function linked(records: readonly GraphRecord[]): LinkRecord[] {
  const linking = { known: new Known(records), texts: [], vocabulary: { service: '', topics: [] } }
  return linkVersions(linking).filter((record): record is LinkRecord => !isNode(record))
}

/** What continues what, among actions: "1.1.1-1 < 2.1.1-1". */
const continued = (links: readonly LinkRecord[]): string[] =>
  links
    .filter(({ type, from }) => type === 'CONTINUES' && from.includes('/action/'))
    .map(({ from, to }) => `${from.split('/').at(-1)} < ${to.split('/').at(-1)}`)
    .sort()

const lamps = 'Light every lamp on the harbour wall before the evening boats come in'
const ropes = 'Count the ropes in each boathouse and mend those that are frayed'
const bells = 'Ring the bell at noon so that the fishing crews know the hour'
const paint = 'Paint the doors of the tithe barn green and its shutters white'
const first: Actions = { '1.1.1-1': lamps, '1.1.1-2': ropes, '1.2.1-1': bells, '2.1.1-1': paint }

it('knows the later version of a plan, and every action that says the same', () => {
  const links = linked([...plan('2024-01', first), ...plan('2024-06', first)])
  const [succession] = links.filter(({ type }) => type === 'SUPERSEDES')
  expect(succession).toMatchObject({ from: 'aldermere/plan/2024-06', to: 'aldermere/plan/2024-01' })
  expect(continued(links)).toEqual(Object.keys(first).map((place) => `${place} < ${place}`))
  const bases = new Set(links.filter(({ type }) => type === 'CONTINUES').map(({ properties }) => properties.basis))
  expect([...bases]).toEqual(['STRUCTURAL'])
})

it('follows actions that are numbered anew, under another objective or level', () => {
  const moved: Actions = { '1.1-1': ropes, '1.1-2': lamps, '3.4.2-1': paint, '3.4.2-2': bells }
  expect(continued(linked([...plan('2024-01', first), ...plan('2024-06', moved)]))).toEqual([
    '1.1-1 < 1.1.1-2',
    '1.1-2 < 1.1.1-1',
    '3.4.2-1 < 2.1.1-1',
    '3.4.2-2 < 1.2.1-1',
  ])
})

it('follows an action that is told in other words, as a suggestion with its reasons', () => {
  const reworded = { ...first, '1.1.1-2': 'Count all ropes in the boathouse every month, and replace the frayed ones' }
  const links = linked([...plan('2024-01', first), ...plan('2024-06', reworded)])
  const link = links.find(({ from }) => from === 'aldermere/plan-2024-06/action/1.1.1-2')
  expect(link?.to).toBe('aldermere/plan-2024-01/action/1.1.1-2')
  expect(link?.properties).toMatchObject({ basis: 'SUGGESTED' })
  expect(link?.properties.reasons).toContain('Both have the same owner.')
  expect(link?.properties.score).toBeGreaterThan(0.6)
})

it('says nothing of actions that are dropped or new, though they stand at the same place', () => {
  const changed = { ...first, '1.2.1-1': 'Ring up the crews of the ferry and teach them to sail by the stars' }
  expect(continued(linked([...plan('2024-01', first), ...plan('2024-06', changed)]))).not.toContain('1.2.1-1 < 1.2.1-1')
})

it('tells a split and a merger by several links', () => {
  const whole = 'Light every lamp on the harbour wall, and count the ropes in each boathouse and mend those that are frayed'
  const halves = { '1.1.1-1': 'Light every lamp on the harbour wall', '1.1.1-2': ropes, '2.1.1-1': paint }
  const one = { '1.1.1-1': whole, '2.1.1-1': paint }
  expect(continued(linked([...plan('2024-01', one), ...plan('2024-06', halves)]))).toEqual([
    '1.1.1-1 < 1.1.1-1',
    '1.1.1-2 < 1.1.1-1',
    '2.1.1-1 < 2.1.1-1',
  ])
  expect(continued(linked([...plan('2024-01', halves), ...plan('2024-06', one)]))).toEqual([
    '1.1.1-1 < 1.1.1-1',
    '1.1.1-1 < 1.1.1-2',
    '2.1.1-1 < 2.1.1-1',
  ])
})

it('gives two actions with the same words each its own', () => {
  const twice = { '1.1.1-1': lamps, '2.1.1-1': lamps }
  expect(continued(linked([...plan('2024-01', twice), ...plan('2024-06', twice)]))).toEqual([
    '1.1.1-1 < 1.1.1-1',
    '2.1.1-1 < 2.1.1-1',
  ])
})

it('takes a plan for another service for no version, and one of the same day for an edition', () => {
  const other = { '1.1.1-1': 'Teach children to swim in the river pool', '1.1.1-2': 'Hire a second swimming teacher' }
  expect(linked([...plan('2024-01', first), ...plan('2024-06', other, { title: 'Aldermere SEND Plan' })])).toEqual([])
  const edition = plan('2024-01b', first, { day: '2024-01-28' })
  expect(linked([...plan('2024-01', first), ...edition])).toEqual([])
})

it('takes a plan for another service for no version, though half of its few actions say nearly the same', () => {
  const other = { '1.1.1-1': lamps, '1.1.1-2': 'Hire a second swimming teacher and teach every child to swim in the river pool' }
  const send = plan('2024-06', other, { title: 'Aldermere SEND Improvement Plan' })
  expect(linked([...plan('2024-01', first), ...send])).toEqual([])
})

it('joins a version to the one before it of its own title, though a plan for another service lies between', () => {
  const between = plan('2024-04', { '1.1.1-1': lamps, '1.1.1-2': ropes }, { title: 'Aldermere SEND Improvement Plan' })
  const links = linked([...plan('2024-01', first), ...between, ...plan('2024-06', first)])
  expect(links.find(({ type, from }) => type === 'SUPERSEDES' && from.endsWith('2024-06'))?.to).toBe('aldermere/plan/2024-01')
})

it('joins each version to the one before it, whatever order they came in', () => {
  const records = [...plan('2024-11', first), ...plan('2024-01', first), ...plan('2024-06', first)]
  const links = linked(records)
  expect(links.filter(({ type }) => type === 'SUPERSEDES').map(({ from, to }) => `${from} < ${to}`)).toEqual([
    'aldermere/plan/2024-06 < aldermere/plan/2024-01',
    'aldermere/plan/2024-11 < aldermere/plan/2024-06',
  ])
  expect(linked([...records].reverse())).toEqual(links)
})

it('knows the version that a paper says it replaces by the month that it gives itself, whatever the day of its ratings', () => {
  const papers = {
    '2024-02': 'Aldermere Improvement Plan\n\nVersion of March 2024. Ratings are as at 28 February 2024.',
    '2024-06': 'Aldermere Improvement Plan\n\nVersion of July 2024. It replaces the version of March 2024.',
  }
  const other = plan('2024-03', { '1.1.1-1': 'Teach children to swim in the river pool' }, { title: 'Aldermere Tides Plan' })
  const records = [
    ...plan('2024-02', first),
    ...other,
    ...plan('2024-06', first),
    ...Object.keys(papers).flatMap((name): GraphRecord[] => [
      { label: 'Document', id: `aldermere/document/${name}`, properties: { title: name, kind: 'improvement plan' } },
      {
        type: 'REPORTED_IN',
        from: `aldermere/plan/${name}`,
        to: `aldermere/document/${name}`,
        properties: { basis: 'STRUCTURAL' },
      },
    ]),
  ]
  const texts = Object.entries(papers).map(([name, text]) => ({
    document: `aldermere/document/${name}`,
    layer: textLayer(Buffer.from(text), text),
  }))
  const links = linkVersions({ known: new Known(records), texts, vocabulary: { service: '', topics: [] } })
  expect(links.filter((record) => !isNode(record) && record.type === 'SUPERSEDES')).toMatchObject([
    { from: 'aldermere/plan/2024-06', to: 'aldermere/plan/2024-02', properties: { basis: 'STATED' } },
  ])
})

const passages = (...ids: string[]): GraphRecord[] =>
  ids.flatMap((id): GraphRecord[] => [
    { label: 'Passage', id: `${id}/passage/0-9`, properties: {} } as GraphRecord,
    { type: 'CITES', from: id, to: `${id}/passage/0-9`, properties: { basis: 'STATED', role: 'SAYS', property: 'title' } },
  ])

it('cites the passages that tell of both plans where it suggests that one is the later version', () => {
  const records = [
    ...plan('2024-01', first),
    ...plan('2024-06', first),
    ...passages('aldermere/plan/2024-01', 'aldermere/plan/2024-06'),
  ]
  const [link] = linked(records).filter(({ type }) => type === 'SUPERSEDES')
  expect(link?.properties.cites).toEqual(['aldermere/plan/2024-01/passage/0-9', 'aldermere/plan/2024-06/passage/0-9'])
})

it('reads no sentence over blanks that stand for something private', () => {
  const replacing = (words: string): GraphRecord[] => {
    const text = `Aldermere Improvement Plan\n\n${words}`
    const records = [
      ...plan('2024-06', first),
      {
        label: 'Document',
        id: 'aldermere/document/later',
        properties: { title: 'Later', kind: 'improvement plan' },
      } as GraphRecord,
      {
        type: 'REPORTED_IN',
        from: 'aldermere/plan/2024-06',
        to: 'aldermere/document/later',
        properties: { basis: 'STRUCTURAL' },
      } as GraphRecord,
    ]
    const texts = [{ document: 'aldermere/document/later', layer: textLayer(Buffer.from(text), text) }]
    return linkVersions({ known: new Known(records), texts, vocabulary: { service: '', topics: [] } })
  }
  expect(replacing('This plan, as said, replaces the version of March 2024.')).not.toEqual([])
  expect(replacing('This plan is for              and replaces the version of March 2024.')).toEqual([])
  expect(replacing('This plan is for\n              \nand replaces the version of March 2024.')).toEqual([])
})

it('gets through texts and titles without end', () => {
  const began = performance.now()
  for (const piece of ['lamp ', '.', ' \n', '; ', 'a']) {
    const long: Actions = { '1.1.1-1': `${lamps} ${piece.repeat(400_000 / piece.length)}x`, '1.1.1-2': ropes }
    linked([...plan('2024-01', long), ...plan('2024-06', long, { title: piece.repeat(400_000 / piece.length) })])
  }
  expect(performance.now() - began).toBeLessThan(8000)
})
