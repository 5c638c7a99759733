import { expect, it } from 'vitest'
import { actsIn, referencesIn } from './references.ts'

const own = 'Scrutiny Panel (Children)'
const named = (text: string): string[] =>
  referencesIn(text, own, 'Aldermere').found.map(({ body, day, minute, resolution, kind }) =>
    [kind, day, body === own ? 'own' : body, minute, resolution].filter(Boolean).join(' '),
  )

it('minutes are named with the day of their meeting, and the body where it is another', () => {
  expect(named('Further to Minute No. 12 of the meeting of the Health Board of 6 May 2024, a paper came.')).toEqual([
    'FURTHER_TO 2024-05-06 Health Board 12',
  ])
  expect(named('Minutes No. 4 and 5 (2) of 5 July 2024 were read.')).toEqual([
    'NAMES 2024-07-05 own 4',
    'NAMES 2024-07-05 own 5 2',
  ])
  expect(named('The minutes of 2 July 2024 be confirmed, with Minute 8 put right.')).toEqual([
    'AMENDS 2024-07-02 own 8',
    'NAMES 2024-07-02 own',
  ])
  expect(named('At its meeting of 3 May 2024 (Minute CYP/24/7 refers) the Panel agreed this.')).toEqual([
    'FURTHER_TO 2024-05-03 own CYP/24/7',
  ])
  expect(named('The minutes of the Health Board held on 6 May 2024 (minute nos. 1-8) be signed.')).toEqual([
    'NAMES 2024-05-06 Health Board',
  ])
})

it('who acts at the beginning of a sentence is the body that met', () => {
  expect(named('Cabinet agreed it at its meeting of 5 March 2024 (Minute 61).')).toEqual(['NAMES 2024-03-05 Cabinet 61'])
  expect(named('The Health Board asked on 6 May 2024 that nurses be told.')).toEqual(['NAMES 2024-05-06 Health Board'])
  expect(named('They took up what the Health Board had made at its meeting on 6 May 2024 (Minute 3).')).toEqual([
    'NAMES 2024-05-06 Health Board 3',
  ])
})

it('a minute after a day without a year is of the latest such day before the text', () => {
  const at = (asAt?: string) =>
    referencesIn('On 2 July (Minute 9) the Panel asked for a list.', own, 'Aldermere', undefined, asAt).found.map(
      ({ day, minute }) => `${day} ${minute}`,
    )
  expect(at('2024-10-15')).toEqual(['2024-07-02 9'])
  expect(at('2024-05-01')).toEqual(['2023-07-02 9'])
  expect(at()).toEqual([])
})

it('meetings are those of bodies, and no other gatherings', () => {
  expect(named('It goes to the Cabinet at its meeting to be held on 6 October 2024.')).toEqual(['NAMES 2024-10-06 Cabinet'])
  expect(named('They spoke at an informal meeting held on 17 August 2024.')).toEqual([])
  expect(named('At the union meeting on 3 May 2024 they spoke of pay.')).toEqual([])
  expect(named('At the tenants meeting on 3 May 2024 they spoke of pay.')).toEqual([])
  expect(named('At the last meeting on 3 May 2024 they spoke of pay.')).toEqual(['NAMES 2024-05-03 own'])
  expect(named('The law changed on 5 July 2024.')).toEqual([])
})

it('a minute without a day is told, and no meeting is guessed', () => {
  expect(referencesIn('Minute 17 stands.', own, 'Aldermere')).toEqual({ found: [], undated: ['17'] })
})

it('Acts', () => {
  expect(actsIn('Under the Play and Sports Act 2019, and the Hens Act, nobody may act.')).toEqual([
    { name: 'Play and Sports Act', year: '2019' },
    { name: 'Hens Act', year: undefined },
  ])
})
