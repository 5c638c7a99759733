import { expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, RelationshipType } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { staleIndicator } from './stale-indicator.ts'

const indicator = (name: string) =>
  ({ label: 'Indicator', id: `otterby/indicator/${name}`, properties: { name, family: 'Lamps' } }) as const
const figures = (name: string, ...days: string[]): GraphRecord[] => [
  indicator(name),
  ...days.flatMap((end): GraphRecord[] => [
    {
      label: 'Observation',
      id: `otterby/${name}/observation/${end}`,
      properties: { value: 1, kind: 'ACTUAL', start: end, end },
    } as GraphRecord,
    {
      type: 'OF' as RelationshipType,
      from: `otterby/${name}/observation/${end}`,
      to: indicator(name).id,
      properties: { basis: 'STATED' },
    } as LinkRecord,
  ]),
]
const told = figures('wicks', '2018-03-31', '2019-03-31', '2020-03-31')

it('is raised where others of the family go on', () =>
  expect(raisedOn(staleIndicator, [...told, ...figures('lamps', '2024-03-31')]).map(({ says }) => says)).toEqual([
    '“wicks”: figures were found for three days from 31 March 2018 to 31 March 2020; none was found after that, while papers read tell other figures of the same family up to 31 March 2024.',
  ]))

it('is not raised within its own rhythm, nor where it was never told regularly', () => {
  expect(raisedOn(staleIndicator, [...told, ...figures('lamps', '2021-12-31')])).toEqual([])
  expect(raisedOn(staleIndicator, [...figures('wicks', '2018-03-31', '2019-03-31'), ...figures('lamps', '2024-03-31')])).toEqual(
    [],
  )
})

it('is raised once of those that stop together', () =>
  expect(
    raisedOn(staleIndicator, [
      ...told,
      ...figures('oil', '2018-03-31', '2019-03-31', '2020-03-31'),
      ...figures('lamps', '2024-03-31'),
    ]).map(({ on }) => on.length),
  ).toEqual([2]))
