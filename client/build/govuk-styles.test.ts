import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { blocksUsedBelow, dropCrownAndFont, keepBlocks } from './govuk-styles.ts'

const css = readFileSync(new URL('../../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', import.meta.url), 'utf8')

it('leaves nothing that asks for a file, and no GOV.UK typeface', () => {
  expect(css).toMatch(/GDS Transport/)
  expect(css).toMatch(/crest/)
  expect(dropCrownAndFont(css).match(/url\(|GDS Transport|@font-face|crest|sourceMappingURL/g)).toBeNull()
})

it('keeps the rules of used blocks and of none, inside media queries too', () => {
  const rules =
    'a{x:1}.govuk-a,.govuk-b{x:2}.govuk-b--c{x:3}@media print{.govuk-b{x:4}.govuk-a__d{x:5}}@media all{.govuk-b{x:6}}.govuk-a .govuk-b{x:7}'
  expect(keepBlocks(rules, new Set(['govuk-a']))).toBe('a{x:1}.govuk-a{x:2}@media print{.govuk-a__d{x:5}}')
})

it('finds what the pages use, and keeps its styles whole', () => {
  const used = blocksUsedBelow(new URL('../', import.meta.url))
  expect(used).toContain('govuk-button')
  expect(used).not.toContain('govuk-cookie-banner')
  const kept = keepBlocks(dropCrownAndFont(css), used)
  expect(kept.match(/\{/g)?.length).toBe(kept.match(/\}/g)?.length)
  expect(kept.includes('.govuk-button--secondary{')).toBe(true)
  expect(kept.includes('cookie')).toBe(false)
})
