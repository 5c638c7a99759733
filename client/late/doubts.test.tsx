// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { Doubts } from './Doubts.tsx'

afterEach(cleanup)

it('says that a date may be wrong, why, and where to see what shows it', () => {
  const doubt = { __typename: 'Flag' as const, id: 'a/flag/1', summary: 'The review that it takes up is due in November 2024.' }
  const { container } = render(
    <MemoryRouter>
      <Doubts of={[doubt]} />
    </MemoryRouter>,
  )
  expect(container.textContent).toContain('One of these dates may be wrong. The review that it takes up is due in November 2024.')
  expect(screen.getByRole('link', { name: 'See what shows it' }).getAttribute('href')).toContain('a/flag/1')
})
