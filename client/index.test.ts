// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = new DOMParser().parseFromString(readFileSync('client/index.html', 'utf8'), 'text/html')

it('holds nothing that a strict content security policy refuses', () => {
  expect([...page.querySelectorAll('script')].filter((script) => !script.src).length).toBe(0)
  expect(page.querySelectorAll('style, [style], [onload], [onclick]').length).toBe(0)
})

it('asks for nothing from elsewhere', () => {
  const asked = [...page.querySelectorAll('[src], link[href]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href'),
  )
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.filter((address) => !address?.startsWith('/') || address.startsWith('//'))).toEqual([])
})
