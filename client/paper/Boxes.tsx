import type { MouseEvent } from 'react'
import { readAddress } from '../addresses.ts'
import type { Box, Boxed } from './boxes.ts'
import { sayBox } from './say-box.ts'

interface BoxesProps {
  readonly document: string
  readonly number: number
  readonly boxed: readonly Boxed[]
  /** The passage that the address names. */
  readonly at: string | null
  readonly onLook: (passage: string | null) => void
  readonly onOpen: (passage: string) => void
}

const percent = (part: number): string => `${part * 100}%`

const placed = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
})

const opensHere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => !ctrlKey && !metaKey && !shiftKey

/** The passages of a page where they stand on it, each a link to what rests on it. */
export function Boxes({ document, number, boxed, at, onLook, onOpen }: BoxesProps) {
  return (
    <ul className="boxes" aria-label={`Taken from page ${number}`}>
      {boxed.map(({ passage, around, lines, level }) => (
        <li key={passage.id}>
          <a
            className={`boxed${passage.id === at ? ' boxed--here' : ''}`}
            style={{ ...placed(around), zIndex: level }}
            href={readAddress(document, { at: passage.id, page: number })}
            aria-label={sayBox(passage)}
            aria-current={passage.id === at ? 'location' : undefined}
            data-passage={passage.id}
            onMouseEnter={() => onLook(passage.id)}
            onMouseLeave={() => onLook(null)}
            onFocus={() => onLook(passage.id)}
            onBlur={() => onLook(null)}
            onClick={(event) => {
              if (!opensHere(event)) return
              event.preventDefault()
              onOpen(passage.id)
            }}
          >
            {lines.map((line) => (
              <span key={`${line.x} ${line.y}`} className="boxed-line" style={placed(line)} />
            ))}
          </a>
        </li>
      ))}
    </ul>
  )
}
