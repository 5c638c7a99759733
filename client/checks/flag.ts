import type { FlagQuery } from '../generated/graphql.ts'

export type Flag = Extract<NonNullable<FlagQuery['node']>, { readonly raisedOn: unknown }>

export const isFlag = (node: FlagQuery['node']): node is Flag => node !== null && 'raisedOn' in node

/** Whether an id is that of a flag: they have a page of their own. */
export const isFlagId = (id: string): boolean => id.split('/')[1] === 'flag'
