import { edgesOf, type Label, labels, propertiesOf, shapeOf } from '../../schema/index.ts'
import type { Written } from './table.ts'

const linkedAtMost = 50

/** What a thing is linked to, as the papers say it; its passages stand apart. */
const edgeLines = (label: Label): string[] =>
  edgesOf(label)
    .filter(({ direction, type }) => direction === 'OUT' && type !== 'CITES')
    .map(({ field }) => `${field}(first: ${linkedAtMost}) { pageInfo { hasNextPage } edges { node { caption id } basis } }`)

const passageLines = `passage: citations(first: 10) {
        pageInfo { hasNextPage }
        nodes { id locator page quote state document: partOf(first: 1) { nodes { caption id } } }
      }`

function listOf(label: Label): Written {
  const [one, many] = shapeOf(label).words
  const field = many.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
  const own = [...propertiesOf(label).keys()].filter((name) => name !== 'council' && name !== 'held')
  const fields = ['id', 'caption', 'wording', 'held', 'council { name id }', ...own, ...edgeLines(label), passageLines]
  return {
    name: many.replaceAll(' ', '-'),
    title: `All ${many}, or those that fit a filter`,
    row: `one ${one}, with what it is linked to and up to ten of its passages`,
    rows: [field, 'nodes'],
    pages: [field],
    key: 'id',
    text: `query List($filter: ${label}Filter, $orderBy: ${label}OrderBy, $first: Int, $after: String) {
  ${field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      ${fields.join('\n      ')}
    }
  }
}
`,
  }
}

/** A table a label, made from the graph model. */
export const lists: readonly Written[] = labels.map(listOf)
