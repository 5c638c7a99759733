/** A Cypher statement with a name. Only these run; each is compared on both engines by the suite. */
export interface Text {
  readonly name: string
  readonly mode: Mode
  readonly cypher: string
  /** The embedded engine's own form, where one text can't serve both. */
  readonly embedded?: string
}

export type Mode = 'read' | 'write'

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, unknown>>

/** Runs a text and gives its rows. */
export type Run = (text: Text, parameters?: Parameters) => Promise<Row[]>

/** What was last known to be in the store, kept outside it. */
export interface Seal {
  readonly turn: number
  readonly digest: string
}

/** The graph store. Nothing above it knows which engine it has. */
export interface Store {
  readonly engine: 'embedded' | 'neo4j'
  /** Where it is, in words for a message: a file or an address. */
  readonly where: string
  /** Makes constraints and indexes; doing it again changes nothing. */
  prepare(): Promise<void>
  run: Run
  /** All of the work's writes or none. The work may be done again after a conflict. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Makes all that was written outlast a crash, and notes what it amounts to, where the engine keeps such a note. */
  settle(seal: Seal): Promise<void>
  /** The last note, or undefined where none is kept. */
  seal(): Promise<Seal | undefined>
  /** Answers when the engine does; else throws. */
  health(): Promise<void>
  /** Waits for what is under way, then lets go. Afterwards every call is refused. */
  close(): Promise<void>
}
