import { expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { quotationWithoutSource } from './quotation-without-source.ts'

const words =
  'the lamps of the quay burn with a steady light and the keepers trim them every night with care, so that ships find their way home'
const report = (lead: string, quotation = words) => ({
  'report.md': `# Report on lamps\n\nReport to: Lamps Committee\n\n${lead} “${quotation}.”\n`,
})

it('is raised of a long quotation of inspectors with no day that stands nowhere else', async () =>
  expect((await raisedIn(quotationWithoutSource, report('Feedback from inspectors says that'))).map(({ says }) => says)).toEqual([
    expect.stringContaining('no paper that holds these words was found among the one document read'),
  ]))

it('is not raised where the source is read, a day is told, it is short, or nobody of note is said to have written it', async () => {
  const lead = 'Feedback from inspectors says that'
  const source = { 'letter.md': `# A letter on lamps\n\nWe write to say that ${words}, as of old.\n` }
  expect(await raisedIn(quotationWithoutSource, { ...report(lead), ...source })).toEqual([])
  expect(await raisedIn(quotationWithoutSource, report('In their letter of 3 May 2024 inspectors say that'))).toEqual([])
  expect(await raisedIn(quotationWithoutSource, report(lead, 'the lamps of the quay burn with a steady light'))).toEqual([])
  expect(await raisedIn(quotationWithoutSource, report('A keeper said that'))).toEqual([])
})
