// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { FailedPart } from './Failed.tsx'

afterEach(cleanup)

const failure = { what: 'The server does not answer.', todo: 'Wait a few seconds.', retry: true, code: 'UNREACHABLE' }

it('says what happened, what to do and its code, and asks again when told to', () => {
  const again = vi.fn()
  render(<FailedPart failure={failure} again={again} />)
  expect(screen.getByRole('alert').textContent).toMatch(/The server does not answer.*Wait a few seconds.*UNREACHABLE/)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(again).toHaveBeenCalledOnce()
})

it('does not offer to try again what would fail again', () => {
  render(<FailedPart failure={{ ...failure, retry: false }} again={() => {}} />)
  expect(screen.queryByRole('button')).toBeNull()
})
