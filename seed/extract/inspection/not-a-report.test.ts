import { expect, it } from 'vitest'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { isOtherPaper } from './not-a-report.ts'

const is = (text: string): boolean => isOtherPaper(blocksOf(textLayer(Buffer.from(text), text)))

it.each([
  '# Minutes of the panel',
  '## Apologies for absence\n\nNone.',
  'Press release\n\nWe are good.',
  '| Report to: | Cabinet |\n|---|---|\n| Subject: | Help |',
  '## Purpose of the report',
])('%s: another paper', (text) => {
  expect(is(text)).toBe(true)
})

it.each(["# Report of the inspection of children's services", '# Report published\n\n12 May 2015', 'Present concerns are few.'])(
  '%s: may be a report',
  (text) => {
    expect(is(text)).toBe(false)
  },
)
