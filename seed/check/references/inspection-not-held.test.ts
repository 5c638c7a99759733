import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { inspectionNotHeld } from './inspection-not-held.ts'

const council = 'council/aldermere'
const inspection = (name: string, properties: object): GraphRecord =>
  ({ label: 'Inspection', id: `aldermere/inspection/${name}`, properties: { council, ...properties } }) as GraphRecord
const named = (name: string, kind: string, title: string, printed: string): GraphRecord[] => [
  inspection(name, { held: false, kind, title: `${title} named for ${printed}` }),
  {
    label: 'Passage',
    id: `aldermere/document/pack/passage/${name}`,
    properties: { quote: `the visit of ${printed}`, council },
  } as GraphRecord,
  {
    type: 'CITES',
    from: `aldermere/inspection/${name}`,
    to: `aldermere/document/pack/passage/${name}`,
    properties: { basis: 'STATED', role: 'MENTIONS', printed },
  } as GraphRecord,
]
const read = inspection('inspection-2019-05', { held: true, kind: 'STANDARD', title: 'Inspection', startedOn: '2019-05-06' })

it('is raised once for those that papers name and nobody read', () => {
  const [flag, ...others] = raisedOn(inspectionNotHeld, [
    read,
    ...named('later', 'MONITORING_VISIT', 'Monitoring visit', 'June 2023'),
    ...named('sooner', 'SEND', 'SEND inspection', '2021'),
  ])
  expect(others).toEqual([])
  expect(flag?.says).toBe(
    'The papers name two inspections or reviews since May 2019 of which no report was found: a SEND inspection (2021) and a monitoring visit (June 2023). Not counted are those before the earliest of which a report was read, those of other services, and those of a kind that is not told.',
  )
  expect(flag?.shown).toHaveLength(2)
})

it.each([
  ['from before the earliest that was read', named('old', 'STANDARD', 'Inspection', 'June 2011')],
  ['of another service', named('prison', 'OTHER', 'Inspection of another service', 'June 2023')],
])('is not raised of one %s', (_, records) => {
  expect(raisedOn(inspectionNotHeld, [read, ...records])).toEqual([])
})

it('is not raised of one that is likely another that was read', () => {
  const near: GraphRecord[] = ['inspection-2019-05', 'wrong'].map(
    (to) =>
      ({
        type: 'REFERS_TO',
        from: 'aldermere/document/pack',
        to: `aldermere/inspection/${to}`,
        properties: {
          basis: 'SUGGESTED',
          kind: 'NAMES',
          method: to === 'wrong' ? 'named' : 'near-date',
          cites: ['aldermere/document/pack/passage/wrong'],
        },
      }) as GraphRecord,
  )
  expect(raisedOn(inspectionNotHeld, [read, ...named('wrong', 'STANDARD', 'Inspection', 'July 2019'), ...near])).toEqual([])
})
