import type { Rule } from '../rule.ts'
import { againstOnTrack } from './on-track.ts'
import { saidInMeetings, saidInUpdates, spokenCalled } from './spoken.ts'

export const onTrackAgainstBoard: Rule = {
  id: 'on-track-against-board',
  find: (checking) =>
    againstOnTrack(
      checking,
      [...saidInMeetings(checking), ...saidInUpdates(checking)].map((spoken) => ({
        ...spoken,
        called: spokenCalled(checking, spoken),
      })),
    ),
}
