import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type CheckGroup, checks } from '../../schema/index.ts'
import { rules } from './index.ts'

const folders: Readonly<Record<CheckGroup, string>> = {
  CONTRADICTION: 'contradictions',
  GAP: 'gaps',
  DATE: 'dates',
  REFERENCE: 'references',
  LOAD: 'load',
  WORDING: 'wording',
}

it('has a rule for each check, and a check for each rule', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort())
})

/** "due-before-plan" as its rule is called: "dueBeforePlan". */
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

it('has each rule in a file of its own name, and fixtures for it in its folder', () => {
  const missing = checks.flatMap(({ id, group }) => {
    const folder = new URL(`${folders[group]}/`, import.meta.url)
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
    const isTested = tests.some((name) => readFileSync(new URL(name, folder), 'utf8').includes(nameOf(id)))
    return [...(existsSync(new URL(`${id}.ts`, folder)) ? [] : [`${id}.ts`]), ...(isTested ? [] : [`a test of ${id}`])]
  })
  expect(missing).toEqual([])
})

it('tells of each check in whole sentences, and by a title of its own', () => {
  for (const { id, title, looksFor, why } of checks)
    expect([id, /[^.]$/.test(title), /[.)]$/.test(looksFor), why.endsWith('.')]).toEqual([id, true, true, true])
  expect(new Set(checks.map(({ title }) => title)).size).toBe(checks.length)
})

it('accuses nobody', () => {
  const accusing =
    /\b(?:lie[sd]?|lying|false(?:ly)?|misle[a-z]*|hid(?:e|es|den)|cheat\w*|dishonest\w*|conceal\w*|blame\w*|fault)\b/i
  expect(checks.filter((check) => accusing.test(`${check.title} ${check.looksFor} ${check.why}`))).toEqual([])
})
