// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Waiting } from './Waiting.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('shows nothing while an answer may still come unnoticed, then says what is on its way', () => {
  render(<Waiting what="findings" part />)
  act(() => vi.advanceTimersByTime(199))
  expect(screen.queryByText('Loading findings')).toBeNull()
  act(() => vi.advanceTimersByTime(1))
  expect(screen.getByText('Loading findings').tagName).toBe('P')
})

it('is the heading of a page that has no other yet', () => {
  render(<Waiting what="this page" part={false} />)
  act(() => vi.advanceTimersByTime(200))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Loading this page')
})
