const ended = '(?:ed|en|un|ne|lt|pt|ade|et|ght|ld)'
const acted =
  'found|showed|identified|highlighted|commented|agreed|held|met|achieved|opened|closed|trained|strengthened|created|set up|began|started|commenced|moved|restructured|reorganised|updated|reviewed|completed|engaged|approved|saw|made'

/** Who acts in a council's paper. */
const actor =
  '(?:we|staff|auditors?|audits?|council|service|services|social care|teams?|partnership|board|review|survey|officers?|managers?|it was agreed)'

/** Words of what was done, or goes on. */
export const done = new RegExp(
  [
    `\\b(?:has|have) (?:now |also |since |already |recently |successfully |all |both |not |been |continued to )*\\p{L}+${ended}\\b`,
    '\\b(?:has|have|had) (?:now |also )?been\\b',
    '\\b(?:was|were) (?:\\p{L}+ly )?\\p{L}+(?:ed|en|un|ne|ade|ght)\\b',
    '\\b(?:was|were) available\\b',
    '\\b(?:is|are) (?:now|also up and running|well underway|under ?way|on track|complete|in place|live|continuing|currently|being)\\b',
    '\\b(?:is|are) (?:also |\\p{L}+ly )?(?:held|monitored|scrutinised|tracked|presented|reported|referred|fed)\\b',
    "\\b(?:we|[\\p{L}\\u2019']{3,}s) are (?:\\p{L}+ly )?(?!going\\b|being\\b)\\p{L}{2,}ing\\b",
    '\\b(?:is|are) in the process of\\b',
    '\\bnow (?:also )?(?:have|has|in place|live|available|includes?|covers?|provides?|offers?)\\b',
    '\\bthere (?:has|have|is|are|was|were|continues)\\b',
    '\\bdid not (?:take place|happen|meet|improve|result)\\b',
    `\\b${actor}\\b (?:\\p{L}+ly )?(?:${acted})\\b`,
    '\\bunder ?way|on track|continues? to|remains?|launched|introduced|appointed|recruited|completed|implemented|delivered|developed|established|increased|decreased|reduced|improved|celebrated|revised|refreshed|undertook|took place\\b',
  ].join('|'),
  'iu',
)

/** What is not yet. */
export const intended = /\b(?:will|shall|should|must|needs? to|plan(?:s|ned)? to|intends? to|aims? to)\b/i

/** A share, and that it was so. */
export const measured = /\b\d[\d.,]*\s?(?:%|per ?cent\b)[^.;]{0,80}?\b(?:was|were|did|had|has|have)\b/i

/** A heading over what audits and reviews showed. */
export const foundTitle =
  /\b(?:strengths?|weaknesses|areas? (?:for|of) (?:improvement|development)|findings|themes|learning)\b.{0,30}\b(?:from|in|by|of) (?:the |our |these |recent |case |practice )*(?:audits?|auditing|moderation|dip samples?|reviews?|quality assurance)\b|^what (?:the |our )?(?:audits?|auditing|quality assurance) (?:tells?|told|shows?|showed)/i

/** What leads to a list of what was found, or had to be mended. */
export const foundLead =
  /\b(?:(?:audits?|review|survey|we|auditors?|moderation) (?:\p{L}+ly )?(?:found|showed|identified|highlighted|told us)|to address the following|(?:issues|concerns|problems|themes) (?:were|included|identified))\b[^.]*[:,]\s*$/iu
