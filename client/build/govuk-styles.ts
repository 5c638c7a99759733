import type { Plugin } from 'vite'

/** What the explorer's pages are set in: no font is fetched. */
export const fontStack = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'

/**
 * GOV.UK Frontend's compiled styles as those outside GOV.UK may use them: without its typeface and without the crest.
 * What is left asks for no file. Rules for old Internet Explorer, which a strict reader of CSS refuses, go too.
 */
export function dropCrownAndFont(css: string): string {
  return css
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/background-image:\s*url\([^)]*crest[^)]*\);?/g, '')
    .replaceAll(/@media [^{]*\\0[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
    .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replaceAll(/font-family:\s*"?GDS Transport"?,\s*arial,\s*sans-serif/gi, `font-family:${fontStack}`)
}

export function withoutCrownAndFont(): Plugin {
  return {
    name: 'govuk-frontend-without-crown-and-font',
    enforce: 'pre',
    transform(code, id) {
      return /govuk-frontend[^?]*\.css/.test(id) ? { code: dropCrownAndFont(code), map: null } : null
    },
  }
}
