import { type Known, textOf } from '../../link/known.ts'
import type { Rule } from '../rule.ts'
import { asStart, quoted } from '../telling.ts'

/** What is to be ensured, and then, after "and" or "that" and a few words, something going wrong, with nothing to deny it. */
const reversed =
  /\bensur(?:e|es|ing)\b[^.;:]*?\b(?:and|that)\s+(?<subject>(?:[\p{L}’'-]+\s+){1,4}?)(?<verb>fails?|deteriorates?|worsens?|lapses?)\b/iu

/** A clause that says of whom it speaks, or denies, is in order. */
const inOrder =
  /\b(?:who|whom|whose|which|that|where|when|whenever|if|any|no|not|nor|never|none|neither|cannot|nothing|to|those)\b/iu

function giverCalled(known: Known, id: string): string {
  const giver = known.giverOf(id)
  return giver?.label === 'Inspection' ? ` of ${giver.properties.title}` : ''
}

export const askReversed: Rule = {
  id: 'ask-reversed',
  find: ({ known }) =>
    [...known.all('Recommendation'), ...known.all('Measure')].flatMap((asked) => {
      const text = textOf(asked)
      const match = reversed.exec(text)
      if (match === null || asked.properties.held === false || inOrder.test(match.groups?.subject ?? '')) return []
      const { ref, number } = asked.properties as { readonly ref?: string; readonly number?: string }
      const name = asked.label === 'Measure' ? 'measure' : 'recommendation'
      const label = ref ?? number
      return [
        {
          on: [asked.id] as const,
          says: `${asStart(name)}${label === undefined ? '' : ` ${label}`}${giverCalled(known, asked.id)} prints ${quoted(text.slice(match.index))}; read as printed, what would be ensured is that ${match.groups?.subject?.trim()} ${match.groups?.verb}.`,
          shown: known.passagesOf(asked.id).map((passage) => ({ passage: passage.id })),
          certainty: 'LIKELY' as const,
          score: 0.8,
        },
      ]
    }),
}
