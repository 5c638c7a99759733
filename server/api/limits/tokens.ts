import { GraphQLError, type GraphQLFormattedError, Lexer, type Source, TokenKind } from 'graphql'
import { limits, refusal } from './table.ts'

/** How many tokens a text has, as far as it can be read. */
function tokensIn(source: Source): number {
  const lexer = new Lexer(source)
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count++
  } catch {
    // What cannot be read is told by the parser where it comes first.
  }
  return count
}

/** The parser's refusal of a text that is too long, told as the limit that it is; undefined for any other error. */
export function beyondTokens(error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError | undefined {
  const source = thrown instanceof GraphQLError ? thrown.source : undefined
  if (error.extensions?.code !== 'GRAPHQL_PARSE_FAILED' || source === undefined) return undefined
  const asked = tokensIn(source)
  if (asked <= limits.tokens.most) return undefined
  const { message, extensions } = refusal('tokens', asked)
  const { http, ...told } = extensions
  return { message, extensions: told }
}
