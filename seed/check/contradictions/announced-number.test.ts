import { expect, test } from 'vitest'
import { raisedIn } from '../case.ts'
import { announcedNumber } from './announced-number.ts'

const saysOf = async (announced: string, items: readonly string[]) =>
  (
    await raisedIn(announcedNumber, {
      'report.md': `# Our plan\n\n${announced}\n\n${items.join('\n')}\n\n## What comes next\n\nMore will follow.\n`,
    })
  ).map(({ says }) => says)

const bullets = ['- Lamps are lit', '- Doors are open', '- Letters are answered']

test('a list of another number than was announced is raised', async () => {
  const [says, ...others] = await saysOf('The plan has four priorities:', bullets)
  expect(others).toEqual([])
  expect(says).toContain('announces four')
  expect(says).toContain('the list behind it has three')
})

test('paragraphs that begin with their names are a list too', async () => {
  const named = ['Lamps: all are lit.', '', 'Doors: most are open.', '', 'Letters: few are answered.']
  expect(await saysOf('These are the 2 themes of the year:', named)).toHaveLength(1)
})

test('the number that was announced, and what is counted otherwise, is not raised', async () => {
  expect(await saysOf('The plan has three priorities:', bullets)).toEqual([])
  expect(await saysOf('Within four months these will be done:', bullets)).toEqual([])
  expect(await saysOf('The plan has four priorities.', bullets)).toEqual([])
})

test('items below items are not counted', async () => {
  expect(
    await saysOf('The plan has three priorities:', [...bullets.slice(0, 2), '  - in the hall', ...bullets.slice(2)]),
  ).toEqual([])
})
