import { reading, writing } from '../text.ts'

/** Takes the ledger for this transaction alone: Neo4j locks what is set. */
export const holdLedger = writing(
  'ledger.hold',
  `MERGE (l:Ledger {id: $id})
   SET l.id = $id
   RETURN l {.*} AS ledger`,
)

export const writeLedger = writing(
  'ledger.write',
  `MERGE (l:Ledger {id: $id})
   SET l = $entry
   RETURN l {.*} AS ledger`,
)

export const readLedger = reading('ledger.read', 'MATCH (l:Ledger {id: $id}) RETURN l {.*} AS ledger')

/** Halves of the 52-bit stamps are summed apart, so that no sum outgrows what a number holds exactly. */
const sums = (what: string): string =>
  `count(${what}) AS total, coalesce(sum(${what}.stamp / 67108864), 0) AS high, coalesce(sum(${what}.stamp % 67108864), 0) AS low`

export const countNodes = reading(
  'ledger.countNodes',
  `MATCH (n:Thing)
   WITH n, head([label IN labels(n) WHERE label <> 'Thing']) AS label
   RETURN label, ${sums('n')} ORDER BY label`,
)

export const countLinks = reading(
  'ledger.countLinks',
  `MATCH (:Thing)-[r]->() RETURN type(r) AS type, ${sums('r')} ORDER BY type`,
)

export const ledgerTexts = [holdLedger, writeLedger, readLedger, countNodes, countLinks]
