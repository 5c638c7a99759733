const numberWord =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'

/** How often something is done. */
const often =
  'hourly|daily(?! (?:life|lives|living))|weekly|fortnightly|monthly|termly|quarterly|yearly|annually|twice|(?:once|times) (?:a|an|each|every|per) (?:day|week|fortnight|month|term|quarter|year)'

/** What is counted may stand behind one or two words: "two new keepers". */
const countable = "(?:[\\p{L}’'-]+\\s+){0,2}\\p{L}{2,}(?:s|ren|people)"

/** What can be counted, seen on a day, or compared with a level: a figure, a share, "every", "no later than". */
const level = new RegExp(
  `(?:\\d\\s*(?:%|per\\s?cent|in \\d|of \\d|or (?:fewer|more|less|under|over))|\\b(?:at least|at most|fewer than|less than|more than|no more than|up to|above|below|under|over|within)\\s+(?:\\d|(?:${numberWord})\\b)|\\b(?:${numberWord})\\s+(?:in|of|out of)\\s+(?:the\\s+)?(?:\\d|(?:${numberWord})\\b)|\\bper\\s?cent\\b|%|\\b(?:half|thirds?|quarters?) of\\b|^(?:every|each|no|none|nobody)\\b|\\b(?:every|each)\\s+(?:child|young|case|family|plan|record|visit|action|review|social worker|team|school)\\b|\\b\\d+(?:\\.\\d+)?\\s+(?:days?|weeks?|months?|years?|hours?)\\b|\\b(?:${often})\\b|\\b(?:${numberWord})\\s+${countable}\\b)`,
  'iu',
)

/** A year, a law's number or a section's is no level. */
const noLevel = /\b(?:(?:Act|Vision|Strategy|Plan|Agenda)\s+(?:19|20)\d\d|(?:section|s\.?)\s?\d+)\b/giu

/** Whether a success measure names a level that can be reached or missed. */
export const namesLevel = (text: string): boolean => level.test(text.replace(noLevel, ' ').trim())
