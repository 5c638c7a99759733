import { expect, it } from 'vitest'
import { wholenessOf } from './whole.ts'

const head = '%PDF-1.7\n'
const objects = '1 0 obj\n<<>>\nendobj\n'
const whole = `${head}${objects}xref\n0 1\ntrailer\n<<>>\nstartxref\n${head.length + objects.length}\n%%EOF\n`

it.each([
  ['with its end', whole, 'whole'],
  ['with bytes after its end', `${whole}\0\0\0<!-- sent by a server -->`, 'whole'],
  ['with bytes before its beginning', `junk\n${whole}`, 'whole'],
  ['without its end', whole.slice(0, -40), 'cut'],
  ['that was added to, without the end of what was added', `${whole}2 0 obj\n<<>>\nend`, 'cut'],
  ['whose end names a wrong place', whole.replace(/startxref\n\d+/, 'startxref\n9999'), 'unindexed'],
])('a PDF %s', (_, text, wholeness) => expect(wholenessOf(Buffer.from(text, 'latin1'))).toBe(wholeness))
