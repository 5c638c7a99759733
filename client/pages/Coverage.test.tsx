// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../ask/client.ts'
import { Explorer } from '../Explorer.tsx'
import { graph } from '../frame/held.ts'

const count = (total: number, suggested = 0) => ({ __typename: 'CoverageCount', total, suggested })

const row = (key: string, label: string, all: object, cell: object) => ({
  __typename: 'CoverageRowInfo',
  key,
  label,
  node: null,
  judgements: [],
  uncovered: key === 'thin',
  total: all,
  cells: [{ __typename: 'CoverageCellInfo', column: 'COMPLETE', count: cell }],
  actions: all,
  weaknesses: count(4),
  answered: count(0),
  recommendations: count(0),
  measures: count(0),
})

function open(rows: readonly object[], outside: object | null = null): void {
  const coverage = {
    __typename: 'CoverageResult',
    day: { __typename: 'LateDayInfo', day: '2025-02-11', reason: 'ASKED', source: null },
    plans: [{ __typename: 'Plan', id: 'a/plan/1', title: 'Improvement plan' }],
    rowsAre: 'AREA',
    columnsAre: 'RATING',
    counted: 'ACTIONS',
    inspection: null,
    total: 14,
    columns: [
      { __typename: 'CoverageColumnInfo', key: 'COMPLETE', label: 'COMPLETE', rag: 'COMPLETE', node: null, total: count(12, 7) },
    ],
    rows,
    outside,
  }
  const answers: Readonly<Record<string, unknown>> = {
    Graph: { graph },
    Coverage: { coverage, inspectionHistory: { __typename: 'InspectionHistoryResult', inspections: [] } },
  }
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string }
    return Response.json({ data: answers[operationName] ?? {} })
  })
  render(
    <MemoryRouter initialEntries={['/coverage/council/aldermere']}>
      <Explorer client={createClient(fetch as never)} />
    </MemoryRouter>,
  )
}

afterEach(cleanup)

it('tells stated and suggested apart, names what is thin, and leads from a number to what it counts', async () => {
  open([row('lead', 'Leadership', count(13, 7), count(12, 7)), row('thin', 'Adoption', count(0), count(0))])
  const table = within(await screen.findByRole('table', {}, { timeout: 5000 }))
  const cell = table.getByRole('link', { name: '12 actions, of them 7 suggested: Leadership, Said complete' })
  expect(cell.getAttribute('href')).toBe('/coverage/council/aldermere?row=lead&column=COMPLETE')
  expect(cell.closest('td')?.textContent).toContain('7 suggested')
  expect(table.getByRole('rowheader', { name: /^Adoption.*4 weaknesses found, none of them answered.*No action/ })).toBeTruthy()
  expect(table.getByRole('row', { name: /^All actions, each once.*14/ })).toBeTruthy()
  expect(screen.getByText(/11 February 2025 counts as today: it is the day asked for/)).toBeTruthy()
})

it('says which papers would bring rows where there are none', async () => {
  open([])
  await screen.findByText(/No inspection that has been read judges areas/, {}, { timeout: 5000 })
})
