// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../ask/client.ts'
import { Explorer } from '../Explorer.tsx'
import { council, graph } from '../frame/held.ts'

const place = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
const said = { __typename: 'CitesPassageLinkConnection', edges: [] }

const version = (id: string, from: string | null, read = true) => ({
  __typename: 'PlanVersionInfo',
  read,
  statusAt: from,
  publishedOn: null,
  publishedIn: null,
  from,
  plan: { __typename: 'Plan', id, caption: id, title: `Plan ${id}` },
})

const action = (id: string, text: string) => ({
  __typename: 'Action',
  id,
  caption: text,
  citations: said,
  ref: '1.1/1',
  text,
  summary: null,
  rag: 'ON_TRACK',
  ragText: 'Green',
  milestone: null,
  dueOn: null,
  ongoing: false,
  ownedBy: { __typename: 'RoleConnection', nodes: [] },
})

const link = {
  __typename: 'TraceLink',
  basis: 'SUGGESTED',
  score: 0.8,
  method: 'same-action',
  reasons: ['Both stand at the same place.'],
  reviewedBy: null,
  reviewerKind: null,
  reviewedAt: null,
  reviewReason: null,
}

const milestone = (dueOn: string) => ({ __typename: 'MilestoneInfo', milestone: null, dueOn, ongoing: false })

const change = {
  __typename: 'PlanChangeInfo',
  part: 'ACTION',
  kinds: ['REWORDED', 'REDATED'],
  earlier: action('a/1', 'Audit thirty records'),
  later: action('a/2', 'Audit fifty records'),
  weakest: link,
  alsoEarlier: [],
  alsoLater: [],
  wording: { __typename: 'WordingChangeInfo', before: 'Audit thirty records', after: 'Audit fifty records' },
  date: {
    __typename: 'DateChangeInfo',
    before: milestone('2024-12-31'),
    after: milestone('2025-03-31'),
    slipDays: 90,
    times: 1,
  },
  owners: null,
  rating: null,
  place: null,
  measures: {
    __typename: 'MeasureChangeInfo',
    same: 0,
    removed: [{ __typename: 'SuccessMeasure', id: 'a/3', caption: '', text: 'Audits are kept', summary: null }],
    added: [{ __typename: 'SuccessMeasure', id: 'a/4', caption: '', text: null, summary: 'To keep every audit' }],
  },
}

const changes = {
  __typename: 'PlanChangesResult',
  between: [],
  succession: [link],
  whole: false,
  wholeWords: 'One version has not been read',
  untold: 3,
  compared: [],
  counts: [{ __typename: 'PlanChangeCount', kind: 'REDATED', total: 1, actions: 1, objectives: 0 }],
  every: { __typename: 'PlanChangeConnection', totalCount: 1 },
  changes: { __typename: 'PlanChangeConnection', totalCount: 1, pageInfo: place, nodes: [change] },
  updates: [],
}

function open(versions: readonly object[], address = '/plan-changes/a/plan/2'): void {
  const plan = { __typename: 'Plan', id: 'a/plan/2', title: 'Improvement plan', council, versions }
  const answers: Readonly<Record<string, unknown>> = {
    Graph: { graph },
    PlanVersions: { node: plan },
    PlanChanges: { planChanges: changes },
  }
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string }
    return Response.json({ data: answers[operationName] ?? {} })
  })
  render(
    <MemoryRouter initialEntries={[address]}>
      <Explorer client={createClient(fetch as never)} />
    </MemoryRouter>,
  )
}

afterEach(cleanup)

it('says that two versions are needed where one has been read, and how to read another', async () => {
  open([version('a/plan/1', null, false), version('a/plan/2', '2025-01-31')])
  await screen.findByText(/One version of this plan has been read; two are needed/, {}, { timeout: 5000 })
  expect(screen.getByText('npm run ingest -- PATH')).toBeTruthy()
})

it('shows old and new side by side, with the words that changed, and how the pair is known', async () => {
  open([version('a/plan/1', '2024-09-30'), version('a/plan/2', '2025-01-31')])
  await screen.findByRole(
    'heading',
    { level: 1, name: 'What changed from 30 September 2024 to 31 January 2025' },
    { timeout: 5000 },
  )
  const heading = await screen.findByRole('heading', { level: 3, name: '1.1/1 Audit fifty records' })
  const entry = within(heading.closest('li') as HTMLElement)
  expect(entry.getByText('31 March 2025, was 31 December 2024: 90 days later')).toBeTruthy()
  expect(entry.getByText('thirty', { exact: false, selector: 'del' }).textContent).toBe('[gone: thirty]')
  expect(entry.getByText('fifty', { exact: false, selector: 'ins' }).textContent).toBe('[new: fifty]')
  expect(entry.getByText(/^Suggested: both stand at the same place \(about eight in ten/)).toBeTruthy()
  expect(entry.getByText('“Audits are kept”')).toBeTruthy()
  expect(entry.getByText('‘To keep every audit’')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Date changed (1)' }).getAttribute('href')).toContain('kind=redated')
})

it('says where a comparison is not whole', async () => {
  open([version('a/plan/1', '2024-09-30'), version('a/plan/2', '2025-01-31')])
  const warning = await screen.findByText(/One version has not been read/, {}, { timeout: 5000 })
  expect(warning.textContent).toMatch(/3 actions and objectives have nothing to be compared with/)
})
