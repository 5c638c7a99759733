import { expect, it } from 'vitest'
import { withStylesFirst } from './styles-first.ts'

it('puts the style sheets of a page before its scripts, and changes nothing else', () => {
  const head = (...lines: string[]): string => `<head>\n    ${lines.join('\n    ')}\n</head>`
  const [title, script, preload] = [
    '<title>T</title>',
    '<script src="/a.js"></script>',
    '<link rel="modulepreload" href="/b.js">',
  ]
  const [one, two] = ['<link rel="stylesheet" crossorigin href="/a.css">', '<link rel="stylesheet" href="/b.css">']
  expect(withStylesFirst(head(title, script, preload, one, two))).toBe(head(title, one, two, script, preload))
  expect(withStylesFirst(head(title, script))).toBe(head(title, script))
})
