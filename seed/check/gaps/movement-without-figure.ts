import type { Checking } from '../checking.ts'
import { quantitiesOf, spotsOf, type Told, tellingOf } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, listed, paperCalled, quoted } from '../telling.ts'
import { councilSentences } from './council-papers.ts'
import { unmarked } from './printed-lists.ts'

/** A word that something counted went up or down, or stands above or below another. */
const moved =
  /\b(?:(?:has|have|had|continues?|continued|are|is|was|were)\s+(?:also |now |both |all |still |been |to |slightly |steadily |significantly |slowly |gradually |further |marginally |overall )*(?:increas(?:e|ed|ing)|decreas(?:e|ed|ing)|reduc(?:e|ed|ing)|declin(?:e|ed|ing)|risen|rise|rising|fallen|fall|falling|dropped|dropping|grown)|(?:increased|decreased|declined|rose|fell|dropped|dipped|reduced)\s+(?:slightly|steadily|significantly|marginally|sharply|last|this|during|since|over|in the last)|(?:steady|significant|slight|marked|marginal|continued|sharp)\s+(?:increase|decrease|decline|reduction|rise|fall|drop|dip)|(?:lower|higher|fewer) than (?:the |our )?(?:previous|last|statistical|national|england|average|comparator|neighbours?|before|north|south|regional)|\bdip(?:ped)? in performance)\b/iu

/** What can be counted. */
const counted_ =
  /\b(?:numbers?|rates?|percentages?|proportions?|contacts|referrals?|re-referrals?|assessments|plans|conferences|entrants|re-?offending|reoffending|caseloads?|vacanc(?:y|ies)|sickness|turnover|agency|absences?|exclusions|attendance|placements|timeliness|performance|neet|waiting (?:times?|lists?)|children (?:who|in|with|becoming)|young people (?:who|in)|care leavers|carers|complaints)\b/iu

const everyCounted = new RegExp(counted_, 'giu')

/** What is meant to come, is asked, or would be so. */
const notYet =
  /\b(?:will|would|should|could|may|might|aims?|aim(?:ed|ing)|plans? to|planned|intend\w*|expect\w*|anticipat\w*|hop(?:e|ed|ing)|seeks?|if|target|need(?:s|ed)? to|in order to|so that|help(?:s|ed|ing)? to|work to|objective|funding|budget|invest\w*|resources|grant)\b/iu

const hasNumber = /\d|\b(?:half|third|quarter|double[ds]?|halved|twice)\b/iu
const span =
  /\b(?:\d+|[a-z]+)\s+(?:months?|weeks?|years?|quarters?|days?)\b|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d+(?:\.\d+)+\b|^\W*\d+[.)]?\s/giu

/** Whether a sentence has a figure, other than a year, a span of time or the number of its paragraph. */
const hasFigure = (told: Told): boolean =>
  hasNumber.test(told.text.replace(span, ' ')) && (quantitiesOf(told).length > 0 || /\d/.test(told.text.replace(span, ' ')))

/** A line above a chart: "Referrals by month", "Figure 3: Lamps lit". */
const chart =
  /^\W*(?:(?:figure|chart|graph)\s+\d+\b.*|(?:[\p{L}\p{N}&/'’(),:%–-]+\s+){1,9}(?:monthly|quarterly|weekly|yearly|trend|(?:in|by|per|each) (?:month|quarter|week|year)|last \d+ (?:months|quarters|weeks|years)|year on year|over time|\(?rolling\)?(?: \d+ months?)?))\W*$/iu
const longestCaption = 100

/** The papers, in their holders, that have charts: of these nobody knows what figures they show. */
function withCharts(checking: Checking): ReadonlySet<string> {
  const telling = tellingOf(checking)
  return new Set(
    checking.texts.flatMap(({ document, layer }) =>
      layer.lines.flatMap(({ text, start, end }) =>
        text.length <= longestCaption && !/[.;]\s*$/u.test(text) && chart.test(unmarked(text))
          ? [telling.holderOf(document, { start, end })]
          : [],
      ),
    ),
  )
}

const counts = (text: string): string[] => (text.match(everyCounted) ?? []).map((each) => each.toLowerCase().replace(/s$/u, ''))

/** What the paper's tables have figures of. */
const tabled = (sentences: readonly Told[]): ReadonlySet<string> =>
  new Set(sentences.filter((told) => told.inTable).flatMap(({ text, heading }) => counts(`${text} ${heading}`)))

function foundIn(checking: Checking, holder: string, sentences: readonly Told[]): Raised[] {
  const figured = new Set(sentences.filter(hasFigure).map(({ paragraph }) => paragraph))
  const inTables = tabled(sentences)
  const those = sentences.filter(
    (told) =>
      !told.inTable &&
      !figured.has(told.paragraph) &&
      moved.test(told.text) &&
      counted_.test(told.text) &&
      !notYet.test(told.text) &&
      !counts(told.text).some((each) => inTables.has(each)) &&
      tellingOf(checking).figuresIn(told).length === 0,
  )
  if (those.length === 0) return []
  return [
    {
      on: [holder],
      says: `${asStart(paperCalled(checking.known.node(holder), checking))} tells in ${counted(those.length, 'sentence')} that something went up or down or stands above or below others, with no figure in ${those.length === 1 ? 'its paragraph' : 'their paragraphs'}: ${listed(those.slice(0, 3).map(({ text }) => quoted(text.replace(/^\W*\d+(?:\.\d+)*\.?\s+/u, ''))))}${those.length > 3 ? ' and others' : ''}.`,
      searched: 'The paragraphs in which these sentences stand; a chart or table elsewhere in the paper may hold the figure.',
      shown: those.flatMap((told) => spotsOf(told)).map((passage) => ({ passage })),
      certainty: 'LIKELY',
      score: 0.8,
      key: 'movements',
    },
  ]
}

export const movementWithoutFigure: Rule = {
  id: 'movement-without-figure',
  find: (checking) => {
    const charted = withCharts(checking)
    return [...councilSentences(checking)].flatMap(([holder, sentences]) =>
      charted.has(holder) ? [] : foundIn(checking, holder, sentences),
    )
  },
}
