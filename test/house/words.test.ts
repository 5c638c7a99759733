import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files, read, root } from './files.ts'

/** A path into somebody's home or workshop: it begins a word, and no address of a page leads up to it. */
const machinePath = /(?<![\w.:/*)\]}-])\/(?:work|root|home|Users)\/[\w.-]/

test('no file names a path of somebody’s machine', () => {
  const found = files
    .filter((file) => file !== 'package-lock.json')
    .flatMap((file) => {
      const text = read(file)
      if (text.includes('\0')) return []
      return text.split('\n').flatMap((line, index) => (machinePath.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
    })
  expect(found).toEqual([])
})

test('a machine path is told from other words', () => {
  const paths = ['work', 'root', 'home', 'Users'].map((folder) => `cd /${folder}/somebody`)
  expect(paths.every((path) => machinePath.test(path))).toBe(true)
  expect(['https://example.org/home/page', '../work/x', 'a /work of art'].some((text) => machinePath.test(text))).toBe(false)
})

/** Beside the repository where it is built; elsewhere there are no source documents to compare with. */
const tool = join(root, '..', 'shared', 'tools', 'verbatim.mjs')

test.skipIf(!existsSync(tool))('no file repeats a sentence of a source document', () => {
  const { status, stdout } = spawnSync(process.execPath, [tool, root], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('no run of') })
})
