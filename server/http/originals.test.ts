import { expect, it } from 'vitest'
import { digestIn, dispositionOf, isOriginal } from './originals.ts'

const digest = 'ab'.repeat(32)

it('knows an address by its 64 hex digits', () => {
  expect(digestIn(`/documents/${digest}`)).toBe(digest)
  for (const path of [
    '/documents',
    '/documents/',
    `/documents/${digest}/`,
    `/documents/${digest}a`,
    `/documents/${digest.toUpperCase()}`,
    `/documents/../${digest}`,
    `/documents//${digest}`,
    `/documents/${digest}%00`,
    `/document/${digest}`,
  ])
    expect(digestIn(path), path).toBeUndefined()
})

it('takes every address below /documents/ for one of a file, but those of councils and /documents for pages', () => {
  for (const path of ['/documents/x', `/documents/${digest}/source`]) expect(isOriginal(path)).toBe(true)
  for (const path of ['/documents', '/documents/', '/documents/council/aldermere']) expect(isOriginal(path)).toBe(false)
})

it('lets no name reach out of its header', () => {
  expect(dispositionOf('Report (final).pdf', 'inline')).toBe(
    `inline; filename="Report (final).pdf"; filename*=UTF-8''Report%20%28final%29.pdf`,
  )
  const hostile = dispositionOf('a"; filename="b.html\r\nset-cookie: x\u0000\ud800é.pdf', 'attachment')
  expect(hostile).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.!~%-]+$/)
  expect(dispositionOf('é', 'inline')).toContain('filename="_"')
  expect(dispositionOf('', 'inline')).toContain('filename="document"')
})
