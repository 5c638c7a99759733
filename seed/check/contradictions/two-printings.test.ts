import { describe, expect, it } from 'vitest'
import { raisedIn } from '../case.ts'
import { twoPrintings } from './two-printings.ts'

const sentence =
  'Otterby has been found to be slow in the trimming of lamps across all of the harbours that the inspectors saw in February 2024, and the ferry office is to report on it by the end of May 2024'

const pack = (...printings: string[]): string =>
  `# Scrutiny Committee\n\n${printings.map((each, at) => `## Report ${at + 1}\n\n${each}.\n`).join('\n')}`

describe('one report printed twice', () => {
  it('is raised where one date or number differs', async () => {
    const raised = await raisedIn(twoPrintings, { 'pack.md': pack(sentence, sentence.replace('May', 'March')) })
    expect(raised).toHaveLength(1)
    expect(raised[0]?.says).toContain('“May” in the one and “March” in the other.')
  })

  it('is not raised of the same, of other things, of forms, or of several differences', async () => {
    const other = (text: string): string =>
      text.replaceAll('lamps', 'hedges').replaceAll('harbours', 'parishes').replaceAll('ferry', 'tram')
    const form =
      'The Director of Lamps (FD 6992) has been consulted and anything that came of it was taken into the report before it went out to members'
    for (const papers of [
      pack(sentence, sentence),
      pack(sentence, sentence.replace('slow', 'very slow')),
      pack(sentence, other(sentence.replace('May', 'March'))),
      pack(form, form.replace('6992', '7001')),
      pack(sentence, sentence.replace('February', 'June').replace('May', 'March')),
    ])
      expect(await raisedIn(twoPrintings, { 'pack.md': papers })).toEqual([])
  })
})
