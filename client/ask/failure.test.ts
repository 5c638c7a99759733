import { expect, it } from 'vitest'
import { readFailure } from './failure.ts'

const answered = (code: string) => ({ graphQLErrors: [{ extensions: { code } }] as never, networkError: undefined as never })
const lost = { graphQLErrors: [], networkError: new TypeError('Failed to fetch') }

it('offers to try again when the store does not answer, and not when the request is wrong', () => {
  expect(readFailure(answered('STORE_UNREACHABLE'), true)).toMatchObject({ retry: true, code: 'STORE_UNREACHABLE' })
  expect(readFailure(answered('LIMIT_EXCEEDED'), true)).toMatchObject({ retry: false })
})

it('tells a lost connection from a server that does not answer', () => {
  expect(readFailure(lost, false)).toMatchObject({ code: 'OFFLINE', retry: true })
  expect(readFailure(lost, true)).toMatchObject({ code: 'UNREACHABLE', retry: true })
})

it('believes the code of an answer though it came with an HTTP error', () => {
  expect(readFailure({ ...answered('NOT_READY'), networkError: new Error('503') }, true).code).toBe('NOT_READY')
})

it('shows a code it does not know, and one for an error without any', () => {
  expect(readFailure(answered('TEAPOT'), true)).toMatchObject({ code: 'TEAPOT', retry: false })
  expect(readFailure({ graphQLErrors: [{ message: 'x' }] as never, networkError: undefined as never }, true).code).toBe('UNKNOWN')
})

it('says in how many seconds to ask again, where the server does', () => {
  const after = (seconds?: number) => ({ graphQLErrors: [{ extensions: { code: 'TOO_MANY', seconds } }] as never })
  expect(readFailure(after(12), true)).toMatchObject({ code: 'TOO_MANY', todo: 'Try again in 12 seconds.', retry: true })
  expect(readFailure(after(), true)).toMatchObject({ code: 'TOO_MANY', todo: 'Try again in a minute.', retry: true })
})
