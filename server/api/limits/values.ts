import { type DocumentNode, Kind, visit } from 'graphql'
import type { Variables } from './counted.ts'
import { within } from './table.ts'

/** Refuses values that are too long or nested too deep among an operation's variables. */
export function checkVariables(variables: Variables): void {
  let characters = 0
  const look = (value: unknown, nesting: number): void => {
    within('nesting', nesting)
    if (typeof value === 'string') {
      within('text', value.length)
      characters += value.length
    } else if (typeof value === 'object' && value !== null) {
      const parts = Object.entries(value)
      if (Array.isArray(value)) within('list', parts.length)
      for (const [name, part] of parts) {
        if (!Array.isArray(value)) characters += name.length
        look(part, nesting + 1)
      }
    } else characters += 4
  }
  for (const [name, value] of Object.entries(variables)) {
    characters += name.length
    look(value, 1)
  }
  within('variables', characters)
}

/** How long the longest text and list that stand in a document are, and how deep values nest. */
export interface Literals {
  readonly text: number
  readonly list: number
  readonly nesting: number
}

export function literalsIn(document: DocumentNode): Literals {
  let [text, list, nesting, depth] = [0, 0, 0, 0]
  const enter = (length: number): void => {
    list = Math.max(list, length)
    nesting = Math.max(nesting, ++depth)
  }
  const tell = (length: number): void => {
    text = Math.max(text, length)
  }
  const leave = (): void => {
    depth--
  }
  visit(document, {
    [Kind.STRING]: { enter: ({ value }) => tell(value.length) },
    [Kind.LIST]: { enter: ({ values }) => enter(values.length), leave },
    [Kind.OBJECT]: { enter: () => enter(0), leave },
  })
  return { text, list, nesting }
}
