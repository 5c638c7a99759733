import { expect, it } from 'vitest'
import { textLayer } from '../read/layer.ts'
import { extract } from './index.ts'

const taken = (...paragraphs: string[]): string => {
  const text = ['# Annual report', ...paragraphs].join('\n\n')
  return JSON.stringify(extract(textLayer(Buffer.from(text), text), 'Aldermere', 'report.md').records)
}
const open = 'At 31 March 2024 there were 312 children in care.'

it.each([
  ['## 91. Public questions', 'Mrs Ada Wren asked why the 37 children of the road were moved to 41 homes in 2023.'],
  ['## 91. Public questions', '**Question 1**', 'Why did 37 children wait an average of 41 weeks in 2023?'],
  ['## Waiting', 'Mrs Ada Wren asked why her 37 children were moved to 41 homes in 2023.'],
  ['## Waiting', 'Family B waited an average of 41 weeks, and 37 children of the road waited too.'],
  ['## Waiting', 'A boy, aged 14, came. He waited an average of 41 weeks with 37 children.'],
  ['## Waiting', '| Family | Average wait in weeks | Children |\n|---|---|---|\n| Family B | 41 | 37 |\n| Family C | 41 | 37 |'],
  ['## Waiting', 'A mother said that she had waited 41 weeks with 37 children in care.'],
])('no figure is taken of persons: %s', (...told) => {
  const records = taken(...told, '## Care', open)
  expect(records).toContain('312')
  expect(records).not.toMatch(/"value":(?:37|41|2023)\b|moved to|waited|Why did|Family [BC]/)
})

it('figures beside what is private stay, with the place that they stand at', () => {
  const records = taken(`Family B waited long.`, `${open} Ask keeper@aldermere.example.`)
  expect(records).toContain('"value":312')
  expect(records).toContain(open)
  expect(records).not.toContain('keeper')
})

it('an address mangles no name of an indicator', () =>
  expect(taken('The number of children in care, call harbour.master@lamps.aldermere.gov.uk, was 312 in 2024.')).not.toMatch(
    /harbour|lamps/,
  ))

it('ordinary figures of ages are taken', () =>
  expect(taken('At 31 March 2024 there were 45 children in care aged 16 and 17.')).toContain('"value":45'))
