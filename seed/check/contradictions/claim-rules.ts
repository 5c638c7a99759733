import type { Rule } from '../rule.ts'
import { completeAgainstInspector } from './complete-against-inspector.ts'
import { completeButIndicatorWorse } from './complete-but-indicator-worse.ts'
import { completeButMeasureUnmet } from './complete-but-measure-unmet.ts'
import { completeButUnmeasured } from './complete-but-unmeasured.ts'
import { goodClaimAgainstGrade } from './good-claim-against-grade.ts'
import { onTrackAgainstBoard } from './on-track-against-board.ts'
import { onTrackAgainstInspector } from './on-track-against-inspector.ts'
import { praisedThenWanting } from './praised-then-wanting.ts'
import { progressAgainstInspector } from './progress-against-inspector.ts'
import { ratingAgainstUpdate } from './rating-against-update.ts'
import { ratingAgainstWords } from './rating-against-words.ts'
import { toldMoreSoftly } from './told-more-softly.ts'
import { totalsAgainstRows } from './totals-against-rows.ts'
import { twoRatings } from './two-ratings.ts'

/** What is claimed, against what is shown. */
export const claimRules: readonly Rule[] = [
  completeAgainstInspector,
  onTrackAgainstInspector,
  onTrackAgainstBoard,
  completeButMeasureUnmet,
  completeButIndicatorWorse,
  completeButUnmeasured,
  ratingAgainstUpdate,
  ratingAgainstWords,
  twoRatings,
  totalsAgainstRows,
  goodClaimAgainstGrade,
  progressAgainstInspector,
  praisedThenWanting,
  toldMoreSoftly,
]
