import ts from 'typescript'
import { expect, it } from 'vitest'
import { glossary } from '../../client/words/glossary.ts'
import {
  enumNames,
  enumValues,
  labels,
  linkPropertiesOf,
  propertiesOf,
  relationshipShape,
  relationshipTypes,
  shapeOf,
  vocabulary,
} from '../../schema/index.ts'
import { shortForms } from '../../server/search/index.ts'
import { files, isGenerated, read } from './files.ts'

/** Names that stand for themselves, a language's name, and what a command is given. */
const names = new Set(['GOV', 'GB', 'NAME', 'PATH'])
const codes = new Set<string>([...enumNames.flatMap((name) => enumValues(name)), ...relationshipTypes])
const known = new Set(glossary.map(({ short }) => short))

const isShown = (file: string): boolean =>
  /^client\/.*\.tsx?$/.test(file) &&
  !/\.test\.tsx?$|^client\/(?:build|queries|ask)\/|vite\.config/.test(file) &&
  !isGenerated(file)

/** The words that a file of the explorer holds: what stands between tags and in quotation marks. */
function wordsIn(file: string): string[] {
  const words: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(node.text)
    ts.forEachChild(node, look)
  }
  look(
    ts.createSourceFile(
      file,
      read(file),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  )
  return words
}

/** Two capitals or more together, but no code that stands alone: that is never shown. */
function shortFormsIn(text: string): string[] {
  if (/^[A-Z]+(?:_[A-Z]+)*$/.test(text) && (codes.has(text) || !known.has(text))) return []
  return [...text.matchAll(/(?<![\w$/{])[A-Z][A-Za-z]*[A-Z]s?(?![\w=}])/g)].map(([found]) => found.replace(/s$/, ''))
}

const missingIn = (text: string): string[] => shortFormsIn(text).filter((short) => !known.has(short) && !names.has(short))

it('explains every short form that the explorer says', () => {
  const shown = files.filter(isShown)
  expect(shown.length).toBeGreaterThan(50)
  const found = shown.flatMap((file) => wordsIn(file).flatMap((text) => missingIn(text).map((short) => `${file}: ${short}`)))
  expect([...new Set(found)]).toEqual([])
})

it('explains every short form in what kinds, properties and links are described as', () => {
  const abouts = [
    ...labels.flatMap((label) => [shapeOf(label).about, ...[...propertiesOf(label).values()].map(({ about }) => about)]),
    ...relationshipTypes.flatMap((type) => [
      relationshipShape(type).about,
      ...relationshipShape(type).phrases,
      ...[...linkPropertiesOf(type).values()].map(({ about }) => about),
    ]),
    ...Object.values(vocabulary).flatMap(({ values }) => Object.values<string>(values)),
  ]
  expect(abouts.length).toBeGreaterThan(200)
  expect([...new Set(abouts.flatMap(missingIn))]).toEqual([])
})

it('explains every short form that search finds by its words, with the same words', () => {
  const explained = new Map(glossary.map(({ short, words }) => [short.toLowerCase(), words]))
  expect(shortForms.length).toBeGreaterThan(40)
  expect(shortForms.filter(({ short, words }) => explained.get(short.toLowerCase()) !== words)).toEqual([])
})

it('sees a short form that is not explained', () => {
  expect(missingIn('Two QZXs and a QZX, GOV.UK')).toEqual(['QZX', 'QZX'])
  expect(wordsIn('client/about/Words.tsx').some((text) => text.includes('Short forms'))).toBe(true)
})
