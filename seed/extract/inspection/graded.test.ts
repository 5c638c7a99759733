import { expect, it } from 'vitest'
import { blocksOf } from '../../outline/blocks/index.ts'
import { textLayer } from '../../read/layer.ts'
import { gridsIn } from './grids.ts'
import { judgementsIn } from './judgements.ts'
import { kindOf, type Named } from './kinds.ts'
import { partsOf } from './walk.ts'

function judged(title: string, ...lines: string[]) {
  const text = lines.join('\n')
  const layer = textLayer(Buffer.from(text), text)
  const grids = gridsIn(layer)
  const told = judgementsIn(partsOf(blocksOf(grids.without)).parts, grids, kindOf(title) as Named)
  const short = (some: typeof told.judged) => some.map(({ name, grade }) => `${name} ${grade}`)
  return { judged: short(told.judged), differing: short(told.differing), unread: told.unread.map((words) => words.text) }
}
const ilacs = "Inspection of Aldermere children's services"

it('a table with its columns in either order, and its head printed again', () => {
  const rows = [
    '| Grade | Judgement |',
    '| --- | --- |',
    '| Good | Adoption |',
    '| Grade | Judgement |',
    '| Inadequate | Care leavers |',
  ]
  expect(judged(ilacs, ...rows).judged).toEqual(['adoption GOOD', 'care-leavers INADEQUATE'])
})

it('a row with two grades, or of another year, gives none', () => {
  const two = ['| Judgement | 2019 | 2023 |', '| --- | --- | --- |', '| Adoption | Good | Inadequate |']
  expect(judged(ilacs, ...two).judged).toEqual([])
  expect(judged(ilacs, '| Area, in 2017 | Grade |', '| --- | --- |', '| Adoption | Good |').unread).toEqual(['Adoption Good'])
})

it('among findings a second table compares', () => {
  const own = ['| Judgement | Grade |', '| --- | --- |', '| Care leavers | Good |', '| Overall effectiveness | Good |', '']
  const other = [
    '## Main findings',
    '',
    '| Area | Grade |',
    '| --- | --- |',
    '| Adoption | Good |',
    '| Leadership | Inadequate |',
  ]
  expect(judged(ilacs, ...own, ...other).judged).toEqual(['care-leavers GOOD', 'overall GOOD'])
})

it('a grade that is not known is left out and told', () => {
  const told = judged(ilacs, '| Judgement | Grade |', '| --- | --- |', '| Adoption | Strong |', '| Care leavers | Good |')
  expect(told.judged).toEqual(['care-leavers GOOD'])
  expect(told.unread).toEqual(['Adoption Strong'])
})

it('sentences: of the whole, of an area; not of another time, nor two in one', () => {
  expect(judged(ilacs, "Children's services in Aldermere are good.").judged).toEqual(['overall GOOD'])
  expect(judged(ilacs, 'The judgement on care leavers is inadequate.').judged).toEqual(['care-leavers INADEQUATE'])
  expect(judged(ilacs, 'In 2018 overall effectiveness was judged good.').judged).toEqual([])
  expect(judged(ilacs, 'The judgement on children in care is good; on care leavers it is outstanding.').judged).toEqual([])
})

it('a heading that says otherwise than the grid of lines counts, and the other is kept', () => {
  const told = judged(ilacs, 'Adoption', 'Good', 'Care leavers', 'Good', '', '## Care leavers: inadequate', '', 'They wait.')
  expect(told.judged).toEqual(['adoption GOOD', 'care-leavers INADEQUATE'])
  expect(told.differing).toEqual(['care-leavers GOOD'])
})

it('visits judge nothing; areas have an outcome in a sentence, but not another inspection’s', () => {
  expect(judged('Monitoring visit to Aldermere', '## Care leavers: good', '', 'They wait.').judged).toEqual([])
  const send = 'Area SEND inspection of Aldermere'
  const outcome = ['## Inspection outcome', '']
  expect(judged(send, ...outcome, 'Arrangements lead to inconsistent experiences and outcomes.').judged).toEqual([
    'overall+send INCONSISTENT_EXPERIENCES',
  ])
  expect(judged(send, ...outcome, 'The last inspection found widespread and/or systemic failings.').judged).toEqual([])
})

it('two services in one report keep their grades apart', () => {
  const rows = [
    '| Safeguarding services | |',
    '| --- | --- |',
    '| Overall effectiveness | Good |',
    '| Being healthy | Adequate |',
  ]
  const more = ['| Services for looked after children | |', '| Overall effectiveness | Adequate |']
  expect(judged('Inspection of safeguarding and looked after children services', ...rows, ...more).judged).toEqual([
    'safeguarding GOOD',
    'safeguarding-being-healthy ADEQUATE',
    'looked-after-services ADEQUATE',
  ])
})
