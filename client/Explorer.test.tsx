// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClient } from './ask/client.ts'
import { Explorer } from './Explorer.tsx'

/** The first to open a page waits until its script has come. */
configure({ asyncUtilTimeout: 5000 })

type Asked = { readonly operationName: string; readonly variables: Record<string, unknown> }
type Answering = (variables: Asked['variables']) => unknown
type Answers = ReadonlyMap<string, Answering>

const page = (edges: readonly unknown[], endCursor: string | null = null, typename = 'NodeLinkConnection') => ({
  __typename: typename,
  totalCount: edges.length,
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, hasPreviousPage: false, startCursor: null, endCursor },
  edges,
})

const council = {
  __typename: 'Council',
  id: 'council/aldermere',
  name: 'Aldermere',
  kind: 'borough',
  invented: true,
  wordingAtHand: true,
  inShort: null,
}

const thing = (label: string, id: string, caption: string) => ({
  __typename: label,
  id,
  caption,
  wording: 'SOURCE',
  held: true,
  council,
})

const link = (basis: string, node: unknown, more: object = {}) => ({
  __typename: 'NodeLink',
  cursor: `${basis} ${JSON.stringify(node)}`,
  basis,
  score: null,
  method: null,
  reasons: [],
  reviewedBy: null,
  reviewerKind: null,
  reviewedAt: null,
  reviewReason: null,
  passages: [],
  node,
  ...more,
})

const group = (
  type: string,
  phrase: string,
  links: readonly unknown[],
  endCursor: string | null = null,
  total = links.length,
) => ({
  __typename: 'LinkGroup',
  type,
  direction: 'OUT',
  phrase,
  total,
  page: page(links, endCursor),
})

const action = {
  ...thing('Action', 'aldermere/plan/action/1', '1.1 Visit every child'),
  properties: [
    { __typename: 'PropertyValue', name: 'rag', about: 'Where the council says it stands.', value: 'COMPLETE' },
    { __typename: 'PropertyValue', name: 'dueOn', about: 'The day it is due.', value: '2022-09-30' },
  ],
  citations: page([], null, 'CitesPassageLinkConnection'),
  linkGroups: [
    group('OWNED_BY', 'is owned by', [link('STATED', thing('Role', 'aldermere/role/head', 'Head of Care'))]),
    group(
      'ADDRESSED_BY',
      'answers',
      [link('SUGGESTED', thing('Measure', 'aldermere/measure/A1', 'A1 Visits'), { reasons: ['both name visits'], score: 0.81 })],
      'c1',
      2,
    ),
  ],
}

const graph = {
  __typename: 'Graph',
  nodes: 3,
  relationships: 2,
  newest: '2022-11-07',
  labels: [
    { __typename: 'LabelCount', label: 'Action', one: 'action', many: 'actions', about: 'What is to be done.', total: 1204 },
  ],
  councils: [council],
}

const secondMeasure = link('CONFIRMED', thing('Measure', 'aldermere/measure/A2', 'A2 Plans'))
const moreLinks = { __typename: 'Action', id: action.id, linkGroups: [group('ADDRESSED_BY', 'answers', [secondMeasure])] }

const answers: Answers = new Map<string, Answering>([
  ['Graph', () => ({ graph })],
  ['Thing', ({ id }) => ({ node: id === action.id ? action : null })],
  ['MoreLinks', () => ({ node: moreLinks })],
])

const asked: Asked[] = []

function open(address: string, more: Answers = new Map()) {
  const fetch = async (_: unknown, init?: RequestInit) => {
    const request = JSON.parse(String(init?.body)) as Asked
    asked.push(request)
    const answer = (more.get(request.operationName) ?? answers.get(request.operationName))?.(request.variables)
    return new Response(JSON.stringify(answer instanceof Refusal ? { errors: [answer] } : { data: answer }), {
      headers: { 'content-type': 'application/json' },
    })
  }
  return render(
    <MemoryRouter initialEntries={[address]}>
      <Explorer client={createClient(fetch as typeof globalThis.fetch, null)} />
    </MemoryRouter>,
  )
}

class Refusal {
  readonly message = 'refused'
  readonly extensions: { readonly code: string }

  constructor(code: string) {
    this.extensions = { code }
  }
}

const complaints = vi.fn()

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(complaints)
  vi.stubGlobal('scrollTo', () => {})
})

