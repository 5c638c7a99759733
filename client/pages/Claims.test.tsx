// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../ask/client.ts'
import { Explorer } from '../Explorer.tsx'
import { graph } from '../frame/held.ts'

const place = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
const plan = { __typename: 'Plan', id: 'aldermere/plan/2025-01', caption: 'Plan of Aldermere' }

const claim = (ref: string, shown: string, more: object = {}) => ({
  __typename: 'ClaimInfo',
  shown,
  statusAt: '2025-01-15',
  plan,
  action: {
    __typename: 'Action',
    id: `aldermere/plan-2025-01/action/${ref}`,
    caption: `${ref} Paint the hub`,
    wording: 'SOURCE',
    text: 'Paint the hub',
    summary: null,
    rag: 'COMPLETE',
    ragText: 'Done',
    ownedBy: { __typename: 'RoleLinkConnection', nodes: [] },
    citations: { __typename: 'CitesPassageLinkConnection', edges: [] },
  },
  measures: [],
  ofObjective: [],
  flags: [],
  ...more,
})

const measure = { __typename: 'SuccessMeasure', id: 'm', text: 'All of it shines', summary: null, caption: 'All of it shines' }
const against = {
  __typename: 'Flag',
  id: 'aldermere/flag/against',
  rule: 'complete-against-inspector',
  summary: 'The plan says done; the visit says not begun.',
  severity: 'HIGH',
  certainty: 'LIKELY',
  asAt: null,
  standing: 'OPEN',
  check: { __typename: 'CheckInfo', id: 'complete-against-inspector', title: 'Called complete', group: 'CONTRADICTION' },
}

function open(claims: object): void {
  const answers: Readonly<Record<string, unknown>> = { Graph: { graph }, Claims: { claims } }
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string }
    return Response.json({ data: answers[operationName] ?? {} })
  })
  render(
    <MemoryRouter initialEntries={['/claims/council/aldermere']}>
      <Explorer client={createClient(fetch as never)} />
    </MemoryRouter>,
  )
}

const answer = (nodes: readonly object[], plans: readonly object[] = [plan]) => ({
  __typename: 'ClaimsAnswer',
  day: { __typename: 'LateDayInfo', day: '2025-01-31', reason: 'NEWEST_MEETING', source: null },
  plans,
  actions: 9,
  total: nodes.length,
  groups: ['OTHERWISE', 'NOTHING', 'FIGURES'].map((shown) => ({
    __typename: 'ClaimGroup',
    shown,
    total: nodes.filter((node) => (node as { shown: string }).shown === shown).length,
  })),
  claims: { __typename: 'ClaimInfoConnection', totalCount: nodes.length, pageInfo: place, nodes },
})

afterEach(cleanup)

it('puts beside each claim what tells otherwise, or that nothing shows it', async () => {
  const measures = [{ __typename: 'ClaimMeasureInfo', measure, indicators: [] }]
  open(answer([claim('1.1/1', 'OTHERWISE', { flags: [against] }), claim('1.1/2', 'NOTHING', { measures })]))
  const told = await screen.findByRole('region', { name: 'Told otherwise (1 action)' }, { timeout: 5000 })
  expect(screen.getByText('2 of 9 actions')).toBeTruthy()
  within(told).getByText('The plan says done; the visit says not begun.')
  expect(told.textContent).toContain('Said complete “Done”, as at 15 January 2025')
  const silent = screen.getByRole('region', { name: 'Nothing shows it (1 action)' })
  within(silent).getByText(
    /Nothing that was read shows whether it holds: the success measure names no indicator that was found\./,
  )
  within(silent).getByText('All of it shines')
})

it('says that no plan was read', async () => {
  open(answer([], []))
  await screen.findByText(/No plan of this council has been read\./, {}, { timeout: 5000 })
})
