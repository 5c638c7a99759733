import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimed } from './claim.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-thread-claim-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const held = (at: number, pid: number | undefined): void => writeFileSync(join(folder, `neo4j-${at}.claim`), String(pid))

it('gives a process one and the same, as often as it asks', () => {
  expect([claimed(folder, 2), claimed(folder, 2)]).toEqual([0, 0])
})

it('gives nobody what another process holds', () => {
  held(0, process.ppid)
  expect([claimed(folder, 2), claimed(folder, 2)]).toEqual([1, 1])
})

it('takes up what an ended process held', () => {
  held(0, spawnSync(process.execPath, ['-e', '']).pid)
  held(1, process.ppid)
  expect(claimed(folder, 2)).toBe(0)
})
