import type { Page } from 'playwright-core'

/**
 * Marks that say something without words, as a line or a filled box does: those that stand out from white by 3 to 1. Colours that a
 * reader forces take away backgrounds, and do not reach drawings; what was a mark before must be one still. Gives
 * the marks that are lost in the colours at hand, by what draws them.
 */
export const lostMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number]
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
    const known = new Map<string, Colour>()
    const colourOf = (css: string): Colour => {
      const before = known.get(css)
      if (before !== undefined) return before
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
      known.set(css, [red, green, blue, alpha / 255])
      return [red, green, blue, alpha / 255]
    }
    const light = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const standsOut = (css: string, from: Colour): boolean => {
      const colour = colourOf(css)
      if (colour[3] < 0.5) return false
      const [one, other] = [light(colour), light(from)]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3
    }
    const paper = colourOf(getComputedStyle(document.documentElement).backgroundColor)
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
    const isDrawn = (style: CSSStyleDeclaration, inSvg: boolean): boolean =>
      inSvg
        ? standsOut(style.fill, paper) || standsOut(style.stroke, paper)
        : standsOut(style.backgroundColor, paper) ||
          sides.some(
            (side) =>
              style[`border${side}Style`] !== 'none' &&
              Number.parseFloat(style[`border${side}Width`]) > 0 &&
              standsOut(style[`border${side}Color`], paper),
          )
    const nameOf = (element: Element): string => {
      const named = element.closest('[class]')
      return named === element || named === null
        ? `${element.localName}.${element.getAttribute('class') ?? ''}`
        : `${nameOf(named)} ${element.localName}`
    }
    const here = window as unknown as { marks?: { element: Element; pseudo: string }[] }
    if (here.marks === undefined) {
      const shapes = new Set(['path', 'line', 'polyline', 'polygon', 'circle', 'ellipse', 'rect'])
      here.marks = []
      for (const element of document.querySelectorAll('body *')) {
        // The editor of queries is not of our making: its cursor blinks, and it knows such colours itself.
        if (element.getClientRects().length === 0 || element.closest('.monaco-editor') !== null) continue
        const inSvg = element instanceof SVGElement
        if (inSvg && !shapes.has(element.localName)) continue
        for (const pseudo of inSvg ? [''] : ['', '::before', '::after']) {
          const style = getComputedStyle(element, pseudo)
          if (pseudo === '' && !inSvg && element.textContent !== '') continue
          if (pseudo !== '' && style.content === 'none') continue
          if (isDrawn(style, inSvg)) here.marks.push({ element, pseudo })
        }
      }
      return []
    }
    const lost = here.marks.filter(
      ({ element, pseudo }) => element.isConnected && !isDrawn(getComputedStyle(element, pseudo), element instanceof SVGElement),
    )
    return [...new Set(lost.map(({ element, pseudo }) => `${nameOf(element)}${pseudo}`))]
  })
