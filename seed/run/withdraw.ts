import { basename } from 'node:path'
import { Problem } from '../../schema/index.ts'
import { Keep, type Kept } from '../keep/keep.ts'
import { fillAfter, type Place } from './filling.ts'
import { wrongUse } from './telling.ts'

/** A document is named by its id, its title, its file's name or path, or eight or more digits of its digest. */
const isMeant = (kept: Kept, named: string): boolean =>
  [kept.document, kept.name, kept.title].includes(named) ||
  kept.name === basename(named) ||
  (named.length >= 8 && kept.sha256.startsWith(named))

/** Takes away what a document says; what others also say stays. */
export async function withdraw(place: Place, [named, ...more]: readonly string[]): Promise<void> {
  if (named === undefined || more.length > 0) throw wrongUse('One document is to be named')
  const keep = new Keep(place.dataFolder)
  const all = await keep.list()
  const found = all.filter((kept) => isMeant(kept, named))
  const [one] = found
  if (one === undefined || found.length > 1)
    throw new Problem('NOT_FOUND', {
      what: found.length > 1 ? 'Several documents bear this name' : 'No document that has been read bears this name',
      where: named,
      todo: `Name one of: ${all.map(({ document }) => document).join(', ') || 'none has been read'}`,
    })
  await fillAfter(place, keep, () => keep.remove(one), [one.council])
}
