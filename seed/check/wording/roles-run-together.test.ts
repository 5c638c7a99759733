import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { Known } from '../../link/known.ts'
import { textLayer } from '../../read/layer.ts'
import { raisedIn } from '../case.ts'
import { Checking } from '../checking.ts'
import { planPaper } from '../plan-paper.ts'
import { rolesRunTogether } from './roles-run-together.ts'

const raised = (owner: string) =>
  raisedIn(rolesRunTogether, {
    'plan.md': planPaper([
      { ref: '1.1', objective: 'Lamps are lit', action: 'Trim every lamp', owner },
      { ref: '1.3', objective: 'Wicks are dry', action: 'Dry the wicks' },
      { ref: '1.2', objective: 'Oil is dry', action: 'Dry the oil', owner: 'Principal Social Worker' },
    ]),
  })

it('is raised where nothing stands between two posts', async () => {
  expect((await raised('Head of Lamps Principal Social Worker')).map(({ says }) => says)).toEqual([
    'The owner of action 1.1/1 in the plan of 30 September 2024 is printed as “Head of Lamps Principal Social Worker”: two posts, with no word or mark between them.',
  ])
})

it.each(['Head of Lamps and Principal Social Worker', 'Head of Lamps, Principal Social Worker', 'Head of Lamps'])(
  'is not raised of "%s"',
  async (owner) => {
    expect(await raised(owner)).toEqual([])
  },
)

/** An action whose two owners stand in an edition, one behind the other. */
const edition = (name: string, text: string): GraphRecord[] =>
  [
    { label: 'Document', id: `otterby/document/${name}`, properties: { title: name } } as GraphRecord,
    ...['Head of Lamps', 'Keeper of Oil'].map((quote) => {
      const start = text.indexOf(quote)
      return { label: 'Passage', id: `otterby/${name}/passage/${start}`, properties: { start, end: start + quote.length, quote } }
    }),
    ...[0, text.indexOf('Keeper')].map((start) => ({
      type: 'PART_OF',
      from: `otterby/${name}/passage/${start}`,
      to: `otterby/document/${name}`,
      properties: { basis: 'STRUCTURAL' },
    })),
  ] as GraphRecord[]

const inEditions = (editions: Readonly<Record<string, string>>) => {
  const cites = (at: (text: string) => number) =>
    Object.entries(editions).map(([name, text]) => `otterby/${name}/passage/${at(text)}`)
  const owned = (role: string, at: (text: string) => number) => ({
    type: 'OWNED_BY',
    from: 'otterby/plan-1/action/1',
    to: `otterby/role/${role}`,
    properties: { basis: 'STATED', cites: cites(at) },
  })
  const records = [
    { label: 'Plan', id: 'otterby/plan/1', properties: { title: 'Plan' } },
    { label: 'Action', id: 'otterby/plan-1/action/1', properties: { ref: '1.1/1', text: 'Trim every lamp' } },
    { type: 'UNDER', from: 'otterby/plan-1/action/1', to: 'otterby/plan/1', properties: { basis: 'STRUCTURAL' } },
    ...Object.entries(editions).flatMap(([name, text]) => edition(name, text)),
    owned('lamps', () => 0),
    owned('oil', (text) => text.indexOf('Keeper')),
  ] as GraphRecord[]
  const texts = Object.entries(editions).map(([name, text]) => ({
    document: `otterby/document/${name}`,
    layer: textLayer(Buffer.from(text), text),
  }))
  return rolesRunTogether.find(new Checking(new Known(records), texts))
}

it('is raised where every edition runs them together', () =>
  expect(inEditions({ one: 'Head of Lamps Keeper of Oil', two: 'Head of Lamps  Keeper of Oil' })).toHaveLength(1))

it.each(['\n', '\n\n'])('is not raised where an edition breaks between them: %j', (between) =>
  expect(inEditions({ one: 'Head of Lamps Keeper of Oil', two: `Head of Lamps${between}Keeper of Oil` })).toEqual([]),
)
