/** Words that deny. */
export const denial = /^(?:not|no|never|none|without|cannot|neither|nor|nobody|nothing|nowhere|\p{L}+n't)$/u

/** Words that deny of all that follows in their sentence. */
export const farDenial = /^(?:no|none|neither|nor|nobody)$/u

/** Words that say that something is not there, is not done or falls short. */
const falling =
  /^(?:lack|fail|miss(?:es|ed|ing)?$|absen|unable|unless|rare|seldom|hardly|barely|scarce|few(?:er)?$|only$|limited|little|less$|least$|gap|short(?:age|fall|coming)?s?$|avoid|prevent|stop|refus|den(?:ie|y)|declin|exclu|outside|beyond|out$|rather$|instead|except|apart|ceas|remov|minimal|vacan|unfilled|overdue|outstanding|too$|nil$|zero$|los(?:t|es?|ing)$|loss|deficien|neglect|ignor|overlook|omit|omission|leav(?:es?|ing)$|struggl|reject|devoid|barred|oppos|block|hamper|hinder|doubt|worse|wrong|partial|partly|halt|withh|withdr|empty|stall|contrary|yet$)/u

/** Words that may be heard so where nothing else is. */
const faint =
  /^(?:still|other|before|until|although|though|despite|need|low|off$|end(?:s|ed)?$|against|remain|await|wait|question|free|hard|far$|later?$|default|left$|falls?$|fell$|slow|weak|poor|delay|difficult|barrier|reduc|drop)/u

/** A prefix that turns a word round, where the word without it is an ordinary one. */
const turned = /^(?:un|non|mis|dis)(\p{Ll}{4,})$/u
const notTurned = /^(?:under|until|unit|union|unique|univers|mission|misses|discover|display|distract|distinct|distrib|disab)/u
const turnedRoots =
  /^(?:in(?:adequa|accura|appropriat|complet|consisten|effect|efficien|sufficien|abilit|correct|experienc|equal|equit|eligib|visib|frequen|flexib|secur|stab|active|capab|access|valid|definit|cohes|convenien|decis)|im(?:possib|proper|precise|matur|balanc|practic)|ir(?:regular|relevan|respons)|il(?:legal|legib)|dis(?:agree|satisf|continu|engag|joint|organis|proportion|advantag|connect|rupt|regard|courag|appear)|under(?:develop|us|report|represent|staff|estimat|resourc|achiev|perform))/u

/** Whether a word says by itself that something is not there, is not done or falls short. */
export function isNegative(word: string, lower: ReadonlySet<string>): boolean {
  if (denial.test(word) || falling.test(word) || turnedRoots.test(word)) return true
  const rest = turned.exec(word)?.[1]
  return rest !== undefined && !notTurned.test(word) && lower.has(rest)
}

export const isFaintlyNegative = (word: string): boolean => faint.test(word)

/** Words that tell how far something is so: one that is denied tells enough. */
export const isDegree = (root: string): boolean =>
  /^(?:alway|fully|enoug|suffi|consi|adequ|alrea|clear|routi|regul|robus|compr|embed|effec|timel|appro|suita|aware|able$|evide|know|meet)/.test(
    root,
  )

/** Words that say little of what is denied. */
export const saysLittle =
  /^(?:that|this|these|those|their|there|they|them|then|than|with|have|been|being|were|will|would|could|should|must|does|from|into|about|also|both|such|when|which|where|what|while|whilst|some|more|most|many|other|children|child|council|people|young|services?|local|authority|social|care|made?|makes?|making|very|well|good)$/u
