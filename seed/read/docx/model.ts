/** A document as mammoth reads it: what of its model is used here. */
export interface Mark {
  readonly type: 'text' | 'tab' | 'break' | 'checkbox' | 'noteReference' | 'image' | 'bookmarkStart' | 'commentReference'
  readonly value?: string
  readonly breakType?: 'line' | 'page' | 'column'
  readonly checked?: boolean
  readonly noteType?: string
  readonly noteId?: string
}

export interface Stretch {
  readonly type: 'run' | 'hyperlink'
  readonly children: readonly (Stretch | Mark)[]
  readonly isBold?: boolean
  readonly isAllCaps?: boolean
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly (Stretch | Mark)[]
  readonly styleId: string | null
  readonly styleName: string | null
  readonly numbering: { readonly isOrdered: boolean; readonly level: string; readonly paragraphStyleId?: string } | null
}

export interface TableCell {
  readonly type: 'tableCell'
  readonly children: readonly Block[]
  readonly colSpan: number
  readonly rowSpan: number
}

export interface TableRow {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
  readonly isHeader: boolean
}

export interface Table {
  readonly type: 'table'
  readonly children: readonly TableRow[]
}

export type Block = Paragraph | Table

export interface Note {
  readonly body: readonly Block[]
}

export interface WordDocument {
  readonly type: 'document'
  readonly children: readonly Block[]
  readonly notes: { resolve(reference: Mark): Note | null }
}
