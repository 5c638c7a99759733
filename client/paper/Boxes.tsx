import type { MouseEvent } from 'react'
import { readAddress } from '../addresses.ts'
import type { Boxed } from './boxes.ts'
import { sayBox } from './say-box.ts'
import type { PageSize, Shape } from './shapes.ts'

interface BoxesProps {
  readonly document: string
  readonly number: number
  readonly size: PageSize
  readonly boxed: readonly Boxed[]
  /** The passage that the address names. */
  readonly at: string | null
  readonly onLook: (passage: string | null) => void
  readonly onOpen: (passage: string) => void
}

const percent = (part: number): string => `${part * 100}%`

const placed = ({ left, top, width, height }: Shape, size: PageSize) => ({
  left: percent(left / size.width),
  top: percent(top / size.height),
  width: percent(width / size.width),
  height: percent(height / size.height),
})

const opensHere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => !ctrlKey && !metaKey && !shiftKey

/** The passages of a page where they stand on it, each a link to what rests on it. */
export function Boxes({ document, number, size, boxed, at, onLook, onOpen }: BoxesProps) {
  return (
    <ul className="boxes" aria-label={`Taken from page ${number}`}>
      {boxed.map(({ passage, shape, level }) => (
        <li key={passage.id}>
          <a
            className={`boxed${passage.id === at ? ' boxed--here' : ''}`}
            style={{ ...placed(shape, size), zIndex: level }}
            href={readAddress(document, { at: passage.id, page: number })}
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
            <svg
              className="boxed-shape"
              viewBox={`${shape.left} ${shape.top} ${shape.width} ${shape.height}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              {shape.outlines.map((points) => (
                <polygon key={points} className="boxed-outline" points={points} />
              ))}
            </svg>
            <span className="govuk-visually-hidden">{sayBox(passage)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
