import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { planPaper } from '../plan-paper.ts'
import { emptySection } from './empty-section.ts'

const rows = ['3.1', '3.2', '3.3'].map((ref) => ({ ref, objective: `Lamp ${ref} is lit`, action: `Trim lamp ${ref}` }))
const parts = (...numbers: string[]) => numbers.map((number) => `- ${number} Lamps and Oil of the Harbour`).join('\n')
const says = async (text: string) => (await raisedIn(emptySection, { 'paper.md': text })).map((each) => each.says)

it('is raised of a part that a plan lists and has no rows for', async () => {
  expect(await says(planPaper(rows, '', parts('3.1', '3.2', '3.3', '3.4')))).toEqual([
    'The plan of 30 September 2024 lists a part 3.4 “Lamps and Oil of the Harbour” among its themes; no outcome, objective or action with that number was found in it.',
  ])
})

it('tells the whole title where one edition breaks it off', async () => {
  const whole = planPaper(rows, '', parts('3.1', '3.2', '3.3', '3.4'))
  const broken = whole.replace('3.4 Lamps and Oil of the Harbour', '3.4 Lamps and Oil of\n\nthe Harbour')
  for (const papers of [
    { 'a.md': broken, 'b.md': whole },
    { 'a.md': whole, 'b.md': broken },
  ]) {
    const flags = await raisedIn(emptySection, papers)
    expect(flags.map((each) => each.says)).toEqual([expect.stringContaining('3.4 “Lamps and Oil of the Harbour” among')])
  }
})

it('is not raised where the plan has them all, nor of numbers of other things', async () => {
  expect(await says(planPaper(rows, '', parts('3.1', '3.2', '3.3')))).toEqual([])
  expect(await says(planPaper(rows, '', parts('8.1', '8.2', '8.3')))).toEqual([])
})

const contents = (...entries: string[]) =>
  `# Lamps\n\nContents\n\n${entries.map((entry, at) => `${entry} ..... ${at + 2}`).join('\n')}\n\n`

it('is raised of an entry of the contents that stands nowhere', async () => {
  const text = `${contents('Introduction', 'Lamps by the sea', 'Oil and wicks', 'Keepers')}## Introduction\n\nA word.\n\n## Oil and wicks\n\nA word.\n\n## Keepers\n\nA word.\n`
  expect(await says(text)).toEqual([expect.stringContaining('list “Lamps by the sea”')])
  expect(await says(`${text}\n## Lamps by the Sea\n`)).toEqual([])
})

const attached = (rest: string) =>
  `# Report\n\nAppendices:\n\nThe following appendices are attached to this report:\n\nLamp scorecard\n\nBackground papers:\n\nNone\n\n1. Lamps were lit.\n\n${rest}`

it('is raised of an appendix that is not there', async () => {
  expect(await says(attached(''))).toEqual([expect.stringContaining('“Lamp scorecard”')])
  expect(await says(attached('Appendix 1\n\nLamps: 3'))).toEqual([])
  expect(await says(attached('Lamp Scorecard\n\nLamps: 3'))).toEqual([])
})
