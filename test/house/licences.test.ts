import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, root } from './files.ts'
import { licenceFits, unusedAdmissions } from './licences.ts'

interface Locked {
  dev?: boolean
  license?: string
}

const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages
const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? place

/** The lock file repeats a package's licence, but for old packages that wrote it in another form. */
function licenceOf(place: string, { license }: Locked): string | undefined {
  const manifest = join(root, place, 'package.json')
  if (license !== undefined || !existsSync(manifest)) return license
  const { license: one, licenses: several } = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof one === 'string' ? one : (one?.type ?? several?.map(({ type }: { type: string }) => type).join(' OR '))
}

const used = Object.entries(locked)
  .filter(([place, { dev }]) => place !== '' && !dev)
  .map(([place, entry]) => ({ name: nameOf(place), licence: licenceOf(place, entry) }))

test('every package that we use may be used under Apache-2.0', () => {
  expect(used.length).toBeGreaterThan(0)
  const wrong = used.filter(({ name, licence }) => !licenceFits(name, licence))
  expect(wrong.map(({ name, licence }) => `${name}: ${licence ?? 'names no licence'}`)).toEqual([])
})

test('no licence is admitted for a package that is gone', () => {
  expect(unusedAdmissions(used.map(({ name }) => name))).toEqual([])
})

test.each([
  ['any', 'MIT', true],
  ['any', '(MIT OR GPL-3.0-only)', true],
  ['any', 'MIT AND GPL-3.0-only', false],
  ['any', 'AGPL-3.0-or-later', false],
  ['any', 'MPL-2.0', false],
  ['lightningcss-linux-x64-gnu', 'MPL-2.0', true],
  ['any', undefined, false],
])('of %s under %s, that is %s', (name, licence, fits) => {
  expect(licenceFits(name, licence)).toBe(fits)
})
