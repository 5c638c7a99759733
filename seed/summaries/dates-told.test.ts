import { describe, expect, it } from 'vitest'
import { dateRemarks, datesTold } from './dates-told.ts'

const remarks = (summary: string, passage: string): string[] => dateRemarks(datesTold(summary).dates, datesTold(passage).dates)

describe('dates', () => {
  it.each([
    ['in 2022/23', 'in 2022-23'],
    ['in 2022-2023', 'in 22/23'],
    ['on 3 May 2023', 'on the 3rd of May, 2023'],
    ['on 3 May 2023', 'on 03/05/2023'],
    ['on 3 May 2023', 'on 03.05.23'],
    ['It is told', '2.1.10 It is told'],
    ['in Sept 2022', 'in September 2022'],
    ['from 4 to 8 June 2022', 'from 4-8 June 2022'],
    ['in June and July 2022', 'in July 2022 and June 2022'],
    ['from 2016 to 2019', 'from 2016-2019'],
    ['It may be done', 'May be done'],
  ])('tell the same: %s, %s', (summary, passage) => expect(remarks(summary, passage)).toEqual([]))

  it.each([
    ['on 4 May 2023', 'on 3 May 2023'],
    ['in May 2023', 'on 3 May 2023'],
    ['in May 2023', 'in March 2023'],
    ['in 2022/23', 'in 2023/24'],
    ['in 2015-16', 'in 2014-15, not in 2015, and 2016'],
    ['in May 2022 and July 2023', 'in May 2023 and July 2022'],
    ['in 2014-16 and 2015-16', 'in 2014-15 and 2015-16'],
    ['in the year', 'in the year 2021'],
    ['in May', 'in time'],
  ])('do not tell the same: %s, %s', (summary, passage) => expect(remarks(summary, passage)).not.toEqual([]))

  it('are no figures', () => {
    const { dates, rest } = datesTold('On 3 May 2023 all 2,000 homes and 19 of 20 in May 2022 stood empty.')
    expect(dates.map(({ printed }) => printed)).toEqual(['3 May 2023', 'May 2022'])
    expect(rest).toContain('2,000 homes and 19 of 20')
    expect(rest).not.toMatch(/2023|2022|May/)
  })
})
