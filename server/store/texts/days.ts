import { reading } from '../text.ts'

/** The newest of each council's documents that have been read, and of its meetings, with the day. */
export const newestOfCouncils = {
  document: reading(
    'days.newestDocument',
    `UNWIND $councils AS council
     CALL {
       WITH council
       MATCH (n:Document) WHERE n.council = council AND coalesce(n.held, true) AND n.publishedOn IS NOT NULL
       RETURN n ORDER BY n.publishedOn DESC, n.key LIMIT 1
     }
     RETURN council, n.id AS id, n.publishedOn AS day ORDER BY council`,
  ),
  meeting: reading(
    'days.newestMeeting',
    `UNWIND $councils AS council
     CALL {
       WITH council
       MATCH (n:Meeting) WHERE n.council = council AND coalesce(n.held, true) AND n.date IS NOT NULL
       RETURN n ORDER BY n.date DESC, n.key LIMIT 1
     }
     RETURN council, n.id AS id, n.date AS day ORDER BY council`,
  ),
}

export const dayTexts = Object.values(newestOfCouncils)
