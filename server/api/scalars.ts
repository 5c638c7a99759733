import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql'

type Scalar = Pick<GraphQLScalarType<unknown, unknown>, 'serialize' | 'parseValue' | 'parseLiteral'>

/** A scalar that is written as a text of one form. */
function textual(expected: string, form: RegExp): Scalar {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value))) return value
    throw new GraphQLError(`${JSON.stringify(value)} is not ${expected}.`, {
      extensions: { code: 'INVALID_INPUT', retry: false },
    })
  }
  return {
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  }
}

/** The contract's own scalars. Values of any kind only go out. */
export const scalars: Readonly<Record<string, Partial<Scalar>>> = {
  Date: textual('a day as 2022-09-30', /^\d{4}-\d\d-\d\d$/),
  Moment: textual('an instant as 2022-09-30T12:00:00Z', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  Value: { serialize: (value) => value },
}
