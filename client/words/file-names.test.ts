import { expect, it } from 'vitest'
import { sayCaption } from './captions.ts'
import { isFileName, sayTitle } from './file-names.ts'

it.each(['000_1f2e3d.txt', 'Lamp report (final).PDF', 'minutes.docx'])('takes %s for the name of a file', (title) => {
  expect(isFileName(title)).toBe(true)
  expect(sayTitle(title)).toBe(`Untitled paper (${title})`)
  expect(sayCaption(title)).toBe(`Untitled paper (${title})`)
})

it.each(['Lamps of Aldermere', 'Report on lamps, no. 4.2', 'Appendix A.1', 'We read it. Text'])(
  'leaves the title "%s"',
  (title) => {
    expect(sayTitle(title)).toBe(title)
    expect(sayCaption(title)).toBe(title)
  },
)
