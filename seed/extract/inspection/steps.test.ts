import { expect, it } from 'vitest'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { stepsIn } from './steps.ts'
import { partsOf } from './walk.ts'

function steps(...lines: string[]) {
  const text = lines.join('\n\n')
  const layer = textLayer(Buffer.from(text), text)
  return stepsIn(layer, partsOf(blocksOf(layer)).parts).map(({ words, addressedTo, dueOn, heading }) => ({
    text: words.text,
    to: addressedTo?.text,
    dueOn,
    heading,
  }))
}

const answer = 'Aldermere MBC should write down how it means to read its letters, and by whom.'
const sending = 'Aldermere should send the written answer to the inspectors by 30 May 2021.'

it('who must do what and by when is one thing that is asked, over as many paragraphs as it takes', () => {
  expect(steps('## Next steps', answer, sending)).toEqual([
    { text: `${answer} ${sending}`, to: 'Aldermere MBC', dueOn: '2021-05-30', heading: 'Next steps' },
  ])
})

it('another that is asked begins another', () => {
  const board = 'The board must meet by the end of June 2021.'
  expect(steps('## Next steps', answer, board).map(({ to, dueOn }) => [to, dueOn])).toEqual([
    ['Aldermere MBC', undefined],
    ['The board', '2021-06-30'],
  ])
})

it('who decided is not who is asked', () => {
  const told = 'We have determined that the Chair of the Harbour Partnership is the principal body and should write an answer.'
  expect(steps('## Next steps', told)[0]?.to).toBe('the Chair of the Harbour Partnership')
})

it('what asks nobody, and what stands under another heading, is no step', () => {
  expect(steps('## Next steps', 'Inspectors will come again. Letters should be kept dry until they do.')).toEqual([])
  expect(steps('## Context', answer)).toEqual([])
})
