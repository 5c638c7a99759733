// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Guard } from './Guard.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('the page tripped')
}

it('shows what to do, and the way back to the start, when a page throws', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <Guard>
      <Broken />
    </Guard>,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong')
  expect(screen.getByRole('alert').textContent).toContain('the page tripped')
  expect(screen.getByRole('link').getAttribute('href')).toBe('/')
})
