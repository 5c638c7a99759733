import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const fontStack = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'

/** A block is what a class name of GOV.UK Frontend starts with: "govuk-button" in "govuk-button--secondary". */
const blocksIn = (text: string): string[] => [...text.matchAll(/govuk-(?:[a-z0-9]+-)*[a-z0-9]+/g)].map(([block]) => block)

/** The blocks that any page below a folder uses. */
export function blocksUsedBelow(folder: URL): Set<string> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  return new Set(pages.flatMap((name) => blocksIn(readFileSync(new URL(name, folder), 'utf8'))))
}

/** A rule, or the head of a group of rules and what stands in its braces. */
const group = /([^{};]+)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g

/** Only those rules of compiled CSS that apply to these blocks, or to no block at all. */
export function keepBlocks(css: string, used: ReadonlySet<string>): string {
  return css.replaceAll(group, (whole, head: string, inside: string) => {
    if (/^\s*@(?:media|supports)/.test(head)) {
      const kept = keepBlocks(inside, used)
      return kept.trim() === '' ? '' : `${head}{${kept}}`
    }
    if (head.trimStart().startsWith('@')) return whole
    const selectors = head.split(',').filter((selector) => blocksIn(selector).every((block) => used.has(block)))
    return selectors.length === 0 ? '' : `${selectors.join(',')}{${inside}}`
  })
}

/**
 * GOV.UK Frontend's compiled styles as those outside GOV.UK may use them: without its typeface and without the crest.
 * What is left asks for no file. Rules for old Internet Explorer, which a strict reader of CSS refuses, go too.
 */
export function dropCrownAndFont(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/[\w-]+:[^;{}]*url\([^)]*\)[^;{}]*;?/g, '')
    .replaceAll(/@media [^{]*\\0[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
    .replaceAll(/font-family:\s*(?:"?GDS Transport"?,\s*arial,\s*)?sans-serif/gi, `font-family:${fontStack}`)
}

/** GOV.UK Frontend's styles for what the explorer's pages use of it. */
export function govukStyles(pages: URL): Plugin {
  return {
    name: 'govuk-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/govuk-frontend[^?]*\.css/.test(id)) return null
      return { code: keepBlocks(dropCrownAndFont(code), blocksUsedBelow(pages)), map: null }
    },
  }
}
