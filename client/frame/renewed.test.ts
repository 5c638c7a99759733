// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { isRenewed } from './renewed.ts'

afterEach(() => vi.unstubAllGlobals())

const html = (script: string): string =>
  `<!doctype html><head><script type="module" crossorigin src="/assets/${script}.js"></script></head><body></body>`
const page = (): Document => new DOMParser().parseFromString(html('one'), 'text/html')

it.each([
  ['another script', async () => new Response(html('two')), true],
  ['the same script', async () => new Response(html('one')), false],
  ['no script', async () => new Response('Not found'), false],
  ['that it cannot', async () => new Response(html('two'), { status: 503 }), false],
  [
    'nothing',
    async () => {
      throw new TypeError('offline')
    },
    false,
  ],
])('where the start of the site tells %s', async (_, answer, renewed) => {
  vi.stubGlobal('fetch', answer)
  expect(await isRenewed(page())).toBe(renewed)
})
