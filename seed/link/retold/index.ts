import type { LinkRecord } from '../../../schema/index.ts'
import { scopeOf } from '../../extract/passage.ts'
import { type Known, textOf } from '../known.ts'
import type { Linker } from '../linking.ts'
import { lossOf } from './telling.ts'

const words = (known: Known, id: string): string => {
  const node = known.node(id)
  return node === undefined ? '' : textOf(node)
}

/** The paper that a thing stands in, by what its id begins with. */
const paperOf = (id: string): string => scopeOf(id).split('/').slice(0, 2).join('/')

/** What each telling of a finding or of what was asked leaves out and softens: the link to what it tells, given anew. */
export const linkRetold: Linker = ({ known }) =>
  [...known.all('Finding'), ...known.all('Recommendation')].flatMap(({ id }) => {
    const telling = words(known, id)
    return [...known.out('RETELLS', id)].flatMap((link): LinkRecord[] => {
      const others = known
        .in('RETELLS', link.to)
        .filter(({ from }) => from !== id && paperOf(from) === paperOf(id))
        .map(({ from }) => words(known, from))
      const told = words(known, link.to)
      if (told === '' || telling === '') return []
      const { leftOut, softened } = lossOf(told, telling, others.sort())
      const lost = { ...(leftOut.length === 0 ? {} : { leftOut }), ...(softened.length === 0 ? {} : { softened }) }
      return leftOut.length + softened.length === 0 ? [] : [{ ...link, properties: { ...link.properties, ...lost } }]
    })
  })
