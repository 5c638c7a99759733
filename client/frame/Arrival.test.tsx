// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { ArrivalProvider, PageHeading } from './Arrival.tsx'

afterEach(cleanup)

function Back() {
  const navigate = useNavigate()
  return (
    <button type="button" onClick={() => navigate(-1)}>
      Back
    </button>
  )
}

function visit() {
  const { container } = render(
    <MemoryRouter>
      <ArrivalProvider>
        <main>
          <Link to="/">Elsewhere</Link>
          <Link to="/plans?after=x">Onward</Link>
        </main>
        <Back />
        <Routes>
          <Route path="/" element={<PageHeading title="Golden Thread" />} />
          <Route path="/plans" element={<PageHeading title="Plans" above="Kind" />} />
        </Routes>
      </ArrivalProvider>
    </MemoryRouter>,
  )
  return {
    live: () => container.querySelector('[aria-live]')?.textContent,
    onward: () => fireEvent.click(screen.getByText('Onward')),
  }
}

it('leaves the first page of a visit to the browser', () => {
  const { live } = visit()
  expect(document.title).toBe('Golden Thread')
  expect(document.activeElement).toBe(document.body)
  expect(live()).toBe('')
})

it('names the window, moves the focus to the heading and announces it on each further page', () => {
  const { live, onward } = visit()
  onward()
  expect(document.title).toBe('Plans - Golden Thread')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(live()).toBe('Plans')
})

it('moves the focus again when the same page is opened anew', () => {
  const { onward } = visit()
  onward()
  screen.getByText('Onward').focus()
  onward()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

it('moves the focus back to the link that was followed', () => {
  const { onward } = visit()
  onward()
  fireEvent.click(screen.getByText('Back'))
  expect(document.title).toBe('Golden Thread')
  expect(document.activeElement).toBe(screen.getByText('Onward'))
})
