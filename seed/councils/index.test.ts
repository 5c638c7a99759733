import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { councilFolders, folderOf } from './index.ts'

const names = (chosen: string): string[] => councilFolders(chosen).map((folder) => basename(folder))

describe('the data sets that come with the software', () => {
  it.each([
    ['', ['aldermere', 'sefton']],
    [' , ', ['aldermere', 'sefton']],
    ['aldermere', ['aldermere']],
    ['sefton, aldermere', ['aldermere', 'sefton']],
    ['none', []],
  ])('are chosen by DATA_SETS: "%s"', (chosen, expected) => expect(names(chosen)).toEqual(expected))

  it('are refused by a name that is none of them', () => {
    expect(() => councilFolders('aldermere,otterby')).toThrow(
      expect.objectContaining({
        code: 'SETTING_INVALID',
        message: expect.stringMatching(/"otterby".*aldermere, sefton, or none/),
      }),
    )
  })

  it('are found by the council’s name, and by no path', () => {
    expect(basename(folderOf('sefton'))).toBe('sefton')
    for (const name of ['otterby', '../councils/sefton', ''])
      expect(() => folderOf(name)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })
})
