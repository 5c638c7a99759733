import { expect, it } from 'vitest'
import { vocabulary } from '../../schema/index.ts'
import { coded, ragWords, stateWords } from '../words/values.ts'

const valuesOf = (name: keyof typeof vocabulary): string[] => Object.keys(vocabulary[name].values)

it.each([
  ['Rag', ragWords],
  ['PassageState', stateWords],
  ['Grade', coded.grade],
  ['Polarity', coded.polarity],
  ['Voice', coded.voice],
  ['PeriodBasis', coded.periodBasis],
  ['Severity', coded.severity],
] as const)('has words for every %s of the contract, and for no other', (name, words) => {
  expect(Object.keys(words ?? {}).sort()).toEqual(valuesOf(name).sort())
})

it('has words for each kind of inspection and figure', () => {
  expect(Object.keys(coded.kind ?? {})).toEqual(
    expect.arrayContaining([...valuesOf('InspectionKind'), ...valuesOf('ObservationKind')]),
  )
})
