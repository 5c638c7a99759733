import { type Source, type SourcePaper, shippedSources } from '../../seed/keep/sources.ts'

const read = new Map<string, Promise<SourcePaper[]>>()

const readOnce = ({ digest, papers }: Source): Promise<SourcePaper[]> => {
  const before = read.get(digest) ?? papers()
  read.set(digest, before)
  return before
}

/** Of the invented council: both packs with their plans, minutes, a report, a visit, and what is told by hand of these. */
const few = /\/(?:pack-|minutes-2024|inspection-2024|focused-visit)|^told /

/** The data set that comes with the software, so much of it as `few` tells, read once: who fills many stores would else take most of the time over it. */
export const fewShipped = async (): Promise<Source[]> =>
  (await shippedSources()).map((source) => ({
    ...source,
    papers: async () => (await readOnce(source)).filter(({ document }) => few.test(document)),
  }))
