import { type Block, numberOf, together } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import type { Words } from '../../read/words.ts'
import { plain } from '../inspection/plain.ts'
import { paragraphsOf } from './content.ts'
import { reviewRoleOf } from './sections.ts'

/** A paragraph of the officers' report that introduces a review. */
export interface CoverParagraph {
  readonly number: string | undefined
  readonly words: Words
  readonly heading: Words | undefined
  /** It stands where the report tells what was found. */
  readonly amongFindings: boolean
}

export interface CoverAsk {
  readonly number: string | undefined
  readonly words: Words
}

/** What every officers' report has beside its subject: there nothing is told again. */
const boilerplate =
  /^(?:report to|summary|recommendation|reasons? for|alternative options|what will it cost|\(?[a-z]\)? (?:revenue|capital|internal|external)|implications|contribution to|what consultations|implementation date|contact officer|appendices|background papers|equality|legal|financial|climate)/

const numbered = /^\d{1,2}(?:\.\d{1,2})?\.?$/

/** The numbered paragraphs of a cover report with what stands under them, its other paragraphs, and its lists of what was asked. */
export function coverOf(layer: Layer, blocks: readonly Block[]): { paragraphs: CoverParagraph[]; asks: CoverAsk[] } {
  const paragraphs: CoverParagraph[] = []
  const asks: CoverAsk[] = []
  let heading: Words | undefined
  let role = reviewRoleOf('')
  let skipped = true
  let open: Block[] | undefined
  const close = (): void => {
    if (open !== undefined)
      paragraphs.push({
        number: numberOf(open[0] as Block),
        words: together(open),
        heading,
        amongFindings: role.kind === 'findings',
      })
    open = undefined
  }
  for (const group of paragraphsOf(layer, blocks)) {
    const [first] = group as [Block, ...Block[]]
    if (first.kind === 'heading') {
      close()
      heading = first.words
      role = reviewRoleOf(first.words.text)
      skipped = boilerplate.test(plain(first.words.text)) && !(role.kind === 'asks' && role.to !== undefined)
    } else if (first.kind === 'table' || skipped) continue
    else if (role.kind === 'asks') asks.push({ number: numberOf(first), words: together(group) })
    else if (first.kind === 'item' && numbered.test(first.marker ?? '')) {
      close()
      open = [...group]
    } else if (open !== undefined) (open as Block[]).push(...group)
    else paragraphs.push({ number: undefined, words: together(group), heading, amongFindings: false })
  }
  close()
  return { paragraphs, asks }
}
