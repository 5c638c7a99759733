import { describe, expect, it } from 'vitest'
import { senseOf } from './kinds.ts'

const of = (text: string, to?: string): (string | undefined)[] => {
  const { kind, askedOf } = senseOf(text, to)
  return askedOf === undefined ? [kind] : [kind, askedOf]
}

describe('a resolution', () => {
  it('notes', () => {
    expect(of('That the report be noted.')).toEqual(['NOTE'])
    expect(of('the strategy be received and noted')).toEqual(['NOTE'])
    expect(of('it be noted that Members had requested the figures')).toEqual(['NOTE'])
    expect(of('To note the number of visits.')).toEqual(['NOTE'])
    expect(of("nodi'r adroddiad")).toEqual(['NOTE'])
  })
  it('confirms', () => {
    expect(of('That the minutes of 3 May 2024 be signed.')).toEqual(['CONFIRM'])
    expect(of('The Panel approved the minute of 3 May 2024.')).toEqual(['CONFIRM'])
  })
  it('confirms minutes, and nothing else', () => {
    expect(of('That a visit of 30 minutes be agreed.')).toEqual(['DECISION'])
    expect(of('That the minutes be noted and the budget be approved.')).not.toContain('CONFIRM')
    expect(of('That the sale agreed under Minute 12 go on.')).toEqual(['DECISION'])
    expect(of('That the draft minutes of the meeting held on 3 May 2024 be approved as correct.')).toEqual(['CONFIRM'])
  })
  it('does not ask where it says that nobody be asked', () =>
    expect(of('That the Head of Housing not be asked to report again.')).toEqual(['DECISION']))
  it('asks an office, not the person who holds it', () =>
    expect(of('That Jane Porter, Head of Play, be asked to write.')).toEqual(['REQUEST', 'Head of Play']))
  it('asks another body by recommending to it', () => {
    expect(of('that Cabinet be recommended to open the hub')).toEqual(['REQUEST', 'Cabinet'])
    expect(of('That the budget be recommended to Council.')).toEqual(['DECISION'])
  })
  it('is more than a note where what is noted comes again', () =>
    expect(of('To note the list, and to return to it in May.')).toEqual(['DECISION']))
  it('asks, whom it names', () => {
    expect(of('that the Head of Play would write to all carers')).toEqual(['REQUEST', 'Head of Play'])
    expect(of('the Head of Play be requested to report back')).toEqual(['REQUEST', 'Head of Play'])
    expect(of('the papers be given to the Head of Play and she be asked to read them')).toEqual(['REQUEST', 'Head of Play'])
    expect(of('instructed the Chief Officer to write to carers')).toEqual(['REQUEST', 'Chief Officer'])
    expect(of('To remit the matter to the Finance Panel for a view.')).toEqual(['REQUEST', 'Finance Panel'])
    expect(of('That the Head of Play report back in May.')).toEqual(['REQUEST', 'Head of Play'])
    expect(of('the report be noted and the Director of Place be asked to reply')).toEqual(['REQUEST', 'Director of Place'])
    expect(of('a further report be submitted to the next meeting')).toEqual(['REQUEST'])
    expect(of('That the flats be let.', 'Cabinet')).toEqual(['REQUEST', 'Cabinet'])
  })
  it('asks no person by name', () => expect(of('That Councillor Plover be asked to go.')).toEqual(['REQUEST']))
  it('decides', () => {
    expect(of('a visit be arranged in due course')).toEqual(['DECISION'])
    expect(of('That a letter be sent to all schools.')).toEqual(['DECISION'])
  })
})

it('asks several offices jointly', () =>
  expect(senseOf('the Director of Place and the Cabinet Member for Schools be asked to meet').offices).toEqual([
    'Director of Place',
    'Cabinet Member for Schools',
  ]))
