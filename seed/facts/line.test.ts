import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { Lines, type Thing } from './line.ts'
import { Names } from './names.ts'
import { PassageLines } from './passage-line.ts'

const names = new Names('otterby', ['otterby/document/plan-2024'])
const lines = new Lines('otterby', names)
const cite = (at: string, properties: object = {}) => ({
  type: 'CITES',
  from: 'otterby/plan-2024/action/1',
  to: `otterby/plan-2024/passage/${at}`,
  properties: { basis: 'STATED', role: 'SAYS', ...properties },
})
const reasons = ['It says “lamps”.']
const about = {
  type: 'ABOUT',
  from: 'otterby/plan-2024/action/1',
  to: 'topic/lamps',
  properties: { basis: 'SUGGESTED', method: 'topic-terms', score: 0.5, reasons, cites: [cite('100-120').to, cite('7-9').to] },
}
const node = { label: 'Action', id: 'otterby/plan-2024/action/1', properties: { ref: '1', council: 'council/otterby' } }
const thing = {
  node,
  links: [about, cite('100-120'), cite('20-40'), cite('50-60', { property: 'dueOn', printed: 'May' })],
} as unknown as Thing
const sorted = (all: readonly GraphRecord[]): string[] => all.map((each) => JSON.stringify(each)).sort()

describe('a thing on a line', () => {
  const line = lines.write(thing)

  it('leaves out what is usual, and numbers the passages that it cites itself', () => {
    expect(JSON.parse(line)).toEqual({
      id: 'plan-2024/action/1',
      ref: '1',
      links: {
        ABOUT: [{ to: '/topic/lamps', reasons, score: 0.5, cites: [2, 'plan@7-9'] }],
        CITES: ['plan@20-40', 'plan@100-120'],
        'CITES dueOn': [{ to: 'plan@50-60', printed: 'May' }],
      },
    })
  })

  it('is read as it was written, and comes to the same bytes in whatever order its links came', () => {
    const back = lines.read(line, 'here')
    expect(back.node).toEqual(thing.node)
    expect(lines.write(back)).toBe(line)
    expect(lines.write({ ...thing, links: [...thing.links].reverse() })).toBe(line)
    expect(sorted(back.links).length).toBe(4)
    expect(back.links).toContainEqual(about)
  })

  it.each([
    ['{', 'no JSON'],
    ['[]', 'no thing'],
    ['{"id":5}', '5 names nothing'],
    ['{"id":"plan-2024/lamp/1"}', 'is no id'],
    ['{"id":"letter@1-2"}', 'names nothing'],
    ['{"id":"plan-2024/action/1","links":null}', 'holds no links'],
    ['{"id":"plan-2024/action/1","links":{"SHINES":[]}}', 'holds no links'],
    ['{"id":"plan-2024/action/1","links":{"CITES":[null]}}', 'names nothing'],
    ['{"id":"plan-2024/action/1","links":{"CITES":["letter@1-2"]}}', 'names nothing'],
    ['{"id":"plan-2024/action/1","links":{"CITES":["/topic/x"]}}', 'CITES does not run'],
    ['{"id":"plan-2024/action/1","links":{"ABOUT":[{"to":"/topic/x","cites":[3]}]}}', 'no passage number 3'],
    ['{"id":"plan-2024/action/1","links":{"ABOUT":[{"to":"/topic/x","cites":"a"}]}}', 'holds no passages'],
    ['{"id":"plan-2024/action/1","shines":true}', 'no property "shines"'],
  ])('is refused with its place: %s', (hostile, what) => {
    expect(() => lines.read(hostile, 'plans.jsonl, line 7')).toThrow(
      expect.objectContaining({ code: 'RECORD_INVALID', message: expect.stringMatching(new RegExp(`${what}.*line 7`)) }),
    )
  })
})

describe('a passage on a line', () => {
  const passages = new PassageLines(lines, names, 'plan')
  const digest = 'a'.repeat(64)
  const properties = { start: 20, end: 40, lineStart: 3, lineEnd: 3, digest, normalDigest: digest, words: 4, state: 'UNREAD' }
  const own = {
    label: 'Passage',
    id: 'otterby/plan-2024/passage/20-40',
    properties: { ...properties, council: 'council/otterby' },
  }
  const within = (to: string) => ({ type: 'PART_OF', from: own.id, to, properties: { basis: 'STRUCTURAL' } })

  it.each([
    ['its document', [within('otterby/document/plan-2024')], undefined],
    ['a section', [within('otterby/plan-2024/section/2')], 'plan-2024/section/2'],
    ['nothing', [], null],
  ])('is read as it was written: within %s', (_, links, told) => {
    const written = passages.write({ node: own, links } as unknown as Thing)
    expect(JSON.parse(written).in).toEqual(told)
    expect(passages.read(written, 'here')).toEqual({ node: own, links })
  })

  it.each(['{"at":"x"}', '{"at":"20-40"}', '{"at":"20-40","lines":"3","words":1,"digest":"d","normal":"d"}'])(
    'is refused: %s',
    (line) => expect(() => passages.read(line, 'here')).toThrow(/here/),
  )
})
