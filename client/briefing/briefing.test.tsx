// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { Parts } from './Parts.tsx'
import { Questions } from './Questions.tsx'
import { Sources } from './Sources.tsx'

afterEach(cleanup)

const briefing = {
  questions: [
    {
      number: 1,
      kind: 'LATE',
      words: 'Is action 1.1/1 done by now?',
      why: 'Its milestone passed.',
      sources: [1, 2],
      askedOf: [{ id: 'a/role/head', caption: 'Head of Lamps' }],
    },
  ],
  questionsLeftOut: 2,
} as unknown as ComponentProps<typeof Questions>

const parts = [
  {
    kind: 'FOUND',
    title: 'What was found',
    words: '3 findings of one inspection.',
    total: 3,
    leftOut: 2,
    lines: [
      {
        words: '“Lamps are out.”',
        aside: 'Inspection of lamps',
        sources: [2],
        node: { __typename: 'Finding', id: 'a/finding/1' },
      },
    ],
  },
  { kind: 'FIGURES', title: 'The figures', words: 'No figure about it was found.', total: 0, leftOut: 0, lines: [] },
] as unknown as ComponentProps<typeof Parts>['parts']

const place = { locator: null, page: 3, pageLabel: null, lineStart: 7, lineEnd: 9 }
const source = (number: number, paper: string) => ({
  number,
  paper,
  day: '2030-01-02',
  document: { id: 'a/document/1' },
  passage: { id: `a/passage/${number}`, ...place },
})

const hrefOf = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href')

it('asks whom, says why, and leads each number to its source', () => {
  render(
    <MemoryRouter>
      <Questions {...briefing} />
      <Sources sources={[source(1, 'Plan of lamps'), source(2, 'Untitled paper (000_77.txt) of 2 January 2030')]} />
    </MemoryRouter>,
  )
  expect(hrefOf('Head of Lamps')).toBe('/thing/a/role/head')
  expect(hrefOf('Source 2')).toBe('#source-2')
  expect(document.getElementById('source-1')?.textContent).toBe('Plan of lamps, 2 January 2030: Page 3, lines 7 to 9')
  expect(document.getElementById('source-2')?.textContent).toBe(
    'Untitled paper (000_77.txt) of 2 January 2030: Page 3, lines 7 to 9',
  )
  expect(screen.getByText('2 more questions are left out.')).toBeTruthy()
})

it('tells what was found with what is left out, and at the end what was not found', () => {
  render(
    <MemoryRouter>
      <Parts parts={parts} />
    </MemoryRouter>,
  )
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'What was found',
    'Looked for, with nothing to list',
  ])
  expect(hrefOf('More')).toBe('/trace/a/finding/1')
  expect(screen.getByText('2 more are left out.')).toBeTruthy()
  expect(screen.getByText('No figure about it was found.')).toBeTruthy()
})
