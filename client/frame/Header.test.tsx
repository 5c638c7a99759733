// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Route, Routes } from 'react-router'
import { Provider } from 'urql'
import { afterEach, expect, it } from 'vitest'
import { createClient } from '../ask/client.ts'
import { ArrivalProvider, PageHeading } from './Arrival.tsx'
import { CouncilAtHandProvider } from './CouncilAtHand.tsx'
import { Header } from './Header.tsx'

afterEach(cleanup)

const council = (name: string, invented: boolean) => ({
  __typename: 'Council',
  id: `council/${name.toLowerCase()}`,
  name,
  kind: null,
  invented,
  wordingAtHand: true,
  inShort: null,
})
const [aldermere, thornby] = [council('Aldermere', true), council('Thornby', false)]

function open(councils: readonly object[], address = '/claims/council/aldermere') {
  const graph = { __typename: 'Graph', nodes: 1, relationships: 0, newest: null, labels: [], councils }
  const fetch = async () => Response.json({ data: { graph } })
  return render(
    <Provider value={createClient(fetch as never, null)}>
      <MemoryRouter initialEntries={[address]}>
        <CouncilAtHandProvider>
          <ArrivalProvider>
            <Header />
            <main>
              <Link to="/about">Elsewhere</Link>
              <Routes>
                <Route path="claims/*" element={<PageHeading title="Claims" council={aldermere} />} />
                <Route path="*" element={<PageHeading title="About" />} />
              </Routes>
            </main>
          </ArrivalProvider>
        </CouncilAtHandProvider>
      </MemoryRouter>
    </Provider>,
  )
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

it('names the council that the page is about, leads to its pages, and marks an invented one', async () => {
  open([aldermere, thornby])
  await screen.findByRole('button', { name: 'Another council' })
  expect(hrefOf('Aldermere')).toBe('/council/aldermere')
  expect(hrefOf('Meetings')).toBe('/meetings?council=council/aldermere')
  expect(screen.getByRole('link', { name: 'Plan' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getByRole('link', { name: 'Checks' }).getAttribute('aria-current')).toBeNull()
  expect(screen.getByText('Aldermere is an invented council.')).toBeTruthy()
})

it('leads to the same page of another council, and closes on Escape with the focus on its button', async () => {
  open([aldermere, thornby])
  const button = await screen.findByRole('button', { name: 'Another council' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('link', { name: 'Thornby' })).toBeNull()
  fireEvent.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(hrefOf('Thornby')).toBe('/claims/council/thornby')
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})

it('names no council on a page that is about none, and marks none as invented', async () => {
  open([aldermere, thornby])
  await screen.findByRole('button', { name: 'Another council' })
  fireEvent.click(screen.getByText('Elsewhere'))
  await screen.findByRole('button', { name: 'Councils' })
  expect(screen.queryByRole('link', { name: 'Aldermere' })).toBeNull()
  expect(screen.queryByText('Aldermere is an invented council.')).toBeNull()
  expect(hrefOf('Meetings')).toBe('/meetings')
})

it('stays with the one council where there is but one', async () => {
  open([aldermere], '/about')
  await screen.findByRole('link', { name: 'Aldermere' })
  expect(screen.queryByRole('button', { name: 'Councils' })).toBeNull()
  expect(hrefOf('Concerns')).toBe('/concerns/council/aldermere')
})

it('opens its menu by its button, and closes it when the focus goes on', async () => {
  open([aldermere])
  const menu = await screen.findByRole('button', { name: 'Menu' })
  fireEvent.click(menu)
  expect(menu.getAttribute('aria-expanded')).toBe('true')
  fireEvent.focusIn(screen.getByText('Elsewhere'))
  expect(menu.getAttribute('aria-expanded')).toBe('false')
})
