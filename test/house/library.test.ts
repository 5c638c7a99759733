import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { library, readSdl } from '../../schema/index.ts'

const schema = buildSchema(readSdl())
const operations = library()
const questions = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'I1', 'I2', 'I3', 'I4', 'I5', 'A1', 'A2']
const groupOf: Readonly<Record<string, string>> = { S: 'members', I: 'inspectors', A: 'analysts' }

const pascal = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

test('the library answers each question of the design', () => {
  expect(operations.length).toBeGreaterThanOrEqual(20)
  expect([...new Set(operations.map(({ question }) => question))].sort()).toEqual([...questions].sort())
})

test.each(operations)('$name is one operation that fits the contract', ({ name, group, question, about, text, variables }) => {
  const document = parse(text)
  expect(validate(schema, document).map(({ message }) => message)).toEqual([])
  const operation = getOperationAST(document)
  expect(operation?.name?.value).toBe(pascal(name))
  expect(operation?.operation).toBe('query')
  expect(group).toBe(groupOf[question.charAt(0)])
  expect(about).toMatch(/[.]$/)
  const taken = operation?.variableDefinitions ?? []
  expect(Object.keys(variables)).toEqual(taken.map(({ variable }) => variable.name.value))
  expect(getVariableValues(schema, taken, variables).errors).toBeUndefined()
})
