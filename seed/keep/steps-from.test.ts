import { afterAll, describe, expect, it } from 'vitest'
import { type GraphRecord, isNode, recordId } from '../../schema/index.ts'
import { ids, linkedFrom, nobody, papers, passagesOf, read, statesOf, told, withFacts } from '../../test/seed/facts-made.ts'
import { extract } from '../extract/index.ts'
import type { ReadPaper } from '../facts/paper.ts'
import { asOne } from '../join/index.ts'
import { textLayer } from '../read/layer.ts'

const { source, made, remove } = await withFacts()
afterAll(remove)
const by = { by: 'A reader', kind: 'USER', at: '2025-03-01T10:00:00Z' } as const

/** A text read as another file would be. */
function copyOf(paper: ReadPaper, change: (text: string) => string): ReadPaper {
  const text = change(paper.layer.text)
  const layer = textLayer(Buffer.from(text), text)
  return { layer, ...extract(layer, 'Aldermere', 'copy.txt') }
}

const plan = papers.find(({ document }) => document.includes('improvement-plan')) as ReadPaper
const none = await linkedFrom([source])

describe('facts of documents that are not at hand', { timeout: 120_000 }, () => {
  it('tell the same things and links, without a word of theirs, and fit the editors’ decisions', async () => {
    expect(ids(none.records)).toEqual(ids(made.records))
    expect(statesOf(none.records)).toEqual({ UNREAD: passagesOf(none.records).length })
    expect(none.records.filter((each) => isNode(each) && each.label === 'Finding' && each.properties.text !== undefined)).toEqual(
      [],
    )
    expect(none.unfit).toEqual([])
  })

  it('are the papers’ own once all are at hand', async () => {
    const all = await linkedFrom([source, read(...papers)])
    expect(told(all.records)).toEqual(told(made.records))
    expect(statesOf(all.records)).toEqual({ VERIFIED: passagesOf(all.records).length })
  })

  it('have the wording of the one that is at hand, in whatever order papers came', async () => {
    const one = await linkedFrom([source, read(plan)])
    expect(ids(one.records)).toEqual(ids(made.records))
    const own = passagesOf(one.records, plan.document).length
    expect(own).toBeGreaterThan(50)
    expect(statesOf(one.records, plan.document)).toEqual({ VERIFIED: own })
    expect(statesOf(one.records)).toEqual({ VERIFIED: own, UNREAD: passagesOf(one.records).length - own })
    const [first, second, third] = papers as readonly [ReadPaper, ReadPaper, ReadPaper]
    const inOrder = await linkedFrom([source, read(first, second, third)])
    expect(told((await linkedFrom([source, read(third, first, second)])).records)).toEqual(told(inOrder.records))
  })

  it('are found again in another copy, and are as before once that is gone', async () => {
    const copy = copyOf(plan, (text) => text.replace(/\r?\n/g, '\r\n').replaceAll("'", '\u2019'))
    const with_ = await linkedFrom([source, read(copy)])
    expect(statesOf(with_.records, plan.document)).toEqual({ MATCHED: passagesOf(with_.records, plan.document).length })
    expect(with_.records).toContainEqual(expect.objectContaining({ type: 'EDITION_OF', from: copy.document, to: plan.document }))
    expect(told((await linkedFrom([source])).records)).toEqual(told(none.records))
  })

  it('stay as they are, with their links and flags, beside a new paper, whose own things are linked', async () => {
    const minutes = papers.find(({ document }) => document.includes('minutes-2025-01-28')) ?? (papers.at(-1) as ReadPaper)
    const others = papers.filter((each) => each !== minutes)
    const { source: fewer, remove: removeFewer } = await withFacts(others)
    try {
      const before = await linkedFrom([fewer])
      const after = await linkedFrom([fewer, read(minutes)])
      const there = new Set(before.records.filter(isNode).map(recordId))
      const isOld = (each: GraphRecord): boolean =>
        isNode(each) ? there.has(each.id) : there.has(each.from) && there.has(each.to)
      const links = (records: readonly GraphRecord[]): string[] =>
        told(records.filter((each) => !isNode(each) && isOld(each) && each.from !== minutes.document))
      expect(links(after.records)).toEqual(links(before.records))
      const now = new Set(ids(after.records))
      expect(ids(before.records).filter((id) => !now.has(id))).toEqual([])
      const added = after.records.filter((each) => !isNode(each) && !isOld(each) && there.has(each.to))
      expect(added.some((each) => !isNode(each) && each.properties.basis === 'SUGGESTED')).toBe(true)
      expect(statesOf(after.records)).toMatchObject({ UNREAD: passagesOf(before.records).length })
    } finally {
      removeFewer()
    }
  })
})

describe('what people say of facts without wording', { timeout: 120_000 }, () => {
  const suggested = none.records.find((each) => !isNode(each) && each.type === 'LED_TO' && each.properties.basis === 'SUGGESTED')

  it('counts: a decision on a link, and a note', async () => {
    if (suggested === undefined || isNode(suggested)) throw new Error('Nothing is suggested')
    const { type, from, to } = suggested
    const decisions = [{ decision: 'REJECTED', type, from, to, ...by, reason: 'They differ.' }]
    const notes = [{ note: 'Seen.', about: from, ...by }]
    const { records, unfit } = await linkedFrom([source], { decisions, notes })
    expect(unfit).toEqual([])
    expect(records).toContainEqual(
      expect.objectContaining({ type, from, to, properties: expect.objectContaining({ basis: 'REJECTED' }) }),
    )
    expect(records).toContainEqual(expect.objectContaining({ type: 'NOTED_ON', to: from }))
  })

  it('leaves no link to a thing that is one with another by now, flags among them', async () => {
    const raised = none.records.flatMap((each) => (!isNode(each) && each.type === 'RAISED_ON' ? [each.to] : []))
    const pair = ['/commitment/', '/finding/', '/minute/', '/observation/', '/measure/']
      .map(
        (kind) =>
          [
            raised.find((id) => id.includes(kind)),
            none.records
              .filter(isNode)
              .map(({ id }) => id)
              .filter((id) => id.includes(kind)),
          ] as const,
      )
      .find(([id, all]) => id !== undefined && all.length > 1)
    const [other = '', all = []] = pair ?? []
    const keep = all.find((id) => id !== other)
    const { records } = await linkedFrom([source], { identities: [{ identity: 'MERGED', keep, other, ...by, reason: 'One.' }] })
    const there = new Set(records.filter(isNode).map(({ id }) => id))
    expect(there.has(other)).toBe(false)
    expect(records.filter((each) => !isNode(each) && !(there.has(each.from) && there.has(each.to)))).toEqual([])
  })

  it('is not told again of what its editors made one, which the facts tell as one', async () => {
    const [keep, other] = ['aldermere/role/head-help-protection', 'aldermere/role/head-leaving-care']
    const identities = [{ identity: 'MERGED', keep, other, ...by, kind: 'EDITOR', reason: 'One post.' } as const]
    const facts = await source.facts()
    const records = asOne(facts?.records ?? [], new Map([[other, keep]]))
    const edited = { ...source, ...nobody, identities, facts: async () => facts && { ...facts, records } }
    expect((await linkedFrom([edited])).unfit).toEqual([])
  })
})
