import type { OpenText } from '../../link/linking.ts'
import type { Line } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { tellingOf } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, paperCalled } from '../telling.ts'

/** The headings that councils' reports have by rule. */
const fixed =
  '(?:legal|financial|resource|revenue|capital|equalit(?:y|ies)|equality and diversity|climate(?: emergency| change)?|environmental|risk|staffing|human rights|health and safety|crime and disorder|property|safeguarding|carbon|sustainability|data protection|well-?being) (?:and \\w+ )?(?:implications?|impacts?|considerations?|comments?)'
const alone = new RegExp(`^(${fixed})\\s*:$`, 'iu')
const withText = new RegExp(`^${fixed}[^:]{0,60}:\\s*\\S`, 'iu')

/** A line without the marks of a table or of a page's code. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]{1,40}>/gu, ' ')
    .replace(/[|*#_]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function foundIn(checking: Checking, { document, layer }: OpenText): Raised[] {
  const lines = layer.lines.flatMap((line) => {
    const text = /\bimplication|\bimpact|\bconsideration|\bcomment|\p{L}/iu.test(line.text) ? plain(line.text) : ''
    return text === '' ? [] : [{ line, text }]
  })
  return lines.flatMap(({ line, text }, at): Raised[] => {
    const [, heading] = alone.exec(text) ?? []
    const next = lines[at + 1]?.text
    if (heading === undefined || next === undefined || !withText.test(next)) return []
    return [raised(checking, document, line, heading, lines[at + 1]?.line as Line)]
  })
}

function raised(checking: Checking, document: string, line: Line, heading: string, next: Line): Raised {
  const holder = tellingOf(checking).holderOf(document, line)
  return {
    on: [holder],
    says: `${asStart(paperCalled(checking.known.node(holder), checking))} has a heading “${heading}” with nothing under it; the next heading follows at once.`,
    searched: 'The lines between this heading and the next.',
    shown: [line, next].map(({ start, end, number }) => ({
      passage: { document, span: { start, end }, locator: `line ${number}` },
    })),
    certainty: 'PROVEN',
    key: heading.toLowerCase().replace(/[^a-z]+/g, '-'),
  }
}

/** A template's heading that is followed by the next one, in a paper that prints text behind such headings. */
export const headingLeftBlank: Rule = {
  id: 'heading-left-blank',
  find: (checking) => checking.texts.flatMap((text) => foundIn(checking, text)),
}
