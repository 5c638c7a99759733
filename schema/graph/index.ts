export { type AreaKey, areas, isAreaKey } from './areas.ts'
export { type Edge, edgesOf, type LinkDirection } from './edges.ts'
export { idSegment, labelOfId, makeId, orderKey } from './ids.ts'
export { fromLine, toLine } from './jsonl.ts'
export type { Property } from './kinds.ts'
export { isLabel, type Label, labels, type PropertiesOf, propertiesOf, shapeOf, subjects } from './labels.ts'
export { groupingsOf, type Listing, numbersOf, sortsOf } from './listing.ts'
export {
  type GraphRecord,
  isNode,
  type LinkRecord,
  linkId,
  type NodeRecord,
  recordId,
  stampOf,
} from './records.ts'
export {
  commonLinkProperties,
  isRelationshipType,
  type LinkPropertiesOf,
  linkPropertiesOf,
  ownLinkProperties,
  type RelationshipType,
  relationshipShape,
  relationshipTypes,
} from './relationships.ts'
export { nameOf, validate, wrongs } from './validate.ts'
export { type EnumValue, enumNames, enumValues, vocabulary } from './vocabulary.ts'
