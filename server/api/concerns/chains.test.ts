import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TracedLink } from '../trace/compose.ts'
import { type Chain, chainsOf } from './chains.ts'

/** "a b late visits": a link from a to b, with the words behind it. */
const link = (text: string): TracedLink => {
  const [from = '', to = '', ...words] = text.split(' ')
  const concern = words.length === 0 ? {} : { concern: words.join(' ') }
  return { id: text, type: 'RECURS_AS', from, to, basis: 'SUGGESTED', followed: true, ...concern }
}
const shown = (chains: readonly Chain[]): string[] =>
  chains.map(({ concern, links }) => `${concern ?? '?'}: ${links.map(({ from, to }) => from + to).join(' ')}`)
const found = (links: readonly string[], rejected: readonly string[] = []): string[] =>
  shown(chainsOf(links.map(link), rejected.map(link)))

it('makes one chain of what the same words join, however they are spaced or capitalised', () =>
  expect(found(['a b Late  visits', 'b c late visits', 'x y late visits', 'a c other'])).toEqual([
    'Late  visits: ab bc xy',
    'other: ac',
  ]))

it('parts chains of the same words where a person rejected the link between them, and only there', () => {
  const links = ['a b late', 'c d late', 'e f late']
  expect(found(links, ['b c late'])).toEqual(['late: ab ef', 'late: cd'])
  expect(found(links, ['b c'])).toEqual(['late: ab ef', 'late: cd'])
  expect(found(links, ['b c of something else', 'a b late'])).toEqual(['late: ab cd ef'])
})

it('takes a link without words for part of the chain that it touches, where that is one', () => {
  expect(found(['a b late', 'b c', 'c d'])).toEqual(['late: ab bc cd'])
  expect(found(['a b late', 'c d loads', 'b c'])).toEqual(['late: ab', 'loads: cd', '?: bc'])
  expect(found(['a b', 'c d', 'b e'])).toEqual(['?: ab be', '?: cd'])
})

it('puts every link into one chain, and takes links that go round', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const words = fc.constantFrom('', ' late', ' loads')
  const texts = fc.uniqueArray(fc.tuple(names, names, words).map(([from, to, of]) => `${from} ${to}${of}`))
  fc.assert(
    fc.property(texts, texts, (links, rejected) => {
      const chains = chainsOf(links.map(link), rejected.map(link))
      expect(chains.flatMap((chain) => chain.links.map(({ id }) => id)).sort()).toEqual([...links].sort())
    }),
  )
})
