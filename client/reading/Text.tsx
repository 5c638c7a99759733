import type { ReactNode } from 'react'
import type { ReadAlong } from './along.ts'
import { Lines } from './Lines.tsx'
import { Turning } from './Turning.tsx'

interface TextProps {
  readonly document: string
  readonly along: ReadAlong
  readonly at: string | null
  readonly onLook: (passage: string | null) => void
  readonly onOpen: (passage: string) => void
  /** What is told of the passage that is looked at; it stands beside the lines. */
  readonly facts: ReactNode
}

/** So many lines of a document, with the ways to those before and after. */
export function Text({ document, along, at, onLook, onOpen, facts }: TextProps) {
  const { lines, passages, pages, total } = along
  const part = { document, first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 0, total }
  return (
    <>
      <Turning {...part} />
      <div className="reading">
        <Lines document={document} lines={lines} passages={passages} pages={pages} at={at} onLook={onLook} onOpen={onOpen} />
        {facts}
      </div>
      <Turning {...part} below />
    </>
  )
}
