import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isNode, type NodeRecord } from '../../../schema/index.ts'
import { extract } from '../../extract/index.ts'
import { readFile } from '../../read/file.ts'

const body = 'Inspectorate of Children’s and Family Services'
const framework = (year: number): string => `Children’s services framework, ${year} edition`

async function taken(name: string) {
  const path = fileURLToPath(new URL(`documents/${name}`, import.meta.url))
  const { layer } = await readFile(path)
  const { records } = extract(layer, 'Aldermere', path)
  const nodes = records.filter(isNode)
  const of = <L extends NodeRecord['label']>(label: L) =>
    nodes.filter((node): node is Extract<NodeRecord, { label: L }> => node.label === label)
  const findings = of('Finding').map(({ properties }) => properties)
  return {
    layer,
    held: of('Inspection').find(({ properties }) => properties.held)?.properties,
    grades: of('Judgement').map(({ properties: { areaKeys, grade } }) => `${areaKeys?.join()} ${grade}`),
    findings,
    polarities: findings.map(({ polarity }) => polarity?.[0]).join(''),
    asked: of('Recommendation').map(({ properties }) => properties),
  }
}

const first = await taken('inspection-2021-11.pdf')
const visit = await taken('visit-2022-06.docx')
const second = await taken('inspection-2024-03.pdf')

describe('from the report of 2021', () => {
  it('the inspection is taken, and every grade of the grid and of the board', () => {
    expect(first.held).toMatchObject({
      kind: 'STANDARD',
      body,
      framework: framework(2015),
      startedOn: '2021-09-06',
      endedOn: '2021-09-24',
      publishedOn: '2021-11-08',
      overall: 'INADEQUATE',
      leadInspector: 'Oswin Farrant',
    })
    expect(first.grades.sort()).toEqual([
      'adoption GOOD',
      'care-leavers REQUIRES_IMPROVEMENT',
      'children-in-care REQUIRES_IMPROVEMENT',
      'help-and-protection INADEQUATE',
      'leadership INADEQUATE',
      'overall INADEQUATE',
      'safeguarding-board REQUIRES_IMPROVEMENT',
    ])
  })

  it('every numbered paragraph is taken, over the ends of pages and lines, and which of them are marked', () => {
    const { findings } = first
    expect(findings.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, at) => String(at + 10)))
    const marked = findings.filter((each) => each.marked).map(({ number }) => number)
    expect(marked).toEqual(['10', '11', '12', '17', '18', '26', '30', '35', '36'])
    expect(first.polarities).toBe('WWWSWMSWWSMSNSSSWWWSWWSMSWW')
    const texts = findings.map(({ text }) => text).join(' ')
    expect(texts).toContain('by which time a third of them')
    expect(texts).toContain('which of them were urgent')
    expect(texts).not.toMatch(/invented|Inspection of children/)
  })

  it('what is asked is taken from both lists, each with whom it asks', () => {
    expect(first.asked.map(({ number, addressedTo, dueOn }) => [number, addressedTo, dueOn])).toEqual([
      ['1', 'The council', undefined],
      ['2', 'The council', undefined],
      ['3', 'The council', '2022-03-31'],
      ...['4', '5', '6'].map((number) => [number, 'The council', undefined]),
      ...['7', '8', '9'].map((number) => [number, 'The Aldermere Safeguarding Children Board', undefined]),
    ])
    expect(first.asked[1]?.text).toMatch(/^Give every plan .* words that the family can follow\.$/)
  })

  it('a footer is furniture on the first page too, where it stands without a number', () => {
    const footers = first.layer.lines.filter(({ text }) => text.includes('nothing told here took place'))
    expect(footers.map(({ place }) => place?.furniture)).toEqual(Array.from({ length: 11 }, () => true))
  })
})

describe('from the letter of 2022', () => {
  it('the visit is taken, without a grade', () => {
    expect(visit.held).toMatchObject({
      kind: 'FOCUSED_VISIT',
      body,
      framework: framework(2022),
      startedOn: '2022-06-07',
      endedOn: '2022-06-08',
      publishedOn: '2022-06-28',
      leadInspector: 'Wilfred Ansley',
    })
    expect(visit.grades).toEqual([])
  })

  it('a finding is an item with what stands under it, and the close of the letter is none', () => {
    expect(visit.polarities).toBe('WWMSWMMN')
    expect(visit.findings[1]?.text).toMatch(/^When a social worker leaves .* nobody had told the schools\.$/)
  })

  it('what is asked is told by its heading, with dashes under the bullet that they belong to', () => {
    const kinds = visit.asked.map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...['PRIORITY_ACTION', 'PRIORITY_ACTION'],
      ...['AREA_FOR_IMPROVEMENT', 'AREA_FOR_IMPROVEMENT', 'AREA_FOR_IMPROVEMENT'],
    ])
    expect(visit.asked[4]?.text).toMatch(/^The speed at which .* how soon the school is told\.$/)
  })
})

describe('from the report of 2024', () => {
  it('the inspection and its grades are taken', () => {
    expect(second.held).toMatchObject({
      kind: 'STANDARD',
      body,
      framework: framework(2023),
      startedOn: '2024-01-15',
      endedOn: '2024-01-26',
      publishedOn: '2024-03-18',
      overall: 'REQUIRES_IMPROVEMENT',
      leadInspector: 'Marian Thistlewood',
    })
    expect(second.grades.sort()).toEqual([
      'care-leavers GOOD',
      'children-in-care REQUIRES_IMPROVEMENT',
      'help-and-protection GOOD',
      'leadership REQUIRES_IMPROVEMENT',
      'overall REQUIRES_IMPROVEMENT',
    ])
  })

  it('the findings and what needs to improve are taken, over the ends of pages', () => {
    expect(second.findings.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)))
    expect(second.polarities).toBe('SSWWSWSSWSWM')
    expect(second.findings[7]?.text).toMatch(/landlords in Pellgate now offer flats/)
    expect(second.asked.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'AREA_FOR_IMPROVEMENT'))
    expect(second.asked[2]?.text).toMatch(/^The pace at which/)
  })
})
