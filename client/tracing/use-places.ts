import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import type { Box } from './drawing.ts'

export interface Places {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
}

const nowhere: Places = { width: 0, height: 0, boxes: new Map() }

/** Where the things of a canvas stand in it, by their `data-thing`; measured again whenever the canvas or what it holds changes. */
export function usePlaces(canvas: RefObject<HTMLElement | null>, drawn: unknown): Places {
  const [places, setPlaces] = useState(nowhere)
  const measure = useCallback(() => {
    const around = canvas.current
    if (around === null) return
    const origin = around.getBoundingClientRect()
    const boxes = new Map<string, Box>()
    for (const each of around.querySelectorAll<HTMLElement>('[data-thing]')) {
      const { left, top, width, height } = each.getBoundingClientRect()
      boxes.set(each.dataset.thing ?? '', { left: left - origin.left, top: top - origin.top, width, height })
    }
    setPlaces({ width: around.scrollWidth, height: around.scrollHeight, boxes })
  }, [canvas])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn stands where it stands only once it is.
  useLayoutEffect(measure, [measure, drawn])
  useLayoutEffect(() => {
    const around = canvas.current
    if (around === null || typeof ResizeObserver === 'undefined') return
    const watching = new ResizeObserver(measure)
    watching.observe(around)
    for (const column of around.children) watching.observe(column)
    return () => watching.disconnect()
  }, [canvas, measure])
  return places
}
