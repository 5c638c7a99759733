import { useMemo } from 'react'
import { useLabelWords } from '../ask/use-words.ts'
import { columnOf } from './columns.ts'
import { chooseDrawn } from './drawn.ts'
import { flowOf } from './flow.ts'
import { joinedOf } from './joined.ts'
import { useThread } from './thread-at-hand.ts'

/** As many things of a column are drawn before the others are asked for, so that the lines can be followed. */
export const room = 10

/** More lines than this nobody can follow, and few machines draw at once. */
const linesFollowed = 250

/** By what it is remembered that a column shows all that it has. */
export const foldOf = (column: number): string => `column ${column}`

/** The layers as columns, the links between their things, which of these are drawn, and what joins each to the thread. */
export function useColumns() {
  const { trace, layers, links, touching, steps, folds } = useThread()
  const kind = useLabelWords()
  const columns = useMemo(() => layers.map((layer) => columnOf(layer, links)), [layers, links])
  const joints = useMemo(() => {
    const places = new Map(columns.flatMap(({ things }, at) => things.map(({ node }) => [node.id, at] as const)))
    return links.flatMap((link, place) => {
      const flow = flowOf(link, places)
      return flow === null ? [] : [{ link, ...flow, key: `${place} ${link.type}` }]
    })
  }, [columns, links])
  const isOpen = (column: number): boolean => folds.isOpen(foldOf(column), false)
  const opened = columns.map((_, column) => isOpen(column)).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: which columns are open is told by their names.
  const drawn = useMemo(
    () =>
      chooseDrawn(
        trace.from.id,
        columns.map(({ things }) => things.map(({ node }) => node.id)),
        joints,
        room,
        isOpen,
      ),
    [trace.from.id, columns, joints, opened],
  )
  const kindsKnown = kind('Action').about
  // biome-ignore lint/correctness/useExhaustiveDependencies: what kinds are called is known from when any of it is.
  const joined = useMemo(() => {
    const shown = new Set(drawn.flat())
    const things = columns.flatMap((column) => column.things.filter(({ node }) => shown.has(node.id)))
    return new Map(things.map((thing) => [thing.node.id, joinedOf(thing, { trace, touching, steps }, kind)]))
  }, [drawn, columns, trace, touching, steps, kindsKnown])
  const crowded = useMemo(() => {
    const shown = new Set(drawn.flat())
    return joints.filter(({ up, down }) => shown.has(up) && shown.has(down)).length > linesFollowed
  }, [drawn, joints])
  return { columns, joints, drawn, joined, crowded, isOpen }
}
