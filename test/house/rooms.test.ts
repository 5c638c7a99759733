import { expect, test } from 'vitest'
import { files, folders, isGenerated, isScript, read } from './files.ts'

const longestReadme = 40
const longestFile = 400

/** Names that say nothing of what is inside: what lies there belongs where it is used, or has a name of its own. */
const drawers = /^(utils?|helpers?|common|types|misc)$/

const isCode = (file: string): boolean => (isScript(file) || /\.(graphql|css|html)$/.test(file)) && !isGenerated(file)
const linesOf = (file: string): number => read(file).trimEnd().split('\n').length

/** Top-level folders of code, and those that stand directly in the two that are divided into rooms. */
const rooms = folders.filter(
  (folder) => /^(schema|server|seed|client|test|(server|seed)\/[^/]+)$/.test(folder) && !isGenerated(`${folder}/`),
)

test.each(rooms)('%s has a README', (room) => {
  const readme = `${room}/README.md`
  expect(files.includes(readme), `${readme} is missing: what comes in, what goes out, what the room may import`).toBe(true)
  expect(linesOf(readme), `${readme} has more than ${longestReadme} lines`).toBeLessThanOrEqual(longestReadme)
})

test('no file of code is longer than a reader has patience for', () => {
  const long = files.filter(isCode).filter((file) => linesOf(file) > longestFile)
  expect(long.map((file) => `${file} has ${linesOf(file)} lines, more than ${longestFile}: divide it`)).toEqual([])
})

test('no folder or file is a drawer', () => {
  const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\..*$/, '')
  const found = [...folders, ...files].filter((path) => drawers.test(nameOf(path)))
  expect(found.map((path) => `${path}: name it for what it holds`)).toEqual([])
})
