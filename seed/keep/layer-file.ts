import type { Box, Layer, Line, LinePlace, Page } from '../read/layer.ts'

/** A layer as it is written down: what lies between two offsets of its text need not be told twice. */
interface Written {
  readonly reader: string
  readonly text: string
  readonly lines: readonly (readonly [start: number, end: number, place?: LinePlace])[]
  readonly pages?: readonly Page[]
  readonly boxes?: readonly (readonly [
    start: number,
    end: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ])[]
}

export function writtenLayer({ reader, text, lines, pages, boxes }: Layer): string {
  const written: Written = {
    reader,
    text,
    lines: lines.map(({ start, end, place }) => (place === undefined ? [start, end] : [start, end, place])),
    ...(pages === undefined ? {} : { pages }),
    ...(boxes === undefined
      ? {}
      : { boxes: boxes.map(({ start, end, page, x, y, width, height }) => [start, end, page, x, y, width, height]) }),
  }
  return JSON.stringify(written)
}

export function layerFrom(json: string, sha256: string): Layer {
  const { reader, text, lines, pages, boxes }: Written = JSON.parse(json)
  return {
    reader,
    sha256,
    text,
    lines: lines.map(
      ([start, end, place], at): Line => ({
        number: at + 1,
        start,
        end,
        text: text.slice(start, end),
        ...(place === undefined ? {} : { place }),
      }),
    ),
    ...(pages === undefined ? {} : { pages }),
    ...(boxes === undefined
      ? {}
      : { boxes: boxes.map(([start, end, page, x, y, width, height]): Box => ({ start, end, page, x, y, width, height })) }),
  }
}
