import { existsSync, readdirSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { Problem } from '../../schema/index.ts'
import { build } from './build.ts'

vi.mock('vite', () => ({
  build: () => Promise.reject(new Error('pages/Start.tsx: Unexpected token')),
  defineConfig: (config: unknown) => config,
}))
vi.mock('@vitejs/plugin-react', () => ({ default: () => [] }))

const dist = new URL('../../dist/', import.meta.url)
const standing = (): string[] => (existsSync(dist) ? readdirSync(dist) : [])

it('says what failed and what to do, and leaves what was built before', async () => {
  const before = standing()
  const mode = process.env.NODE_ENV
  const failed = await build('digest').catch((thrown: unknown) => thrown)
  expect(failed).toBeInstanceOf(Problem)
  expect(failed).toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(/pages\/Start\.tsx: Unexpected token.*npm run build/),
  })
  expect(standing()).toEqual(before)
  expect(process.env.NODE_ENV).toBe(mode)
})
