// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from '../ask/client.ts'
import { Explorer } from '../Explorer.tsx'
import { graph } from '../frame/held.ts'

const day = { __typename: 'LateDayInfo', day: '2025-01-31', reason: 'NEWEST_MEETING', source: null }
const patience = { timeout: 5000 }

const counts = (high: number, medium: number, low: number) =>
  Object.entries({ HIGH: high, MEDIUM: medium, LOW: low }).map(([severity, total]) => ({
    __typename: 'SeverityCount',
    severity,
    total,
  }))

const check = (id: string, group: string, [high, medium, low]: readonly [number, number, number], rejected = 0) => ({
  __typename: 'CheckInfo',
  id,
  title: `Check ${id}`,
  group,
  severity: 'HIGH',
  looksFor: `What ${id} looks for.`,
  why: `Why ${id} matters.`,
  total: high + medium + low,
  rejected,
  severities: counts(high, medium, low),
})

const flag = (rule: string, severity: string, at: number, standing = 'OPEN') => ({
  __typename: 'Flag',
  id: `aldermere/flag/${rule}-${severity}-${at}`,
  rule,
  summary: `${rule} says ${severity.toLowerCase()} ${at}.`,
  severity,
  certainty: 'LIKELY',
  asAt: '2024-10-15',
  standing,
})

const listed = (nodes: readonly object[], totalCount = nodes.length) => ({ __typename: 'FlagConnection', totalCount, nodes })
const many = (count: number, rule: string, severity: string) => Array.from({ length: count }, (_, at) => flag(rule, severity, at))

interface Request {
  readonly operationName: string
  readonly variables: Readonly<Record<string, unknown>>
}

function open(
  address: string,
  checks: readonly object[],
  high: readonly object[],
  lists: (of: Request['variables']) => object[],
) {
  const asked: Request[] = []
  const none = { __typename: 'PlanConnection', nodes: [] }
  const answers = new Map<string, (of: Request['variables']) => object>([
    ['Graph', () => ({ graph })],
    [
      'Checks',
      () => ({
        late: { __typename: 'LateResult', days: [day] },
        checks: { __typename: 'ChecksAnswer', documentsRead: 11, checks },
        flags: listed(high),
      }),
    ],
    ['FlagsOfCheck', (of) => ({ flags: listed(lists(of)) })],
    ['Subjects', () => ({ plans: none, inspections: none, documents: none, roles: none, topics: none })],
  ])
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    const request = JSON.parse(String(init?.body)) as Request
    asked.push(request)
    return Response.json({ data: answers.get(request.operationName)?.(request.variables) ?? {} })
  })
  render(
    <MemoryRouter initialEntries={[address]}>
      <Explorer client={createClient(fetch as never)} />
    </MemoryRouter>,
  )
  return asked
}

afterEach(cleanup)

const page = '/checks/council/aldermere'

it('says that finding nothing says nothing of what was not read', async () => {
  open(page, [check('one', 'GAP', [0, 0, 0])], [], () => [])
  await screen.findByText('No check found anything. That says nothing of what was not read.', {}, patience)
  expect(screen.getByText('1 check found nothing')).toBeTruthy()
})

it('shows what matters most, ten at first, and asks for the rest when it is opened', async () => {
  const asked = open(
    page,
    [check('one', 'CONTRADICTION', [12, 1, 0], 1), check('two', 'GAP', [0, 0, 30])],
    many(12, 'one', 'HIGH'),
    ({ standing }) =>
      (standing as string[])[0] === 'REJECTED' ? [flag('one', 'LOW', 7, 'REJECTED')] : [flag('one', 'MEDIUM', 0, 'CONFIRMED')],
  )
  await screen.findByText('one says high 9.', {}, patience)
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('43 flags.')
  expect(screen.queryByText('one says high 10.')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }))
  expect(screen.getByText('one says high 11.')).toBeTruthy()
  expect(asked.filter(({ operationName }) => operationName === 'FlagsOfCheck')).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: /Medium/ }))
  const entry = (await screen.findByText('one says medium 0.', {}, patience)).closest('li') as HTMLElement
  within(entry).getByText(/shown by papers of 15 October 2024; a person says that this is right\./)
  fireEvent.click(screen.getByRole('button', { name: /People say that these are wrong/ }))
  await screen.findByText(/a person says that this is wrong\./, {}, patience)
  expect(asked.at(-1)?.variables).toMatchObject({ rule: 'one', standing: ['REJECTED'] })
})

it('asks for what its address says, and tells how many fit', async () => {
  const asked = open(
    `${page}?group=gap&severity=low&sure=likely&as-at=2024-10-15`,
    [check('two', 'GAP', [0, 0, 2])],
    many(2, 'two', 'LOW'),
    () => [],
  )
  await screen.findByText('two says low 1.', {}, patience)
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('2 flags fit what was chosen.')
  expect(screen.getByText(/Only what papers up to 15 October 2024 show\./)).toBeTruthy()
  expect(asked.find(({ operationName }) => operationName === 'Checks')?.variables).toMatchObject({
    group: 'GAP',
    severity: 'LOW',
    certainty: 'LIKELY',
    asAt: '2024-10-15',
    open: 'LOW',
  })
})
