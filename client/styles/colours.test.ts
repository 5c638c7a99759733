import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('./base.css', import.meta.url), 'utf8')
const styles = ['base', 'frame', 'thread', 'pages', 'print'].map((name) =>
  readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8'),
)

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Contrast with white as WCAG 2.2 reckons it. */
function onWhite(name: string): number {
  const [, red = '', green = '', blue = ''] = css.match(new RegExp(`--${name}: #(..)(..)(..);`)) ?? []
  return 1.05 / (0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05)
}

it('draws the line in a gold that stands out from white by 3:1', () => {
  expect(onWhite('gold')).toBeGreaterThanOrEqual(3)
})

it('never sets text in gold', () => {
  expect(styles.flatMap((each) => each.match(/^\s*color:\s*var\(--gold\)/gm) ?? [])).toEqual([])
})

it.each(['ink', 'quiet', 'link'])('sets text in %s, which stands out from white by 4.5:1', (name) => {
  expect(onWhite(name)).toBeGreaterThanOrEqual(4.5)
})
