/** What a text tells of something that was asked for: that it is there, or that it is still to come. */
type Outcome = 'DONE' | 'OPEN'

const brought =
  'reported|presented|brought|submitted|provided|circulated|shared|sent|arranged|scheduled|organised|published|available|made available|supplied|forwarded'

const open = new RegExp(
  [
    '\\banticipated\\b',
    '\\bin due course\\b',
    '\\bas and when\\b',
    '\\bto follow\\b',
    '\\bwork in progress\\b',
    '\\barrangements (?:are|will|have|were|to)\\b(?! in place)',
    '\\b(?:is|are) (?:now |currently |still )?being (?:made|prepared|developed|drafted|finalised|arranged|organised|planned|gathered|collated|considered|explored|sought)\\b',
    '\\b(?:position|picture|data|results|figures) to date\\b',
    "\\b(?:further|more|additional|other|separate) (?:[\\w\\u2019'-]+ ){1,4}(?:will|is to|are to)\\b",
    `\\b(?:will|to) be (?:[\\w-]+ly )?(?:${brought}|confirmed|held|undertaken|prepared)\\b`,
    "\\b(?:when|once) (?:it|they|these|those|[\\w\\u2019'-]+ [\\w\\u2019'-]+) (?:is|are|becomes?|has been|have been) (?:available|published|known|ready|complete)",
    '\\bintention to\\b|\\b(?:intend|propose|plan|hope)s? to\\b',
  ].join('|'),
  'i',
)

const done = new RegExp(
  [
    '\\b(?:is|are) (?:now |also )?(?:attached|appended|enclosed|set out|shown|contained|detailed|given below|provided below|outlined below|included (?:in|at|as))\\b',
    '\\b(?:this|the) (?:report|paper|note|appendix) (?:now )?(?:sets? out|provides?|presents?|gives?|answers?|responds?|contains?)\\b',
    `\\b(?:has|have) (?:now |since |already )*(?:been (?:[\\w-]+ly )?(?:${brought}|held|completed|made|given|undertaken|visited)|taken place|visited|met)\\b`,
    `\\b(?:was|were) (?:[\\w-]+ly )?(?:${brought}|held|completed|made|given|undertaken)\\b`,
    '\\btook place\\b',
  ].join('|'),
  'i',
)

/** What a sentence tells of it; what is still to come counts more than what is there. */
export function outcomeOf(sentence: string): Outcome | undefined {
  if (open.test(sentence)) return 'OPEN'
  return done.test(sentence) ? 'DONE' : undefined
}

const quotation = /[\u201c"][^\u201c\u201d"]{12,}[\u201d"]/g

/** A text without what it only quotes. */
export const unquoted = (text: string): string => text.replace(quotation, ' ')

const reference = /\(?(?:see |as per )?\bMinutes? (?:No\.?|Number)?\s*\d[^)]*\)?|\brefers?\b/gi
/** So few letters beside a reference say nothing of their own. */
const fewest = 25

/** Whether a sentence only quotes what was resolved, or only names where that stands. */
export const onlyRefers = (sentence: string): boolean =>
  (unquoted(sentence).replace(reference, ' ').match(/\p{L}/gu)?.length ?? 0) < fewest
