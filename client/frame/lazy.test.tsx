// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { lazy } from './lazy.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (Page: ReturnType<typeof lazy>) =>
  render(
    <MemoryRouter>
      <Suspense fallback="on its way">
        <Page />
      </Suspense>
    </MemoryRouter>,
  )

it('shows a page once its script is there', async () => {
  show(lazy(async () => ({ default: () => <h1>Here</h1> })))
  expect((await screen.findByRole('heading')).textContent).toBe('Here')
})

it('tells that a script did not come, and what to do', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  show(lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))))
  expect((await screen.findByRole('heading')).textContent).toBe('This page cannot be shown')
  expect(screen.getByRole('alert').textContent).toContain('The server does not answer.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})
