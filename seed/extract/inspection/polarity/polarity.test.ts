import { describe, expect, it } from 'vitest'
import { polarityOf } from './index.ts'

const shown = (text: string, leaning?: 'STRENGTH' | 'WEAKNESS') => {
  const { polarity, words } = polarityOf(text, leaning)
  return {
    polarity,
    words: words.map(({ start, end, for: side }) => `${side === 'STRENGTH' ? '+' : '-'}${text.slice(start, end)}`),
  }
}

const told = (text: string, leaning?: 'STRENGTH' | 'WEAKNESS') => polarityOf(text, leaning).polarity

describe('polarityOf', () => {
  it('shows the words that made it so', () => {
    expect(shown('Aldermere runs a thorough duty desk. Callers get swift replies.')).toEqual({
      polarity: 'STRENGTH',
      words: ['+thorough', '+swift'],
    })
    expect(shown('Plans in Aldermere are weak. Too many lack dates.')).toEqual({
      polarity: 'WEAKNESS',
      words: ['-weak', '-Too many', '-lack'],
    })
  })

  it('counts a want and the good that is wanting once', () => {
    expect(shown('Files in Aldermere lack robust plans.').words).toEqual(['-lack'])
  })

  it('shows light words where there are no others, in order and none over another', () => {
    expect(shown('Aldermere families receive a visit and a letter each month.').words).toEqual(['+receive'])
    const { words } = polarityOf(
      'The desk is not prompt. Delays that are not recorded grow, and no robust check is made in Aldermere.',
    )
    expect(words.length).toBeGreaterThan(2)
    expect(words.every(({ start }, at) => start >= (words[at - 1]?.end ?? 0))).toBe(true)
  })

  it('shows none where nothing is judged', () => {
    expect(shown('Aldermere has two offices, one of them by the harbour.')).toEqual({ polarity: 'NEUTRAL', words: [] })
  })

  it.each([
    'Visits by the Aldermere team are not always timely.',
    'Aldermere managers do not routinely read the files.',
    'There is no effective tracking of letters in Aldermere.',
    'Supervision is rarely helpful to Aldermere staff.',
    'Few families in Aldermere get a prompt answer.',
    'Good supervision is not yet seen in every Aldermere team.',
    'Files lack a clear plan and a robust contingency.',
    'Leaders have failed to secure timely checks in Aldermere.',
    'High caseloads limit the ability of staff to give thorough help.',
  ])('hears the good that is denied as a weakness: %s', (text) => expect(told(text)).toBe('WEAKNESS'))

  it.each([
    'Carers in Aldermere are approved without delay.',
    'There is no drift in the plans of Aldermere children.',
    'No children in Aldermere were found living in unsuitable homes.',
    'The new rota has reduced delays at the Aldermere desk.',
    'Vacancies in the Aldermere team have been filled, and staff are settled.',
    'The panel prevents drift by reading every plan each month.',
  ])('hears the bad that is absent or removed as a strength: %s', (text) => expect(told(text)).toBe('STRENGTH'))

  it('takes back a removal that is denied', () => {
    expect(told('Aldermere has not reduced delays at the duty desk.')).toBe('WEAKNESS')
  })

  it('weighs what is set against a concession more than the concession', () => {
    expect(told('Although its letters are late, the Aldermere panel is thorough.')).toBe('STRENGTH')
    expect(told('Although the Aldermere panel is thorough, its letters are weak.')).toBe('WEAKNESS')
    expect(told('The Aldermere panel is thorough, and its letters are weak.')).toBe('MIXED')
  })

  it('keeps a strength with one qualifying clause', () => {
    const text =
      'Foster carers in Aldermere are well supported. Training is excellent and thorough. A few carers would like it in the evening, although this is not always possible.'
    expect(told(text)).toBe('STRENGTH')
  })

  it('calls mixed what is told with weight on both sides', () => {
    const text =
      'Most visits in Aldermere are timely and purposeful. Carers know children well. However, plans are weak and lack dates. Supervision is inconsistent.'
    const { polarity, words } = shown(text)
    expect(polarity).toBe('MIXED')
    expect(words).toContain('+timely')
    expect(words).toContain('-inconsistent')
  })

  it('does not praise what is only wanted or planned', () => {
    expect(told('Leaders need to ensure that effective and timely checks are made in Aldermere.')).toBe('WEAKNESS')
    expect(told('Further work is needed so that Aldermere parents get thorough, prompt advice.')).toBe('WEAKNESS')
  })

  it('does not blame for what is said of children, or of when', () => {
    expect(told('When a child does not go to school, Aldermere staff act swiftly and sensitively.')).toBe('STRENGTH')
    expect(told('When delays arise in Aldermere, staff act swiftly and carefully.')).toBe('STRENGTH')
    expect(told('Children who cannot live at home are carefully matched with carers in Aldermere.')).toBe('STRENGTH')
  })

  it('does not praise for what a fault is found in', () => {
    expect(told('There are delays in giving Aldermere children effective and timely help.')).toBe('WEAKNESS')
  })

  it('reads a sentence about the inspection as saying nothing', () => {
    expect(told('Inspectors considered a wide range of effective plans in Aldermere.')).toBe('NEUTRAL')
  })

  it('lets the heading decide what is doubtful, and only that', () => {
    const silent = 'The breadth of clubs offered in Aldermere on Saturdays.'
    expect([told(silent), told(silent, 'STRENGTH'), told(silent, 'WEAKNESS')]).toEqual(['NEUTRAL', 'STRENGTH', 'WEAKNESS'])
    const doubtful = 'Aldermere has a skilled team. Its letters are late.'
    expect([told(doubtful), told(doubtful, 'STRENGTH'), told(doubtful, 'WEAKNESS')]).toEqual(['MIXED', 'STRENGTH', 'WEAKNESS'])
    expect(told('Advice is outstanding. Training is excellent. Carers are very well supported.', 'WEAKNESS')).toBe('STRENGTH')
    expect(told('Advice is inadequate. Training is poor. Too many carers leave.', 'STRENGTH')).toBe('WEAKNESS')
  })

  it('counts the words of a grade', () => {
    expect(told('Services for care leavers in Aldermere are inadequate.')).toBe('WEAKNESS')
    expect(told('The virtual school of Aldermere is outstanding.')).toBe('STRENGTH')
    expect(told('Adoption in Aldermere requires improvement to be good.')).toBe('WEAKNESS')
  })

  it.each([
    [
      'says what is to come or to be done',
      'The pier office will need to set out how its letters could be answered, and who should be asked first.',
    ],
    [
      'says so with a good that is not there yet',
      'Aldermere is preparing to open a desk by the harbour. A robust rota would be strengthened by a clerk.',
    ],
  ])('hears no judgement in what %s', (_, text) => expect(told(text)).toBe('NEUTRAL'))

  it('hears a "however" after praise as a fault though no word of it is known', () => {
    const text =
      'Clerks in Aldermere are very effective. However, the bell is often out of reach. This leaves doors shut and callers in the rain.'
    expect(told(text)).not.toBe('STRENGTH')
  })

  it('hears faults that follow unmixed praise as mixed, but not where they are nearly all that is told', () => {
    const praise = 'Clerks in Aldermere are very effective.'
    expect(told(`${praise} Rotas are weak and poor. Lists are unclear. Bells are late.`)).toBe('MIXED')
    expect(told(`${praise} Rotas are weak and unclear. Lists are poor. Bells are inadequate. Too many doors stay shut.`)).toBe(
      'WEAKNESS',
    )
  })

  it('hears praise with a recommendation on it as mixed', () => {
    const text = 'Desks in Aldermere are thorough, and clerks are prompt and skilled.'
    expect(polarityOf(text).polarity).toBe('STRENGTH')
    expect(polarityOf(text, undefined, { isMarked: true }).polarity).toBe('MIXED')
  })

  it('calls nothing mixed under a heading of faults without a whole sentence of praise', () => {
    const text = 'Aldermere clerks are skilled and thorough, with lower numbers. Desks are excellent and prompt, with less oil.'
    expect(told(text, 'WEAKNESS')).toBe('WEAKNESS')
    expect(told('Clerks are excellent. Carers praise them. Letters in Aldermere are late.', 'WEAKNESS')).toBe('MIXED')
  })

  it.each([
    ['an alternative', 'Aldermere leaders have not seen how visits slow down, or given effective support.', 'WEAKNESS'],
    ['an aside', 'This is not, however, effective in Aldermere.', 'WEAKNESS'],
    ['the aim of what was not done', 'Aldermere has not met its partners to ensure that carers receive prompt help.', 'WEAKNESS'],
    ['a concession that stands before', 'Despite this, rotas in Aldermere are unclear, and visits regular.', 'WEAKNESS'],
    ['what was left behind', 'Clerks in Aldermere tell of a move away from late replies, and feel well supported.', 'STRENGTH'],
    ['what a person does not want', 'Two callers do not want to write to Aldermere. Clerks are prompt.', 'STRENGTH'],
    ['a grade of another time', 'Desks in Aldermere are prompt now, and were judged to be inadequate in 2011.', 'STRENGTH'],
    ['a fault that is challenged', 'Poor rotas are challenged by the Aldermere desk.', 'STRENGTH'],
  ])('hears on the right side %s', (_, text, side) => expect(told(text)).toBe(side))
})
