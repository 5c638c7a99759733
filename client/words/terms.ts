/** A word that these pages use in a sense of its own, or that the trade does. */
export interface Term {
  readonly term: string
  readonly line: string
}

/** Words that these pages use in a sense of their own. */
export const ourTerms: readonly Term[] = [
  { term: 'Asked', line: 'What an inspector, a commissioner, a committee or an officer asked for: the second step of a thread.' },
  {
    term: 'Basis',
    line: 'How a link is known: stated by a paper, shown by its layout, suggested by a rule, confirmed or rejected by a person.',
  },
  { term: 'Being done', line: 'The actions by which a promise is to be kept: the fourth step of a thread.' },
  { term: 'Briefing', line: 'A few pages to print on one thing: its thread, the figures, questions to ask, and the sources.' },
  { term: 'Came next', line: 'What later inspections and papers made of it: the last step of a thread.' },
  { term: 'Check', line: 'A rule that looks for one kind of gap, contradiction or slip in what was read.' },
  { term: 'Claimed and shown', line: 'What a plan says is complete, beside what was read that shows it.' },
  {
    term: 'Concern',
    line: 'One thing that inspectors find fault with, such as how often children are visited; it may come back over the years.',
  },
  { term: 'Confirmed', line: 'A person has looked at a suggestion and says that it holds. Who, when and why stands with it.' },
  { term: 'Coverage', line: 'How much is done, and how it stands, by area or topic; where it is thin.' },
  { term: 'Digest', line: 'A short row of letters and digits made from every byte of a file: another file has another.' },
  { term: 'Due', line: 'The milestone of an action is still to come on the day that the page answers for.' },
  {
    term: 'Due since',
    line: "The milestone fell between the day of the plan's ratings and the day that the page answers for: the plan cannot tell whether it was met.",
  },
  {
    term: 'Edition',
    line: 'Another copy of the same publication, made into text once more. Where two differ, that is damage of conversion.',
  },
  { term: 'Fate', line: 'What became of something that was asked for, in a few words: answered, in part, or nothing found.' },
  { term: 'Figure', line: 'One number that a paper tells, with its day or period, and what it counts.' },
  {
    term: 'Flag',
    line: 'What a check raised: that one paper says this and another that, or that something was not found. It accuses nobody.',
  },
  { term: 'Found', line: 'What inspectors and others found: the first step of a thread.' },
  { term: 'Graph', line: 'All things that were read, and the links between them, kept so that one can follow them.' },
  {
    term: 'Invented',
    line: 'Aldermere is a council that does not exist. Its papers were written to show what this software does.',
  },
  {
    term: 'Known only because a paper names it',
    line: 'It has not been read itself: what is here is what other papers say of it.',
  },
  {
    term: 'Late',
    line: 'On the day of its ratings the plan itself shows that the milestone had passed, and does not call the action complete.',
  },
  { term: 'Layers', line: 'The six steps in which a thread is told: found, asked, promised, being done, shown by, came next.' },
  {
    term: 'Layout',
    line: 'How a page is set: that a row stands under a heading, or in a column. A link by the layout rests on that.',
  },
  { term: 'Nearest', line: 'Where nothing answers, what comes closest to it. It is no answer.' },
  { term: 'Not understood', line: 'A place that looks as if it told something, of which no rule could take anything.' },
  { term: 'Passage', line: 'The very words of a paper on which a fact rests, with their page and lines.' },
  { term: 'Promised', line: 'What a council set out to do in answer: the third step of a thread.' },
  {
    term: 'Rejected',
    line: 'A person has looked at a suggestion and says that it does not hold. It is kept, marked, so that it does not come back.',
  },
  { term: 'Said complete', line: 'The council says that it is complete. What shows that stands apart.' },
  { term: 'Severity', line: 'How much hangs on a flag: high, medium or low. It says nothing of how sure it is.' },
  { term: 'Shown by', line: 'The figures and reports by which one could see whether it worked: the fifth step of a thread.' },
  { term: 'Slip', line: 'By how much a date was moved from one version of a plan to the next.' },
  { term: 'Stated', line: 'A paper says so, in words that name the thing.' },
  { term: 'Suggested', line: 'A rule found reasons to think so. Nobody has decided on it yet.' },
  {
    term: 'Thread',
    line: 'What was found, what was asked and promised because of it, what is being done, what shows it and what came next, joined by one line.',
  },
  {
    term: 'Today',
    line: 'The newest day on which something of a council that was read was published or met; never the day on the calendar.',
  },
  { term: 'Topic', line: 'What something is about, by its words: care leavers, say.' },
  { term: 'Turned', line: 'Praised in one inspection and found wanting in a later one, or the other way round.' },
  {
    term: 'Verified',
    line: 'The words of a passage were found again in the file, letter by letter. Matched: found in another copy. Orphan: not found.',
  },
  { term: 'Weakest link', line: 'The link of a thread that is known least surely: the thread is no surer than that.' },
]

/** Words of inspections, plans and committees. */
export const tradeTerms: readonly Term[] = [
  { term: 'Action', line: 'One row of a plan: what is to be done, by whom and by when.' },
  { term: 'Agenda pack', line: 'All papers for one meeting of a committee, as one file.' },
  { term: 'Area for priority action', line: 'What inspectors say must be put right at once.' },
  { term: 'Care leaver', line: 'A young person who was in the care of a council and has left it; the council goes on helping.' },
  {
    term: 'Commissioner',
    line: "Somebody whom government sends to see whether a council can improve its children's services itself.",
  },
  {
    term: 'Comparator',
    line: 'A figure of others beside the one at hand: of England, of neighbouring councils, or of councils alike.',
  },
  { term: 'Early help', line: "Help for a family before a social worker's plan is needed." },
  { term: 'Focused visit', line: 'A short visit of inspectors to one part of the services. It gives findings, and no grades.' },
  { term: 'Front door', line: 'Where worries about a child first reach the council.' },
  { term: 'Grade', line: 'Outstanding, good, requires improvement to be good, or inadequate.' },
  { term: 'Improvement board', line: 'People from the council and outside who watch over an improvement plan.' },
  {
    term: 'Improvement plan',
    line: 'What a council sets out to do after an inspection, as a table with owners, dates and ratings.',
  },
  { term: 'Indicator', line: 'Something that is counted again and again, such as assessments done in 45 days.' },
  { term: 'Judgement', line: 'The grade that inspectors give to one area of the services.' },
  {
    term: 'Measure',
    line: "What an inspection asks for, as a plan's appendix lists it, with the parts of the plan that are to answer it.",
  },
  { term: 'Milestone', line: 'When an action is to be done, as the plan prints it.' },
  {
    term: 'Objective',
    line: 'What some actions of a plan are to reach together. Above it may stand an outcome, and above that a priority.',
  },
  { term: 'Outcome', line: 'A part of a plan between its priorities and its objectives: what is to be so for children.' },
  { term: 'Overview and scrutiny', line: 'Councillors who do not run the council and look into what it does.' },
  { term: 'Pathway plan', line: 'Says what help a young person gets on the way out of care.' },
  {
    term: 'Rating',
    line: "How an action stands in the council's own word: blue, green, amber or red, and what its key says they mean.",
  },
  { term: 'Resolution', line: 'What a meeting decided, as its minutes print it.' },
  { term: 'Short-notice', line: 'Said of an inspection of which a council hears a few days before.' },
  { term: 'Success measure', line: 'How a plan says that one will be able to tell whether an action worked.' },
  { term: 'Target', line: 'The figure that is to be reached.' },
]

/** "due-since": a word's own place on the page of words. */
export const placeOf = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
