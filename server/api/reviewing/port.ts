import type { EnumValue, RelationshipType } from '../../../schema/index.ts'

/** What a reader says of a thing. */
export interface Saying {
  readonly about: string
  readonly says: string
  readonly by: string
}

interface Judged {
  readonly by: string
  readonly reason: string
}

/** What a reviewer says of a link, and what was seen of it. */
export interface DecisionAsked extends Judged {
  readonly verdict: 'CONFIRMED' | 'REJECTED'
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly concern?: string | undefined
  readonly kind?: string | undefined
  readonly seen: string
}

export interface MergeAsked extends Judged {
  readonly keep: string
  readonly other: string
  readonly keepSeen: string
  readonly otherSeen: string
}

export interface PartAsked extends Judged {
  readonly thing: string
  readonly other?: string | undefined
  readonly papers?: readonly string[] | undefined
  readonly seen: string
}

/** A link that was decided on, as it is in the graph. */
export interface LinkTaken {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties: {
    readonly basis: EnumValue<'Basis'>
    readonly reviewedBy?: string | undefined
    readonly reviewerKind?: EnumValue<'ReviewerKind'> | undefined
    readonly reviewedAt?: string | undefined
    readonly reviewReason?: string | undefined
  }
}

interface Signed {
  readonly by: string
  readonly kind: EnumValue<'ReviewerKind'>
  readonly at: string
}

/** A decision or note as it is written down. */
export type Written =
  | (Signed & { readonly note: string; readonly about: string })
  | (Signed & {
      readonly identity: 'MERGED' | 'PARTED'
      readonly keep: string
      readonly other: string
      readonly papers?: readonly string[]
      readonly reason: string
    })
  | (Signed & {
      readonly decision: 'CONFIRMED' | 'REJECTED'
      readonly type: RelationshipType
      readonly from: string
      readonly to: string
      readonly which?: { readonly concern?: string; readonly kind?: string }
      readonly reason: string
    })

/** A line of the log of decisions. */
export interface Entry {
  readonly review: Written
  /** The council, as its ids begin. */
  readonly council: string
  readonly from: 'HERE' | 'DATA_SET'
  readonly line: number
  readonly standing: 'STANDS' | 'REPLACED' | 'UNFIT'
  readonly why?: string
}

/** The log of decisions. */
export interface Book {
  readonly entries: readonly Entry[]
  readonly unreadable: number
  /** For the id of each thing that a person made one with another, the id of that. */
  readonly moved: ReadonlyMap<string, string>
}

/** Whether what follows from all decisions shows. */
export type Settled = 'SETTLED' | 'SETTLING' | 'AT_NEXT_START'

/** Writes notes and decisions down and into the graph, and tells of them. */
export interface Reviewing {
  /** Gives the id of the note. */
  note(saying: Saying): Promise<string>
  decide(asked: DecisionAsked): Promise<LinkTaken>
  merge(asked: MergeAsked): Promise<void>
  /** Gives the id of what was parted. */
  part(asked: PartAsked): Promise<string>
  book(): Promise<Book>
  readonly settled: Settled
}
