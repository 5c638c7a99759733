import { type LinkRecord, Problem } from '../../schema/index.ts'
import type { Decision } from '../reviews/decision.ts'

type Told = { readonly concern?: string; readonly kind?: string }

/** What tells a link from others between the same two things. */
export function whichOf(link: LinkRecord): Pick<Decision, 'which'> {
  const { concern, kind } = link.properties as Told
  const which = { ...(concern === undefined ? {} : { concern }), ...(kind === undefined ? {} : { kind }) }
  return Object.keys(which).length === 0 ? {} : { which }
}

/** The link that is decided on, of those between two things: one that a rule suggests, or that somebody decided on before; undefined where there is none. */
export function linkMeant(between: readonly LinkRecord[], { type, from, which }: Decision): LinkRecord | undefined {
  const all = between.filter((link) => link.type === type)
  const [link, ...others] = all.filter((each) => {
    const { concern, kind } = each.properties as Told
    return (which?.concern ?? concern) === concern && (which?.kind ?? kind) === kind
  })
  if (others.length > 0) {
    const told = all.map((each) => JSON.stringify(whichOf(each).which ?? {}))
    throw new Problem('INVALID_INPUT', {
      what: 'Several such links run between the two',
      where: `${type} from ${from}`,
      todo: `Tell which is meant, by its concern or kind: ${told.join(', ')}`,
    })
  }
  if (link?.properties.basis === 'STATED' || link?.properties.basis === 'STRUCTURAL')
    throw new Problem('INVALID_INPUT', { what: 'A document says so: that is not for a person to decide', where: from })
  return link
}
