import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { digestOf } from './digest.ts'

let root: URL
const write = (name: string, text: string) => writeFileSync(new URL(name, root), text)
const digest = () => digestOf(root, ['pages/', 'lock.json'])

beforeEach(() => {
  root = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'digest-')), '/'))
  mkdirSync(new URL('pages/deep/', root), { recursive: true })
  write('pages/one.ts', 'one')
  write('pages/deep/two words.ts', 'two')
  write('lock.json', '{}')
})

it('is the same for the same files, whatever else lies beside them', () => {
  const before = digest()
  write('other.ts', 'other')
  expect(digest()).toBe(before)
})

it.each([
  ['a file is changed deep down', () => write('pages/deep/two words.ts', 'TWO')],
  ['a named file is changed', () => write('lock.json', '[]')],
  ['a file is added', () => write('pages/deep/three.ts', '')],
  ['a file is renamed', () => renameSync(new URL('pages/one.ts', root), new URL('pages/uno.ts', root))],
])('differs once %s', (_, change) => {
  const before = digest()
  change()
  expect(digest()).not.toBe(before)
})
