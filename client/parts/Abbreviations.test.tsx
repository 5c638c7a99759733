// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Explained } from './Abbreviations.tsx'

afterEach(cleanup)

it('explains a short form in a text, and tells it aloud once on a page', async () => {
  const page = (withFirst: boolean) => (
    <>
      {withFirst && (
        <p>
          <Explained text="Referrals to the MASH" />
        </p>
      )}
      <p>
        <Explained text="The MASH and the MASH’s LADO" />
      </p>
    </>
  )
  const { rerender, container } = render(page(true))
  expect(await screen.findAllByTitle('multi-agency safeguarding hub')).toHaveLength(2)
  expect(container.textContent?.match(/\[multi-agency safeguarding hub\]/g)).toHaveLength(1)
  expect(container.querySelector('p')?.textContent).toContain('[multi')
  expect(screen.getByTitle('local authority designated officer').textContent).toBe('LADO')
  rerender(page(false))
  await waitFor(() => expect(screen.getAllByTitle('multi-agency safeguarding hub')).toHaveLength(1))
})

it('leaves other texts as they are', async () => {
  const { container } = render(<Explained text="Nothing short" />)
  await waitFor(() => expect(container.innerHTML).toBe('Nothing short'))
})
