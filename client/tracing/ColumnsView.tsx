import { useRef } from 'react'
import '../styles/trace-columns.css'
import { ColumnView } from './ColumnView.tsx'
import { Connectors } from './Connectors.tsx'
import { useThread } from './thread-at-hand.ts'
import { useColumns } from './use-columns.ts'
import { useLitPath } from './use-lit-path.ts'
import { usePlaces } from './use-places.ts'

/** So much of the column before it shows that a reader sees that there is one. */
const besideStart = 56

/** Where not all columns fit, that of the thing the thread is traced from is in sight. */
function showStart(scroller: HTMLElement | null): void {
  const start = scroller?.querySelector<HTMLElement>('.column-item--start')?.closest<HTMLElement>('.column')
  if (scroller === null || start === null || start === undefined) return
  if (start.offsetLeft + start.offsetWidth > scroller.clientWidth) scroller.scrollLeft = start.offsetLeft - besideStart
}

/** The six layers side by side with the line between them. */
export function ColumnsView() {
  const { trace } = useThread()
  const canvas = useRef<HTMLDivElement>(null)
  const { columns, joints, drawn, joined, crowded, isOpen } = useColumns()
  const places = usePlaces(canvas, drawn)
  const { path, lit, tabStop, handlers } = useLitPath({ canvas, joints, drawn, start: trace.from.id })
  return (
    <>
      <p className="aside columns-hint" id="columns-hint">
        <span className="only-narrow">The columns scroll sideways. </span>Point at a thing to see its path. By keys: left and
        right follow the line, up and down stay in a column, Enter opens.
        {crowded && ' So many things show that only the lines of the thing you point at are drawn.'}
      </p>
      <section
        className="columns"
        aria-label="The thread in six columns"
        aria-describedby="columns-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        tabIndex={0}
        ref={showStart}
      >
        {/* Keys and pointer light a path through the links inside it. */}
        <div className={`columns-canvas${path === null ? '' : ' columns-canvas--lit'}`} ref={canvas} {...handlers}>
          <Connectors joints={joints} places={places} lit={lit} crowded={crowded} />
          {columns.map((column, at) => (
            <ColumnView
              key={column.layer}
              column={column}
              at={at}
              drawn={drawn[at] ?? []}
              joined={joined}
              open={isOpen(at)}
              path={path}
              tabStop={tabStop}
            />
          ))}
        </div>
      </section>
    </>
  )
}
