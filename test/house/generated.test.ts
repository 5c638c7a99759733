import { spawnSync } from 'node:child_process'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../../codegen.ts'
import { files, read, root } from './files.ts'

const todo = 'is out of date. Run "npm run generate".'

test('what the graph model gives is current', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'schema/generate/main.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('what the SDL and the client’s operations give is current', async () => {
  const made: { filename: string; content: string }[] = await generate(
    { ...config, cwd: root, silent: true, errorsOnly: true },
    false,
  )
  expect(made.length).toBeGreaterThan(0)
  const stale = made.filter(({ filename, content }) => !files.includes(filename) || read(filename) !== content)
  expect(stale.map(({ filename }) => `${filename} ${todo}`)).toEqual([])
})
