import type { Block } from '../../outline/blocks/index.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'
import { roleOf } from '../inspection/sections.ts'
import { isQuotation } from './blocks.ts'

/** What the words under a heading of a review are. */
export type Role =
  | { readonly kind: 'findings'; readonly leaning?: 'STRENGTH' | 'WEAKNESS' }
  | { readonly kind: 'asks'; readonly to?: string }
  /** The findings in short. */
  | { readonly kind: 'summary' }
  /** What others found before: told again, and no finding of this review. */
  | { readonly kind: 'retold' }
  /** Method, scope, the place, the team. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'contents' }
  | { readonly kind: 'unknown' }

const headings: readonly (readonly [RegExp, Role['kind'], ('STRENGTH' | 'WEAKNESS')?])[] = [
  [/^contents(?: page)?$/, 'contents'],
  [/\bas (?:described|reported|seen|found|identified|set out) by\b/, 'retold'],
  [/^(?:the )?(?:previous|earlier|last|recent|most recent) (?:inspections?|reviews?|audits?|visits?)\b/, 'retold'],
  [/^what (?:ofsted|the inspectors?|inspectors|the (?:last|previous) (?:inspection|review)) (?:said|found)\b/, 'retold'],
  [/^(?:executive |management |overall )?summary\b/, 'summary'],
  [/^(?:overview|headline messages|key messages|(?:overall |audit |assurance )+opinion|overall conclusions?)\b/, 'summary'],
  [/^(?:reasons for|responses? to|implementation of)\b/, 'aside'],
  [/^(?:areas of |key )?(?:strengths?|good practice)\b|^what (?:is|was) (?:working|going) well\b/, 'findings', 'STRENGTH'],
  [
    /^(?:areas?|points|issues|matters) (?:for|of) (?:further )?(?:consideration|development|exploration)\b|^(?:areas of )?(?:weakness(?:es)?|challenges?)$|^what could be (?:better|improved)\b/,
    'findings',
    'WEAKNESS',
  ],
  [
    /^(?:the |key |main |detailed |our |summary of |audit |review |peer |team |peer team's |commissioner's )*(?:issues|findings|observations)\b/,
    'findings',
  ],
  [/^what (?:we|the (?:team|review|audit)) (?:found|saw|heard)\b|^(?:findings and )?analysis$/, 'findings'],
  [
    /^(?:introduction|background|context|method(?:ology)?|approach|process|scope|objectives?|purpose|audit (?:scope|objectives?)|(?:scope|terms) (?:and|of)|acknowledgements?|limitations?|distribution|glossary|next steps|how (?:we|the (?:review|audit|work))|the role of|the (?:peer|review|audit) team|the (?:local authority )?(?:area|place|borough|county|city|local authority)\b|about (?:this|the|us)\b|definitions?|assurance (?:levels?|definitions?)|appendix|annex)\b/,
    'aside',
  ],
]
const asks =
  /^(?:the |key |main |summary of |our |detailed |audit |final )*recommendations?(?: and (?:agreed )?(?:actions?|management responses?))?(?: (?:to|for) (.{2,80}))?$/
const agreed = /^(?:(?:agreed|management) )*action plan$|^agreed (?:management )?actions$/

/** The role of what stands under a heading of a review. */
export function reviewRoleOf(heading: string): Role {
  const told = plain(heading).replace(/^\d+(?:\.\d+)*\.?\s+/, '')
  const asked = asks.exec(told)
  if (asked !== null) {
    const to = /\brecommendations?\b.*?\b(?:to|for) (.{2,80})$/i.exec(heading.replace(/[\s:.]+$/, ''))?.[1]
    return { kind: 'asks', ...(asked[1] === undefined || to === undefined ? {} : { to }) }
  }
  if (agreed.test(told)) return { kind: 'asks' }
  const found = headings.find(([pattern]) => pattern.test(told))
  if (found !== undefined) {
    const [, kind, leaning] = found
    return (leaning === undefined ? { kind } : { kind, leaning }) as Role
  }
  const known = roleOf(heading)
  if (known?.kind === 'findings') return known
  if (known?.kind === 'summary' || known?.kind === 'aside' || known?.kind === 'contents') return { kind: known.kind }
  if (known?.kind === 'headlines') return { kind: 'summary' }
  return known?.kind === 'asks' ? { kind: 'asks' } : { kind: 'unknown' }
}

/** A headed part of a review. */
export interface Section {
  readonly role: Role
  readonly heading: Words
  /** A heading within it that the blocks stand under. */
  readonly theme: Words | undefined
  readonly blocks: Block[]
}

/** What people said, and the words that lead to it, stand between findings and head none. */
const isOfQuotation = (text: string): boolean => /:$/.test(text.trim()) || isQuotation(text)

/** A review in sections. A heading that no rule knows is a theme within findings and lists, and else opens a part that is not known. */
export function sectionsIn(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.kind !== 'heading') {
      last?.blocks.push(block)
      continue
    }
    const role = reviewRoleOf(block.words.text)
    const inContents = last?.role.kind === 'contents' && /\s\d{1,3}$/.test(block.words.text)
    if (inContents) continue
    if (role.kind !== 'unknown') sections.push({ role, heading: block.words, theme: undefined, blocks: [] })
    else if (last === undefined || last.role.kind === 'contents')
      sections.push({ role, heading: block.words, theme: undefined, blocks: [] })
    else if (isOfQuotation(block.words.text) || last.role.kind === 'aside') last.blocks.push(block)
    else sections.push({ ...last, theme: block.words, blocks: [] })
  }
  return sections
}
