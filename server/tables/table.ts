import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { readSdl } from '../../schema/index.ts'
import { type Column, columnsOf } from './columns.ts'

/** How a table is written: an operation, and which of the lists in its answer are the rows. */
export interface Written {
  readonly name: string
  readonly title: string
  /** What one row is. */
  readonly row: string
  readonly text: string
  /** The lists that are spread over rows, from the answer inwards, by their keys. */
  readonly rows: readonly string[]
  /** Where the connection stands that is gone through page by page with $first and $after. */
  readonly pages?: readonly string[]
  /** A variable of an enumeration: unless it is given, the operation is asked for one value after the other. */
  readonly each?: string
  /** The column whose value no two rows share. */
  readonly key?: 'id'
}

export interface Table extends Written {
  readonly document: DocumentNode
  readonly columns: readonly Column[]
}

let built: GraphQLSchema | undefined

/** The contract, for its types and descriptions alone. */
export function contract(): GraphQLSchema {
  built ??= buildSchema(readSdl())
  return built
}

export function tableOf(written: Written): Table {
  const document = parse(written.text)
  return { ...written, document, columns: columnsOf(contract(), document, written.rows) }
}
