import type { Plugin } from 'vite'

const sheets = /\s*<link rel="stylesheet"[^>]*>/g

/** A page with its style sheets before its scripts: the page shows once they are there, and asks for what stands first first. */
export function withStylesFirst(html: string): string {
  const found = html.match(sheets) ?? []
  return html.replaceAll(sheets, '').replace(/\s*<script /, (script) => found.join('') + script)
}

export function stylesFirst(): Plugin {
  return { name: 'styles-first', enforce: 'post', transformIndexHtml: { order: 'post', handler: withStylesFirst } }
}
