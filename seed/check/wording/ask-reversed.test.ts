import { expect, it } from 'vitest'
import type { GraphRecord } from '../../../schema/index.ts'
import { raisedOn } from '../case.ts'
import { askReversed } from './ask-reversed.ts'

const asked = (text: string): GraphRecord[] => [
  { label: 'Recommendation', id: 'otterby/lamps/recommendation/r2', properties: { number: '2', text } } as GraphRecord,
]

it('is raised where what is ensured is that something goes wrong', () =>
  expect(
    raisedOn(askReversed, asked('Keep the lamp board so as to ensure that oil is not lost and lamps fail to burn.')).map(
      ({ says }) => says,
    ),
  ).toEqual([
    'Recommendation 2 prints “ensure that oil is not lost and lamps fail to burn”; read as printed, what would be ensured is that lamps fail.',
  ]))

it.each([
  'Ensure that keepers who miss a night and those that fail to report are seen.',
  'Ensure that no lamp fails.',
  'Ensure that lamps are mended when they fail.',
  'Ensure that oil is bought and that lamps do not fail.',
  'Look at why lamps fail, and ensure that they burn.',
])('is not raised of “%s”', (text) => expect(raisedOn(askReversed, asked(text))).toEqual([]))
