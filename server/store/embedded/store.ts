import { existsSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { asProblem, Problem } from '../../../schema/index.ts'
import { indexStatements } from '../indexes.ts'
import { checkParameters } from '../parameters.ts'
import type { Parameters, Row, Run, Seal, Store, Text } from '../port.ts'
import { UnderWay } from '../under-way.ts'
import { makeFolder } from './folder.ts'
import { damage, isConflict, openingProblem, runningProblem } from './problems.ts'
import { Queue } from './queue.ts'
import { readSeal, sealFile, writeSeal } from './seal.ts'

type Database = InstanceType<typeof grafeo.GrafeoDB>
type Runner = Pick<Database, 'executeCypher'>

const mostTries = 5
/** A checkpoint once the write-ahead log has grown by this much, so that a long load doesn't grow it without end. */
const checkpointBytes = 64 << 20

function openDatabase(folder: string): Database {
  makeFolder(folder)
  const file = join(folder, 'graph.grafeo')
  // Where a note says that something was in it, a new one in its place would hide the loss.
  if (!existsSync(file) && existsSync(sealFile(folder))) throw damage('The file of the store, graph.grafeo, is gone', folder)
  try {
    const database = grafeo.GrafeoDB.create(file)
    database.setCheckpointTriggers({ walBytes: checkpointBytes })
    return database
  } catch (thrown) {
    throw openingProblem(thrown, folder)
  }
}

class EmbeddedStore implements Store {
  readonly engine = 'embedded'
  readonly where: string
  readonly #database: Database
  readonly #writes = new Queue()
  readonly #underWay = new UnderWay('The embedded store')

  constructor(folder: string) {
    this.where = folder
    this.#database = openDatabase(folder)
  }

  async prepare(): Promise<void> {
    const statements = [
      'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX thing_id_index IF NOT EXISTS FOR (n:Thing) ON (n.id)',
      'CREATE INDEX ledger_id_index IF NOT EXISTS FOR (n:Ledger) ON (n.id)',
      ...indexStatements,
    ]
    await this.#underWay.track(() =>
      this.#writes.add(async () => {
        try {
          for (const statement of statements) await this.#database.executeCypher(statement)
        } catch (thrown) {
          throw runningProblem(thrown, this.where, 'to make its indexes')
        }
      }),
    )
  }

  readonly run: Run = (text, parameters = {}) =>
    this.#underWay.track(() => {
      const run = (): Promise<Row[]> => this.#execute(this.#database, text, parameters)
      return text.mode === 'write' ? this.#writes.add(run) : run()
    })

  transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#underWay.track(() => this.#writes.add(() => this.#attempt(work, 1)))
  }

  async settle(seal: Seal): Promise<void> {
    await this.#underWay.track(() =>
      this.#writes.add(async () => {
        try {
          this.#database.walCheckpoint()
          await writeSeal(this.where, seal)
        } catch (thrown) {
          throw runningProblem(thrown, this.where, 'to make its last writes lasting')
        }
      }),
    )
  }

  seal(): Promise<Seal | undefined> {
    return readSeal(this.where)
  }

  async health(): Promise<void> {
    await this.#underWay.track(async () => this.#database.nodeCount())
  }

  async close(): Promise<void> {
    await this.#underWay.end()
    this.#database.close()
  }

  async #attempt<T>(work: (run: Run) => Promise<T>, tried: number): Promise<T> {
    const transaction = this.#database.beginTransaction()
    try {
      const result = await work((text, parameters = {}) => this.#execute(transaction, text, parameters))
      transaction.commit()
      return result
    } catch (thrown) {
      rollBack(transaction)
      const cause = thrown instanceof Problem ? thrown.cause : thrown
      if (isConflict(cause) && tried < mostTries) return this.#attempt(work, tried + 1)
      throw thrown instanceof Problem ? thrown : runningProblem(thrown, this.where, 'a commit')
    }
  }

  async #execute(runner: Runner, text: Text, parameters: Parameters): Promise<Row[]> {
    checkParameters(parameters)
    try {
      const result = await runner.executeCypher(text.embedded ?? text.cypher, parameters)
      return result.toArray()
    } catch (thrown) {
      throw runningProblem(thrown, this.where, `the text ${text.name}`)
    }
  }
}

/** A commit that failed has ended its transaction, though that still says that it is active. */
function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    // Then there is nothing left to roll back.
  }
}

/** Opens the store in a folder, which is made where it is not there. */
export async function openEmbedded(folder: string): Promise<Store> {
  try {
    return new EmbeddedStore(folder)
  } catch (thrown) {
    throw asProblem(thrown)
  }
}
