import { ThreadLegend } from '../parts/Thread.tsx'
import { Layer } from './Layer.tsx'
import { useThread } from './thread-at-hand.ts'

/** The thread in reading order along the gold line. */
export function ListView() {
  const { layers } = useThread()
  return (
    <>
      <div className="trace">
        {layers.map((layer) => (
          <Layer key={layer.layer} layer={layer} />
        ))}
      </div>
      <ThreadLegend />
    </>
  )
}
