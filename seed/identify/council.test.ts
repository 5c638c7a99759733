import { describe, expect, it } from 'vitest'
import { councilIn, councilOf } from './council.ts'

describe('the council of a document', () => {
  it.each([
    ['Aldermere Borough Council met. Kent was mentioned twice, Kent.', 'Aldermere'],
    ['Children in South Tyneside and North Tyneside; South Tyneside again', 'South Tyneside'],
    ['Telford & Wrekin Council', 'Telford and Wrekin'],
    ["Inspection of Aldermere Borough Council's services", 'Aldermere'],
    ['Isle of Wight Council', 'Isle of Wight'],
    ['Kent works with Leeds City Council. In Kent, all of Kent and beyond Kent.', 'Kent'],
    ['The director of services\nLancashire County Council', 'Lancashire'],
    ['Children’s Improvement Plan\n\nAldermere Borough Council', 'Aldermere'],
    ['Stockton-on-\nTees is visited, Stockton-on-\nTees is told.', 'Stockton-on-Tees'],
    ['Essex has a Children in Care Council; the Care Council of Essex meets.', 'Essex'],
    ['The Council and each Borough Council decided', undefined],
    ['', undefined],
  ])('named in %j is %s', (text, name) => expect(councilIn(text)).toBe(name))

  it('is the one that was told, whatever the text says', () =>
    expect(councilOf('Kent County Council', 'Aldermere', 'x.txt')).toBe('Aldermere'))
  it('that is not told and not named is asked for', () =>
    expect(() => councilOf('nothing', undefined, 'x.txt')).toThrow(/x\.txt.*--council/))
})
