import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { linkRecurrence } from './index.ts'

const council = 'council/aldermere'
const inspection = (year: number): string => `aldermere/inspection/inspection-${year}`

const inspected = (year: number): GraphRecord => ({
  label: 'Inspection',
  id: inspection(year),
  properties: { title: `Inspection of ${year}`, kind: 'STANDARD', endedOn: `${year}-03-10`, council },
})

type Side = 'STRENGTH' | 'WEAKNESS' | 'MIXED'

function found(year: number, number: number, polarity: Side, text: string): GraphRecord[] {
  const id = `aldermere/inspection-${year}/finding/${number}`
  const passage = `aldermere/inspection-${year}/passage/${number * 100}-${number * 100 + 50}`
  return [
    { label: 'Finding', id, properties: { number: `${number}`, polarity, text, voice: 'INSPECTOR', council } },
    { label: 'Passage', id: passage, properties: { quote: text, state: 'VERIFIED', council } },
    { type: 'CITES', from: id, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
    { type: 'GIVEN_BY', from: id, to: inspection(year), properties: { basis: 'STATED' } },
  ]
}

const linked = (records: readonly GraphRecord[]): LinkRecord[] =>
  linkRecurrence({ known: new Known(records), texts: [], vocabulary: { service: '', topics: [] } }) as LinkRecord[]

const years = [2012, 2015, 2018, 2021].map(inspected)
const short = ({ type, from, to }: LinkRecord): string => `${type} ${from.slice(21)} ${to.slice(21)}`

describe('what comes back', () => {
  const records = [
    ...years,
    ...found(2012, 1, 'WEAKNESS', 'Caseloads are too high in the harbour team.'),
    ...found(2015, 1, 'WEAKNESS', 'Social workers of the harbour team hold caseloads that are too high.'),
    ...found(2018, 1, 'WEAKNESS', 'Personal education plans are poor.'),
  ]

  it('is linked from one inspection to the next, with its concern, reasons and the passages of both', () => {
    const [link, ...more] = linked(records)
    expect(more).toEqual([])
    expect(link && short(link)).toBe('RECURS_AS 2012/finding/1 2015/finding/1')
    expect(link?.properties).toMatchObject({
      concern: 'Caseloads are too high',
      matter: 'Caseloads',
      basis: 'SUGGESTED',
      method: 'same concern',
    })
    expect(link?.properties.reasons?.join(' ')).toContain('caseloads')
    expect(link?.properties.cites).toHaveLength(2)
  })

  it('is the same in whatever order records came', () => {
    expect(linked([...records].reverse())).toEqual(linked(records))
  })

  const told = (text: string, ...more: GraphRecord[]): LinkRecord[] =>
    linked([...years, ...found(2015, 1, 'WEAKNESS', 'Caseloads are too high.'), ...more, ...found(2018, 1, 'WEAKNESS', text)])

  it('is stated where the later text says that an inspection found it, and names that by its date', () => {
    for (const text of [
      'Caseloads, which the inspection in 2015 found too high, remain so.',
      'Caseloads were identified as an issue at the inspection in March 2015 and are still too high.',
      'High caseloads, raised by the 2015 inspection, are too high still.',
    ]) {
      const [link] = told(text)
      expect(link?.properties).toMatchObject({ basis: 'STATED', method: 'told as found before' })
      expect(link?.properties).not.toHaveProperty('score')
    }
  })

  it('is a suggestion where the later text only looks back, speaks of something else, or may mean another thing or inspection', () => {
    const basis = (text: string, ...more: GraphRecord[]) => told(text, ...more).map(({ properties }) => properties.basis)
    for (const text of [
      'Since the last inspection, leaders have identified that caseloads are too high.',
      'Following the inspection in 2015 the council found that caseloads are too high.',
      'Caseloads are too high, and boats, which the inspection in 2015 found too slow, are sold.',
      'Caseloads were not identified at the inspection in 2015 and are too high.',
      'Caseloads, which the inspection in 2014 found too high, remain so.',
    ])
      expect(basis(text)).toEqual(['SUGGESTED'])
    const text = 'Caseloads, which the inspection in 2015 found too high, remain so.'
    expect(new Set(basis(text, ...found(2015, 2, 'WEAKNESS', 'Caseloads are too heavy.')))).toEqual(new Set(['SUGGESTED']))
    expect(told('Since the inspection in 2015, caseloads are too high.')[0]?.properties.reasons).toContain(
      'The later text speaks of the earlier inspection.',
    )
    expect(told('Since the last inspection, caseloads are too high.')[0]?.properties.reasons?.at(-1)).toContain('speaks of')
  })

  it('is no likelier for words that say no subject', () => {
    const pairOf = (beside: string): LinkRecord | undefined =>
      linked([
        ...years,
        ...found(2015, 1, 'WEAKNESS', `Caseloads are too high ${beside}.`),
        ...found(2018, 1, 'WEAKNESS', `Caseloads are still too high ${beside}.`),
        ...Array.from({ length: 20 }, (_, at) => found(2012, at, 'STRENGTH', `The quay ${at} is long.`)).flat(),
      ])[0]
    const idle = pairOf('however within a year where poor always identified')
    expect(idle?.properties.reasons?.join(' ')).not.toContain('Both also name')
    const telling = pairOf('on the lighthouse')
    expect(telling?.properties.reasons?.join(' ')).toContain('lighthouse')
    expect(telling?.properties.score).toBeGreaterThan(Number(idle?.properties.score))
  })

  it('is not what one inspection tells twice, what is praised, or what two visits in one half-year tell', () => {
    const soon: GraphRecord = {
      label: 'Inspection',
      id: 'aldermere/inspection/visit',
      properties: { title: 'Visit', kind: 'FOCUSED_VISIT', endedOn: '2012-07-01', council },
    }
    const visited = found(2015, 9, 'WEAKNESS', 'Caseloads are too high.').map((record) =>
      'type' in record && record.type === 'GIVEN_BY' ? { ...record, to: 'aldermere/inspection/visit' } : record,
    ) as GraphRecord[]
    const twice = found(2012, 2, 'WEAKNESS', 'Too many workers have caseloads that are too high.')
    expect(linked([...years, soon, ...found(2012, 1, 'WEAKNESS', 'Caseloads are too high.'), ...twice, ...visited])).toEqual([])
  })

  it('is not what a council tells again, nor what is named in passing', () => {
    const again = found(2015, 1, 'WEAKNESS', 'Caseloads are too high.').map((record) =>
      'label' in record && record.label === 'Finding'
        ? { ...record, properties: { ...record.properties, voice: 'COUNCIL' as const } }
        : record,
    )
    expect(linked([...years, ...found(2012, 1, 'WEAKNESS', 'Caseloads are too high.'), ...again])).toEqual([])
  })
})

describe('links of one chain', () => {
  it('join all that tells of it, each only as far as it must', () => {
    const links = linked([
      ...years,
      ...[1, 2].flatMap((number) => found(2012, number, 'WEAKNESS', `Caseloads are too high in team ${number} of the harbour.`)),
      ...[1, 2].flatMap((number) => found(2015, number, 'WEAKNESS', `Caseloads are too high in team ${number} of the quay.`)),
      ...[1, 2].flatMap((number) => found(2018, number, 'WEAKNESS', `Caseloads are too high in team ${number} of the hill.`)),
    ])
    expect(links).toHaveLength(5)
    const reached = new Set([links[0]?.from])
    for (let round = 0; round < 6; round++)
      for (const { from, to } of links) if (reached.has(from) || reached.has(to)) reached.add(from).add(to)
    expect(reached.size).toBe(6)
  })
})

describe('what turns', () => {
  it('is linked from praise to blame and from blame to praise, once each', () => {
    const links = linked([
      ...years,
      ...found(2012, 1, 'STRENGTH', 'Strategy meetings are timely and well attended.'),
      ...found(2015, 1, 'WEAKNESS', 'Strategy meetings are often late and poorly attended.'),
      ...found(2021, 1, 'STRENGTH', 'Strategy meetings are prompt, thorough and effective.'),
    ])
    expect(links.map(short)).toEqual(['TURNED_INTO 2012/finding/1 2015/finding/1', 'TURNED_INTO 2015/finding/1 2021/finding/1'])
    expect(links.map(({ properties }) => properties.method)).toEqual([
      'strength turned into concern',
      'concern turned into strength',
    ])
  })

  it('is one link between two inspections, from what tells it most clearly to what does', () => {
    const links = linked([
      ...years,
      ...found(2012, 1, 'STRENGTH', 'The quay is painted. It is well lit. Strategy meetings are timely.'),
      ...found(2012, 2, 'STRENGTH', 'Strategy meetings are timely and well attended.'),
      ...found(2015, 1, 'WEAKNESS', 'Strategy meetings are often late.'),
      ...found(2015, 2, 'WEAKNESS', 'Too many strategy meetings are late. Strategy meetings are poorly attended.'),
      ...found(2018, 1, 'WEAKNESS', 'Strategy meetings are often late.'),
    ]).filter(({ type }) => type === 'TURNED_INTO')
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject({ from: 'aldermere/inspection-2012/finding/2', to: expect.stringContaining('-2015/') })
    expect(links[0]?.properties).toMatchObject({ concern: 'Strategy discussions', matter: 'Strategy discussions' })
  })

  it('turns a second time where it is bad again', () => {
    const links = linked([
      ...years,
      ...found(2012, 1, 'WEAKNESS', 'Strategy meetings are often late.'),
      ...found(2015, 1, 'STRENGTH', 'Strategy meetings are timely and well attended.'),
      ...found(2015, 2, 'STRENGTH', 'Strategy meetings are thorough and effective.'),
      ...found(2018, 1, 'WEAKNESS', 'Strategy meetings are often late.'),
    ]).filter(({ type }) => type === 'TURNED_INTO')
    expect(links.map(short)).toEqual(['TURNED_INTO 2012/finding/1 2015/finding/1', 'TURNED_INTO 2015/finding/1 2018/finding/1'])
  })

  it('is not what is only asked for, nor what is named for the sake of something else', () => {
    const ask: GraphRecord[] = [
      {
        label: 'Recommendation',
        id: 'aldermere/inspection-2015/recommendation/1',
        properties: { kind: 'RECOMMENDATION', text: 'The timeliness of strategy meetings.', council },
      },
      {
        type: 'GIVEN_BY',
        from: 'aldermere/inspection-2015/recommendation/1',
        to: inspection(2015),
        properties: { basis: 'STATED' },
      },
    ]
    const praised = found(2012, 1, 'STRENGTH', 'Strategy meetings are timely and well attended.')
    expect(linked([...years, ...praised, ...ask])).toEqual([])
    expect(
      linked([...years, ...praised, ...found(2015, 1, 'WEAKNESS', 'Boats are too slow to inform strategy meetings.')]),
    ).toEqual([])
  })

  it('is not what one inspection both praises and blames', () => {
    const links = linked([
      ...years,
      ...found(2012, 1, 'STRENGTH', 'Strategy meetings are timely and well attended.'),
      ...found(2015, 1, 'WEAKNESS', 'Strategy meetings are often late.'),
      ...found(2015, 2, 'STRENGTH', 'Strategy meetings are thorough and effective.'),
    ])
    expect(links).toEqual([])
  })
})
