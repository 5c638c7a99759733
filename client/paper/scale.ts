/** Browsers of phones draw no canvas of more dots. */
const mostDots = 16_000_000

interface Size {
  readonly width: number
  readonly height: number
}

/** By how much a page is to be drawn larger than its points, so that each dot of the screen has one of its own. */
export function drawnScale(page: Size, shownWidth: number, dotsPerPixel: number): number {
  const wanted = (shownWidth * dotsPerPixel) / page.width
  return Math.min(wanted, Math.sqrt(mostDots / (page.width * page.height)))
}

/** How large a page is shown: 1 is as wide as there is room. */
export const zooms = [1, 1.25, 1.5, 2, 3] as const

/** How far a box that scrolls is to be scrolled so that what is shown in it stands in the middle. */
export function toMiddle(top: number, bottom: number, room: number): number {
  return Math.max(0, bottom - top > room ? top - 16 : (top + bottom - room) / 2)
}
