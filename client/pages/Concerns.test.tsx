// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../ask/client.ts'
import { Explorer } from '../Explorer.tsx'
import { graph } from '../frame/held.ts'

const place = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
const visit = { __typename: 'Inspection', id: 'aldermere/inspection/visit', title: 'Visit', kind: null, day: '2024-01-15' }

function open(inspections: readonly object[]): void {
  const answers: Readonly<Record<string, unknown>> = {
    Graph: { graph },
    Concerns: {
      recurring: { __typename: 'RecurringAnswer', total: 0, whole: true, inspections, pageInfo: place, nodes: [] },
      reversals: { __typename: 'ReversalsAnswer', total: 0, whole: true, nodes: [] },
    },
  }
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string }
    return Response.json({ data: answers[operationName] ?? {} })
  })
  render(
    <MemoryRouter initialEntries={['/concerns/council/aldermere']}>
      <Explorer client={createClient(fetch as never)} />
    </MemoryRouter>,
  )
}

afterEach(cleanup)

it('teaches that two inspections are needed for anything to come back, and how to read one', async () => {
  open([visit])
  await screen.findByText(/at least two inspections or visits can be compared; 1 has been read/, {}, { timeout: 5000 })
  expect(screen.getByText('npm run ingest -- PATH')).toBeTruthy()
})

it('says in how many inspections nothing was found that came back', async () => {
  open([visit, { ...visit, id: 'aldermere/inspection/other' }])
  await screen.findByText(/In 2 inspections and visits nothing was found/, {}, { timeout: 5000 })
})
