import { expect, it } from 'vitest'
import { daysToChoose } from './days.ts'

const met = (date: string | null, body: string | null = 'Scrutiny') => ({
  meeting: { id: `${date}`, title: 'Panel', date, body },
})
const version = (from: string | null, publishedOn: string | null, read = true) => ({
  read,
  from,
  publishedOn,
  plan: { id: `${from}`, title: 'Plan' },
})
const inspected = (publishedOn: string | null) => ({ id: `${publishedOn}`, title: 'Visit of June', publishedOn })

it('offers the days of meetings, versions of plans and reports, each once, the newest first', () => {
  const days = daysToChoose({
    meetingHistory: { meetings: [met('2024-09-30'), met('2025-02-01', null), met(null)] },
    inspectionHistory: { inspections: [inspected('2022-06-28'), inspected(null)] },
    plan: {
      day: { day: '2025-02-01' },
      plans: [{ versions: [version('2024-06-30', null, false), version('2024-09-30', '2024-10-07'), version(null, null)] }],
    },
  })
  expect(days).toEqual([
    { day: '2025-02-01', what: 'meeting of Panel' },
    { day: '2024-10-07', what: 'a version of the plan came out' },
    { day: '2024-09-30', what: 'meeting of Scrutiny; what a version of the plan tells' },
    { day: '2022-06-28', what: 'came out: Visit of June' },
  ])
})
