/** Licences whose works may be used by, and given away with, a work under Apache-2.0. */
const compatible = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
])

/** Packages under another licence, each with the reason why it may stay. A "*" ends a name that goes on. */
const admitted: Record<string, { licence: string; reason: string }> = {
  lightningcss: { licence: 'MPL-2.0', reason: 'Vite runs it while building; unchanged, and no part of what is built.' },
  duck: { licence: 'BSD', reason: 'Its LICENSE is the two-clause BSD licence; mammoth needs it.' },
  argparse: {
    licence: 'PSF-2.0',
    reason: 'A permissive licence; only the command line of markdown-it, which GraphiQL needs, uses it.',
  },
  'lightningcss-*': { licence: 'MPL-2.0', reason: 'The same for one system each.' },
}

const isAdmitted = (name: string, licence: string): boolean =>
  Object.entries(admitted).some(([key, entry]) => {
    const fits = key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key
    return fits && entry.licence === licence
  })

/** Whether an SPDX expression admits a use under Apache-2.0: each part of an AND must, one part of an OR. Brackets do not nest here. */
function expressionFits(expression: string, fits: (licence: string) => boolean): boolean {
  const bare = expression.replace(/[()]/g, ' ')
  return bare.split(/\sOR\s/).some((choice) => choice.split(/\sAND\s/).every((licence) => fits(licence.trim())))
}

/** Whether a package may be one of ours. What names no licence may not. */
export const licenceFits = (name: string, expression: string | undefined): boolean =>
  expression !== undefined && expressionFits(expression, (licence) => compatible.has(licence) || isAdmitted(name, licence))

/** Entries that no package of ours needs any more. */
export const unusedAdmissions = (names: readonly string[]): string[] =>
  Object.keys(admitted).filter(
    (key) => !names.some((name) => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key)),
  )
