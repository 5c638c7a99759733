import type { CheckTable } from './check.ts'
import { claims } from './claims.ts'

/** The same told in two ways that do not fit. */
export const contradictions = {
  ...claims,
  'change-against-levels': {
    title: 'Change that does not fit its figures',
    severity: 'MEDIUM',
    looksFor:
      'A sentence that prints two figures and how far they are apart, or which way the one went to the other, where the two figures give another difference or the other way.',
    why: 'One of the three figures is wrong, and a reader cannot tell which.',
  },
  'share-against-count': {
    title: 'Share that does not fit its count',
    severity: 'MEDIUM',
    looksFor:
      'A sentence that prints a percentage beside the numbers it is of, where so many of so many give another percentage, or no whole number of them gives it.',
    why: 'Either the percentage or the numbers are wrong; small groups are where this matters most.',
  },
  'words-against-figures': {
    title: 'Words that do not fit the figures',
    severity: 'MEDIUM',
    looksFor:
      'A sentence that calls one figure above, below, in line with, better than or much or little more than another, or says that a figure improved, doubled or stayed, where the figures beside these words show something else.',
    why: 'Readers in a hurry take the words; the figures tell another story.',
  },
  'sum-against-parts': {
    title: 'Parts that do not add up',
    severity: 'MEDIUM',
    looksFor:
      'A whole that is printed with its parts, in a sentence or above a row of totals, where the parts come to another number beyond rounding.',
    why: 'A number is missing or wrong, and nobody can tell where.',
  },
  'two-figures': {
    title: 'Two figures for one thing',
    severity: 'MEDIUM',
    looksFor:
      'The same indicator for the same place and time with two values beyond rounding, in papers that are not editions of one publication, or within one paper.',
    why: 'Whoever relies on one of them does not know of the other.',
  },
  'one-figure-two-days': {
    title: 'One figure for two days',
    severity: 'LOW',
    looksFor: 'The very same large number for the same thing on two days that are half a year or more apart, in two papers.',
    why: 'A number that moves rarely comes again exactly; one of the two days may be wrong.',
  },
  'two-units': {
    title: 'One thing in two units',
    severity: 'MEDIUM',
    looksFor:
      'The same indicator told as a percentage here and as a rate per so many children there, with about the same number.',
    why: 'A share and a rate are not the same; one of the two units is likely wrong.',
  },
  'comparator-out-of-line': {
    title: 'Comparator out of line',
    severity: 'MEDIUM',
    looksFor:
      'A figure of similar councils or of the region that moves far otherwise than the national one between the same two times.',
    why: 'A wrong comparator makes the council look better or worse than it is.',
  },
  'percent-out-of-range': {
    title: 'Figure that cannot be',
    severity: 'MEDIUM',
    looksFor: 'A share of more than all or less than nothing, more of a group than there are, or a count below nought.',
    why: 'The figure is wrong as it stands.',
  },
  'rate-against-count': {
    title: 'Rate that does not fit its number',
    severity: 'MEDIUM',
    looksFor:
      'A number and its rate per so many children that together give another population than the other numbers and rates of the same paper.',
    why: 'Either the number or the rate is wrong.',
  },
  'change-across-papers': {
    title: 'Change that other papers do not bear out',
    severity: 'MEDIUM',
    looksFor:
      'A change in per cent that a paper tells, where the levels printed here and in another paper for its two ends give a change that is more than five points away.',
    why: 'One of the levels, or the change, is wrong or counts something else.',
  },
  'two-dates': {
    title: 'Two dates for one report',
    severity: 'MEDIUM',
    looksFor: "A sentence that says when an inspection's report was published, where the report itself is dated another day.",
    why: 'Deadlines and questions are counted from that day.',
  },
  'weekday-against-date': {
    title: 'Weekday that is not that of its date',
    severity: 'LOW',
    looksFor: 'A date printed with a weekday that the calendar does not have on it.',
    why: 'Either the day of the week or the date is wrong, and people come on the wrong day.',
  },
  'amount-out-of-scale': {
    title: 'Amount too small to be meant',
    severity: 'LOW',
    looksFor:
      'An award or investment for a whole service of less than a thousand pounds, with no thousands or millions behind the number.',
    why: 'A lost letter makes a quarter of a million into the price of a meal.',
  },
  'period-mismatch': {
    title: 'Figure for a time that had not ended',
    severity: 'LOW',
    looksFor: 'A figure told as measured for a period that ended after the day of the paper that prints it.',
    why: 'It is a forecast, or its year is misprinted.',
  },
  misquotation: {
    title: 'Quotation that differs from what it quotes',
    severity: 'MEDIUM',
    looksFor:
      'Words in quotation marks that a paper says were written by those who inspect or resolved by a meeting, where the papers print nearly the same with other words.',
    why: 'Quotation marks promise the very words.',
  },
  'two-printings': {
    title: 'One report printed twice, with a difference',
    severity: 'MEDIUM',
    looksFor: 'Two sentences of one pack that are nearly word for word the same, where one number or date differs.',
    why: 'Both cannot be right, and readers see whichever page they open.',
  },
  'told-two-ways': {
    title: 'One thing printed in two ways',
    severity: 'LOW',
    looksFor:
      'A paper whose agenda names another author of a report than the report itself, or that prints the same recommendation twice with one word for another.',
    why: 'Members cannot tell whom to ask, or which of the two was meant.',
  },
  'announced-number': {
    title: 'Number announced that the list does not have',
    severity: 'LOW',
    looksFor:
      'A sentence that announces so many priorities, categories or the like, where the list right behind it has another number.',
    why: 'Something was left out, added or counted wrongly.',
  },
  'no-cost-but-money-needed': {
    title: 'No cost told, and money asked for',
    severity: 'MEDIUM',
    looksFor:
      'A report that says that there are no financial implications, or that they do not apply, where the same report tells of money that is needed, short or overspent.',
    why: 'Members who note the report are not told what it will cost.',
  },
  'shares-over-whole': {
    title: 'Shares that come to more than all',
    severity: 'LOW',
    looksFor:
      'A sentence that parts one whole into shares, printed side by side, which together come to a little more than all of it beyond rounding.',
    why: 'Either some are counted twice, which is not said, or a share is wrong.',
  },
  'requoted-ask': {
    title: 'Ask told again in another sense',
    severity: 'MEDIUM',
    looksFor:
      'A recommendation or area for improvement that another paper tells again with another number, another time, a denial, or another force.',
    why: 'What is worked on is then not what was asked for.',
  },
  'rating-against-target': {
    title: 'Rating against its own target',
    severity: 'MEDIUM',
    looksFor: 'A row of a dashboard that rates green what is far short of the target printed beside it, or red what meets it.',
    why: 'Members look at the colours first, and often at nothing else.',
  },
  'indicator-direction': {
    title: 'Direction against the figures',
    severity: 'MEDIUM',
    looksFor:
      'A row of a dashboard whose words or arrow say better or worse, up or down, where the two newest figures go the other way.',
    why: 'It tells a fall as a rise.',
  },
} as const satisfies CheckTable
