import { useEffect, useRef, useState } from 'react'
import { openPdf } from './pdf.ts'
import { drawnScale } from './scale.ts'

export type DrawnState = 'drawing' | 'drawn' | 'failed'

interface DrawnProps {
  readonly address: string
  readonly number: number
  /** How wide it is shown, in pixels of the page around it. */
  readonly width: number
  /** What those are told who don't see it. */
  readonly label: string
  readonly onState: (state: DrawnState) => void
}

/** Draws a page on a canvas; gives it when all of it is drawn. */
function draw({ address, number, width }: DrawnProps) {
  let stop = () => {}
  let stopped = false
  const drawn = (async () => {
    const pdf = await openPdf(address)
    const page = await pdf.getPage(number)
    if (stopped) return undefined
    const scale = drawnScale(page.getViewport({ scale: 1 }), width, window.devicePixelRatio)
    const viewport = page.getViewport({ scale })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const task = page.render({ canvas, viewport })
    stop = () => task.cancel()
    await task.promise
    return stopped ? undefined : canvas
  })()
  return {
    drawn,
    stop: () => {
      stopped = true
      stop()
    },
  }
}

/** One page of a PDF as it is printed. What was drawn before stays until the next is whole. */
export function Drawn(props: DrawnProps) {
  const { address, number, width, label, onState } = props
  const holder = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<HTMLCanvasElement>()
  useEffect(() => drawn?.setAttribute('aria-label', label), [drawn, label])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is drawn anew when another page or another size is shown.
  useEffect(() => {
    if (width === 0) return
    onState('drawing')
    let left = false
    const { drawn: coming, stop } = draw(props)
    coming.then(
      (canvas) => {
        if (left || canvas === undefined) return
        canvas.className = 'paper-canvas'
        canvas.setAttribute('role', 'img')
        canvas.setAttribute('aria-label', label)
        holder.current?.replaceChildren(canvas)
        setDrawn(canvas)
        onState('drawn')
      },
      () => {
        if (!left) onState('failed')
      },
    )
    return () => {
      left = true
      stop()
    }
  }, [address, number, width])
  return <div ref={holder} />
}
