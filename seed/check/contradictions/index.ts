import type { Rule } from '../rule.ts'
import { amountOutOfScale } from './amount-out-of-scale.ts'
import { announcedNumber } from './announced-number.ts'
import { changeAcrossPapers } from './change-across-papers.ts'
import { changeAgainstLevels } from './change-against-levels.ts'
import { claimRules } from './claim-rules.ts'
import { comparatorOutOfLine } from './comparator-out-of-line.ts'
import { indicatorDirection } from './indicator-direction.ts'
import { misquotation } from './misquotation.ts'
import { noCostButMoneyNeeded } from './no-cost-but-money-needed.ts'
import { oneFigureTwoDays } from './one-figure-two-days.ts'
import { percentOutOfRange } from './percent-out-of-range.ts'
import { periodMismatch } from './period-mismatch.ts'
import { rateAgainstCount } from './rate-against-count.ts'
import { ratingAgainstTarget } from './rating-against-target.ts'
import { requotedAsk } from './requoted-ask.ts'
import { shareAgainstCount } from './share-against-count.ts'
import { sharesOverWhole } from './shares-over-whole.ts'
import { sumAgainstParts } from './sum-against-parts.ts'
import { toldTwoWays } from './told-two-ways.ts'
import { twoDates } from './two-dates.ts'
import { twoFigures } from './two-figures.ts'
import { twoPrintings } from './two-printings.ts'
import { twoUnits } from './two-units.ts'
import { weekdayAgainstDate } from './weekday-against-date.ts'
import { wordsAgainstFigures } from './words-against-figures.ts'

export const contradictionRules: readonly Rule[] = [
  ...claimRules,
  changeAgainstLevels,
  shareAgainstCount,
  wordsAgainstFigures,
  sumAgainstParts,
  twoFigures,
  oneFigureTwoDays,
  twoUnits,
  comparatorOutOfLine,
  percentOutOfRange,
  rateAgainstCount,
  changeAcrossPapers,
  twoDates,
  weekdayAgainstDate,
  amountOutOfScale,
  periodMismatch,
  misquotation,
  twoPrintings,
  requotedAsk,
  toldTwoWays,
  announcedNumber,
  noCostButMoneyNeeded,
  sharesOverWhole,
  ratingAgainstTarget,
  indicatorDirection,
]
