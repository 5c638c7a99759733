import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { serving } from './api/serving.ts'
import { engines } from './engines.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const readme = read('README.md')
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>
const fenced = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code as string)

describe('the README', () => {
  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z][\w:]*)/g)]
      .map(([, name]) => name as string)
      .filter((name) => !['ci', 'run'].includes(name))
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(Object.keys(scripts), name).toContain(name)
  })

  it('names every command but those of npm itself', () => {
    for (const name of Object.keys(scripts)) expect(readme, name).toMatch(new RegExp(`npm (run )?${name}\\b`))
  })

  it('points only at files that there are', () => {
    const paths = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path as string)
    expect(paths.length).toBeGreaterThan(1)
    for (const path of paths) expect(() => readFileSync(new URL(path, root)), path).not.toThrow()
  })

  it('asks a question that is answered', async () => {
    const [engine] = engines
    if (engine === undefined) throw new Error('There is no engine')
    const server = await serving(engine)
    const [question] = fenced(readme, 'graphql')
    const { data, errors } = await server.ask(question ?? '')
    await server.stop()
    expect(errors).toBeUndefined()
    expect(data.actions.nodes).toHaveLength(3)
    expect(data.actions.totalCount).toBeGreaterThan(3)
  })
})
