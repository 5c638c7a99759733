import { waysOfLeading } from '../../link/likeness/service-words.ts'

/** Ways of speaking of all work at once, or of several things by one name: that two texts name one says little. */
export const wideMatters: ReadonlySet<string> = new Set([
  ...waysOfLeading,
  'drift and delay',
  'risk and safeguarding practice',
  'practice standards',
  'placements and sufficiency',
  'plans for children',
  'children who are vulnerable',
  'children in care',
  'children in need',
])
