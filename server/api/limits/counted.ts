/** Values of an operation's variables, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>

/** A count that may hang on variables. */
export type Counted = number | ((variables: Variables) => number)

export const counting = (counted: Counted, variables: Variables): number =>
  typeof counted === 'number' ? counted : counted(variables)

/** A count that is worked out once for the same variables, however often it is a part of others. */
function once(count: (variables: Variables) => number): Counted {
  let last: Variables | undefined
  let value = 0
  return (variables) => {
    if (variables !== last) {
      value = count(variables)
      last = variables
    }
    return value
  }
}

function joined(counts: readonly Counted[], join: (values: readonly number[]) => number): Counted {
  if (counts.every((each) => typeof each === 'number')) return join(counts as readonly number[])
  return once((variables) => join(counts.map((each) => counting(each, variables))))
}

export const sum = (counts: readonly Counted[]): Counted =>
  joined(counts, (values) => values.reduce((all, each) => all + each, 0))
export const product = (counts: readonly Counted[]): Counted =>
  joined(counts, (values) => values.reduce((all, each) => all * each, 1))
export const largest = (counts: readonly Counted[]): Counted => joined(counts, (values) => Math.max(0, ...values))
