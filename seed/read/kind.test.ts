import { expect, it } from 'vitest'
import { kindOf } from './kind.ts'

it.each([
  ['%PDF-1.4\n', 'pdf'],
  ['\xef\xbb\xbf%PDF-1.4\n', 'pdf'],
  ['PK\x03\x04rest', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest', 'ole'],
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff\xe0', 'picture'],
  ['# Lamps\n', 'text'],
  ['Lamps\0stairs', 'binary'],
])('%j begins a file of the kind %s', (text, kind) => expect(kindOf(Buffer.from(text, 'latin1'))).toBe(kind))

it('a text that tells of PDFs further on is a text', () =>
  expect(kindOf(Buffer.from(`${'Lamps. '.repeat(200)}%PDF-1.4`))).toBe('text'))