afterEach(() => {
  cleanup()
  asked.length = 0
  expect(complaints.mock.calls).toEqual([])
  complaints.mockClear()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('shows a thing with its kind, its properties in words and whose council it is', async () => {
  open('/thing/aldermere/plan/action/1')
  await screen.findByRole('heading', { level: 1, name: '1.1 Visit every child' })
  expect(screen.getByRole('link', { name: 'Action' }).getAttribute('href')).toBe('/kind/Action')
  expect(screen.getAllByText('Said complete')[0]).toBeDefined()
  expect(screen.getByText('Due 30 September 2022.')).toBeDefined()
  expect(await screen.findByText('Aldermere is an invented council.')).toBeDefined()
})

it('draws each link by how it is known, and says the same in words', async () => {
  open('/thing/aldermere/plan/action/1')
  const owner = (await screen.findByRole('link', { name: 'Head of Care' })).closest('li')
  expect(owner?.className).toContain('on-thread--stated')
  expect(owner?.textContent).toContain('A document says so')
  const measure = screen.getByRole('link', { name: 'A1 Visits' }).closest('li')
  expect(measure?.className).toContain('on-thread--suggested')
  expect(measure?.textContent).toContain('Suggested: both name visits (about eight in ten such suggestions are right)')
})

it('brings more links of one group, and moves the focus to the first of them', async () => {
  open('/thing/aldermere/plan/action/1')
  fireEvent.click(await screen.findByRole('button', { name: /Show more \(1 of 2 shown\)/ }))
  const more = await screen.findByRole('link', { name: 'A2 Plans' })
  expect(document.activeElement).toBe(more)
  expect(asked.at(-1)?.variables).toMatchObject({ type: 'ADDRESSED_BY', direction: 'OUT', after: 'c1' })
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull()
})

it('folds away all that is recorded, with what each property means', async () => {
  open('/thing/aldermere/plan/action/1')
  const summary = await screen.findByText('All that is recorded of this, and what each entry means')
  const details = summary.closest('details')
  expect(details?.open).toBe(false)
  expect(details?.textContent).toContain('The day it is due.')
  expect(details?.textContent).toContain('aldermere/plan/action/1')
})

it('tells an id that the graph does not hold from an address that leads nowhere', async () => {
  open('/thing/aldermere/plan/action/2')
  await screen.findByRole('heading', { level: 1, name: 'Nothing is held here' })
  cleanup()
  open('/kind/Nonsense')
  await screen.findByRole('heading', { level: 1, name: 'Page not found' })
})

it('says what happened when the store does not answer, and shows the page once it does', async () => {
  let answering = false
  open(
    '/thing/aldermere/plan/action/1',
    new Map([['Thing', () => (answering ? { node: action } : new Refusal('STORE_UNREACHABLE'))]]),
  )
  expect((await screen.findByRole('alert')).textContent).toContain('The store that holds the data does not answer.')
  answering = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect((await screen.findByRole('heading', { name: '1.1 Visit every child' })).tagName).toBe('H1')
})

it('counts what the graph holds, each count a link, as of its newest day', async () => {
  open('/')
  const count = await screen.findByRole('link', { name: '1,204 actions' })
  expect(count.getAttribute('href')).toBe('/kind/Action')
  expect(within(screen.getByRole('contentinfo')).getByText(/7 November 2022/)).toBeDefined()
  expect(asked[0]?.operationName).toBe('Graph')
})

it('pages through a kind by cursors in the address', async () => {
  const list = {
    ...page([], 'c2', 'ActionConnection'),
    totalCount: 1204,
    nodes: [thing('Action', 'aldermere/plan/action/1', '1.1')],
  }
  const cursors = { ...list.pageInfo, hasPreviousPage: true, startCursor: 'c1' }
  open('/kind/Action?after=c0', new Map([['ActionKind', () => ({ list: { ...list, pageInfo: cursors } })]]))
  expect((await screen.findByRole('link', { name: /Next page/ })).getAttribute('href')).toBe('/kind/Action?after=c2')
  expect(screen.getByRole('link', { name: /Previous page/ }).getAttribute('href')).toBe('/kind/Action?before=c1')
  expect(asked.find(({ operationName }) => operationName === 'ActionKind')?.variables).toEqual({ first: 25, after: 'c0' })
})

it('finds by words: marks them, says what was left out, and narrows down by the address', async () => {
  const hit = (caption: string, captionRanges: readonly object[], text: string, ranges: readonly object[]) => ({
    __typename: 'SearchEdge',
    cursor: caption,
    day: '2022-05-09',
    captionRanges,
    highlights: [{ __typename: 'HighlightInfo', property: 'text', text, start: 9, cutBefore: true, cutAfter: false, ranges }],
    node: thing('Action', `aldermere/${caption}`, caption),
  })
  const range = (start: number, end: number) => ({ __typename: 'TextRangeInfo', start, end })
  const facets = {
    __typename: 'SearchFacetsInfo',
    labels: [
      { __typename: 'SearchLabelCount', label: 'Action', total: 2 },
      { __typename: 'SearchLabelCount', label: 'Finding', total: 7 },
    ],
    councils: [{ __typename: 'SearchCouncilCount', council, total: 9 }],
    years: [{ __typename: 'SearchYearCount', year: 2022, total: 9 }],
  }
  const search = {
    ...page([hit('Both', [range(0, 4)], 'care for both', [range(0, 4)]), hit('One', [], 'One', [])], null, 'SearchConnection'),
    leftOut: ['zeppelin'],
    excluded: [],
    didYouMean: 'visits zeppelins',
    isCurrent: true,
    facets,
  }
  open('/search?q=visits+zeppelin&kind=Action&year=2022', new Map([['Search', () => ({ search })]]))
  const entry = (await screen.findByRole('link', { name: 'Both' })).closest('li') as HTMLElement
  expect([...entry.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Both', 'care'])
  expect(entry.textContent).toContain('… care for both')
  expect(entry.textContent).toContain('9 May 2022')
  expect(screen.getByRole('link', { name: 'One' }).closest('li')?.textContent).not.toContain('…')
  expect(document.body.textContent).toContain('Left out: “zeppelin”')
  const didYouMean = screen.getByRole('link', { name: 'visits zeppelins' })
  expect(didYouMean.getAttribute('href')).toBe('/search?q=visits+zeppelins&kind=Action&year=2022')
  expect(screen.getByRole('link', { name: 'Findings' }).getAttribute('href')).toBe(
    '/search?q=visits+zeppelin&kind=Finding&year=2022',
  )
  expect(screen.getByRole('link', { name: 'Any kind' }).getAttribute('href')).toBe('/search?q=visits+zeppelin&year=2022')
  expect(screen.getByRole('link', { name: '2022' }).getAttribute('aria-current')).toBe('true')
  const limits = { labels: ['Action'], from: '2022-01-01', to: '2022-12-31' }
  expect(asked.find(({ operationName }) => operationName === 'Search')?.variables).toMatchObject({
    words: 'visits zeppelin',
    ...limits,
  })
})
