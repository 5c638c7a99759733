import { type Drawn, stretchesOf } from './lines.ts'
import { saySpark } from './spark.ts'
import { sayLine } from './style-of.ts'

/** What a picture shows, line by line: "Aldermere: 3 figures, from 71% (March 2024) to 78% (September 2024)." */
export const sayShown = ({ lines, unit }: Drawn, council: string): string =>
  lines
    .map((line) => {
      const points = line.points.map((point) => ({ ...point, differs: point.others.length > 0 }))
      return `${sayLine(line, lines, council)}: ${saySpark(points, unit)}.`
    })
    .join(' ')

/** How to read a picture: only what there is in it. */
export function sayKey({ lines }: Pick<Drawn, 'lines'>): string[] {
  const points = lines.flatMap((line) => line.points)
  const gaps = lines.some((line) => stretchesOf(line.points).some(({ gap }) => gap))
  return [
    'Each line is named at its end; a figure stands where its period ends',
    points.some(({ inferred }) => inferred)
      ? 'a hollow point has a period that no text states, but that follows from the text around it'
      : null,
    gaps ? 'dots in place of a line mean that more than a year passed without a figure' : null,
    points.some(({ others }) => others.length > 0) ? 'a cross is what another paper tells of the same time' : null,
  ].filter((part) => part !== null)
}
