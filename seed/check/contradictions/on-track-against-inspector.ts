import type { Rule } from '../rule.ts'
import { blamedIn, giverCalled } from './inspected.ts'
import { againstOnTrack } from './on-track.ts'

export const onTrackAgainstInspector: Rule = {
  id: 'on-track-against-inspector',
  find: (checking) =>
    againstOnTrack(
      checking,
      blamedIn(checking).all.map((blamed) => ({ ...blamed, thing: blamed.finding, called: giverCalled(checking, blamed.giver) })),
    ),
}
