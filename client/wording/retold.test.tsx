// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { RetoldView } from './Retold.tsx'

afterEach(cleanup)

const thing = (id: string) => ({
  __typename: 'Finding',
  id,
  caption: 'A finding on lamps',
  text: null,
  summary: 'Lamps are out in every street.',
  citations: { edges: [] },
})

const retold = {
  leftOut: ['out'],
  softened: [],
  toldIn: null,
  givenBy: null,
  told: thing('a/finding/1'),
  telling: thing('a/finding/2'),
  link: {
    basis: 'CONFIRMED',
    score: null,
    method: null,
    reasons: [],
    reviewedBy: 'J. Okafor',
    reviewerKind: 'EDITOR',
    reviewedAt: null,
    reviewReason: 'It tells of the same lamps.',
  },
} as unknown as ComponentProps<typeof RetoldView>['retold']

it('ends once where the reason that a person gave ends too', () => {
  const { container } = render(
    <MemoryRouter>
      <RetoldView retold={retold} />
    </MemoryRouter>,
  )
  expect(container.textContent).toMatch(/It tells of the same lamps\.$/)
})
