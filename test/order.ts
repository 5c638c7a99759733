import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that leave their Neo4j without the invented council, which all others take up where the one before left it; and the longest. */
const first = [
  'store/texts',
  'seed/ingest',
  'faults/kill',
  'seed/inspections',
  'api/reviews',
  'api/notes',
  'store/export',
  'store/port',
  'engines',
  'faults/stop',
  'faults/neo4j-away',
  'browser/real-plan',
  'browser/everywhere',
  'seed/review',
].map((name) => `/test/${name}.test.ts`)

const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = first.findIndex((name) => moduleId.endsWith(name))
  return at < 0 ? first.length : at
}

/** So that no long file is left for one worker at the end, and the council is loaded once for each Neo4j. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}
