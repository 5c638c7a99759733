import { describe, expect, it } from 'vitest'
import type { Gathered } from '../gather.ts'
import type { ToldOfAction } from '../told-of-actions.ts'
import { latePart } from './actions.ts'

const due = (name: string) => ({
  action: { id: `a/plan-2024/action/${name}`, key: name, ref: name, summary: `Light lamp ${name}`, rag: 'ON_TRACK' },
  plan: { id: 'a/plan/2024', key: 'a/plan/2024', statusAt: '2024-09-30' },
  asAt: '2024-12-31',
  owners: [],
  priority: undefined,
  standing: { class: 'DUE_SINCE', days: 61 },
})

const summary = 'The report of November says that the lamps are still being counted.'
const told: ToldOfAction = { doubts: [], since: [{ id: 'flag/1', key: 'flag/1', summary }] }

const part = (toldOf: Record<string, ToldOfAction>, names: readonly string[]) =>
  latePart({
    actions: names.map(due),
    toldOf: new Map(Object.entries(toldOf)),
    roles: new Map(),
    judgedBy: new Map(),
  } as unknown as Gathered)

describe('milestones that passed since the ratings', () => {
  it('are not told by the papers where nothing was told since', () =>
    expect(part({}, ['1', '2']).words).toContain(
      'The milestones of 2 passed between that day and this one: the papers do not tell',
    ))

  it('are told apart where something was told of one since', () => {
    const { words, lines } = part({ 'a/plan-2024/action/1': told }, ['1', '2'])
    expect(words).toContain('Of one of them something was told since')
    expect(words).toContain('of the other one the papers do not tell')
    expect(lines[0]?.aside).toMatch(/told since: The report of November says that the lamps are still being counted$/)
  })

  it('are never called untold where something was told of all', () =>
    expect(part({ 'a/plan-2024/action/1': told }, ['1']).words).not.toContain('do not tell'))
})

it('says beside a late action that a date may be wrong', () => {
  const doubts = [{ id: 'flag/2', key: 'flag/2', summary: 'What it takes up is due later.' }]
  const [line] = part({ 'a/plan-2024/action/1': { doubts, since: [] } }, ['1']).lines
  expect(line?.aside).toMatch(/one of these dates may be wrong: What it takes up is due later$/)
})
