import { type Block, together } from '../../outline/blocks/index.ts'
import type { Layer } from '../../read/layer.ts'
import { subjectOf } from './addressee.ts'
import { type Asked, dueIn } from './asks.ts'
import { plain } from './plain.ts'
import type { Part } from './walk.ts'

const headings = /^(?:the )?next steps?$|^what (?:will happen|happens) next$/

/** It says more of what was asked before, and asks for nothing else. */
const goesOn =
  /^(?:this|it|the (?:\S+ )?(?:statement|response|plan|report))\b|\b(?:should|must|needs? to) (?:send|submit|publish|share) (?:it|this|the)\b/

/** Each paragraph that says who must do what, with those after it that go on about the same. */
function groupsOf(layer: Layer, blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    const last = groups.at(-1)
    if (last !== undefined && goesOn.test(plain(block.words.text))) last.push(block)
    else if (subjectOf(layer, block.words) !== undefined) groups.push([block])
  }
  return groups
}

/** What inspectors ask for at the end of a report, under a heading that says what is to happen next: who must do what, and by when. */
export function stepsIn(layer: Layer, parts: readonly Part[]): Asked[] {
  return parts
    .filter(({ heading }) => headings.test(plain(heading?.text ?? '')))
    .flatMap(({ heading, board, blocks }) =>
      groupsOf(layer, blocks).map((group): Asked => {
        const words = together(group)
        return {
          kind: 'RECOMMENDATION',
          number: undefined,
          heading: heading?.text,
          words,
          addressedTo: subjectOf(layer, words),
          dueOn: dueIn(words.text),
          board,
        }
      }),
    )
}
