import { expect, it } from 'vitest'
import type { Run } from '../store/index.ts'
import { DataDigest } from './data-digest.ts'

function counted() {
  const told = { nodes: 1, statements: 0, fails: false, now: 0 }
  const run: Run = async () => {
    told.statements++
    if (told.fails) throw new Error('away')
    return [{ ledger: { nodes: told.nodes } }]
  }
  return { told, digest: new DataDigest({ run }, () => told.now) }
}

it('is asked for once a second, and tells that the data are others', async () => {
  const { told, digest } = counted()
  const first = await digest.current()
  expect(await digest.current()).toBe(first)
  told.nodes = 2
  told.now = 999
  expect([await digest.current(), told.statements]).toEqual([first, 1])
  told.now = 1000
  expect(await digest.current()).not.toBe(first)
  expect(told.statements).toBe(2)
})

it('is asked for anew after a change, and after it could not be read', async () => {
  const { told, digest } = counted()
  const first = await digest.current()
  told.nodes = 2
  digest.forget()
  expect(await digest.current()).not.toBe(first)
  digest.forget()
  told.fails = true
  await expect(digest.current()).rejects.toThrow('away')
  told.fails = false
  await expect(digest.current()).resolves.toMatch(/^[0-9a-f]{16}$/)
})
