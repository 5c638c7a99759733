import { reading } from '../text.ts'

/** From the thing that a flag is asked about to the things that flags on it are raised on. */
export const reaches = {
  every: '',
  thing: 'MATCH (f)-[:RAISED_ON]->(:Thing {id: $about})',
  plan: 'MATCH (:Thing {id: $about})<-[:UNDER*0..4]-(m)<-[:RAISED_ON]-(f)',
  giver: 'MATCH (:Thing {id: $about})<-[:GIVEN_BY*0..1]-(m)<-[:RAISED_ON]-(f)',
  owner: 'MATCH (:Thing {id: $about})<-[:OWNED_BY*0..1]-(m)<-[:RAISED_ON]-(f)',
  topic: 'MATCH (:Thing {id: $about})<-[:ABOUT*0..1]-(m)<-[:RAISED_ON]-(f)',
  paper: 'MATCH (:Thing {id: $about})<-[:PART_OF*1..4]-(:Passage)<-[:CITES]-(f)',
} as const

export type FlagReach = keyof typeof reaches
export const flagReaches = Object.keys(reaches) as FlagReach[]

const fits = `($everyRule OR f.rule IN $rules)
     AND ($everySeverity OR f.severity IN $severities)
     AND ($everyCertainty OR f.certainty IN $certainties)
     AND ($everyCouncil OR f.council = $council)
     AND ($asAt = '' OR coalesce(f.asAt, '') <= $asAt)
     AND ($everyStanding
       OR EXISTS { MATCH (f)-[r:RAISED_ON]->() WHERE r.basis IN $standings }
       OR ($open AND NOT EXISTS { MATCH (f)-[r:RAISED_ON]->() WHERE r.basis IN $decided }))`

const found = (reach: FlagReach): string =>
  reach === 'every'
    ? `MATCH (f:Flag) WHERE ${fits}`
    : `${reaches[reach].replace('(f)', '(f:Flag)')}
     WITH DISTINCT f
     WHERE ${fits}`

const each = <T>(make: (reach: FlagReach) => T): Readonly<Record<FlagReach, T>> =>
  Object.fromEntries(flagReaches.map((reach) => [reach, make(reach)])) as Record<FlagReach, T>

/** How many of the flags that fit a filter each check raised, by how much they matter, how sure they are, and what people decided on them. */
export const flagTallies = each((reach) =>
  reading(
    `flags.${reach}.tallies`,
    `${found(reach)}
     WITH f, EXISTS { MATCH (f)-[r:RAISED_ON]->() WHERE r.basis IN $rejected } AS rejected
     WITH f.rule AS rule, f.severity AS severity, f.certainty AS certainty, rejected, count(f) AS total
     RETURN rule, severity, certainty, rejected, total ORDER BY rule, severity, certainty, rejected`,
  ),
)

/** How many documents of a council have been read. */
export const readDocumentCount = reading(
  'flags.documents',
  `MATCH (d:Document) WHERE d.sha256 IS NOT NULL AND ($everyCouncil OR d.council = $council) RETURN count(d) AS total`,
)

export const flagTexts = [...Object.values(flagTallies), readDocumentCount]
