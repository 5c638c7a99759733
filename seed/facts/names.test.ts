import { describe, expect, it } from 'vitest'
import { Names } from './names.ts'

const names = new Names('otterby', ['otterby/document/pack', 'otterby/document/pack-2024-10', 'otterby/document/plan-2024-09'])

describe('how facts name things', () => {
  it.each([
    ['otterby/plan-2024-09/passage/10-20', 'plan@10-20'],
    ['otterby/pack-2024-10/passage/10-20', 'pack-2024@10-20'],
    ['otterby/pack/passage/10-20', 'pack@10-20'],
    ['otterby/plan-2024-09/action/1.1.1-2', 'plan-2024-09/action/1.1.1-2'],
    ['council/otterby', '/council/otterby'],
    ['utterby/plan-2024-09/passage/10-20', '/utterby/plan-2024-09/passage/10-20'],
  ])('%s is %s, and back', (id, name) => {
    expect(names.short(id)).toBe(name)
    expect(names.whole(name)).toBe(id)
  })

  it('knows no document by another key', () => {
    expect(names.whole('letter@1-2')).toBeUndefined()
    expect(names.whole('plan@1-2@3')).toBeUndefined()
  })
})
