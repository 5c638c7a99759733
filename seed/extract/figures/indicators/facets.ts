/** A limit or event that tells one count of the same thing from another: an age, a span, a phase. */
export interface Facet {
  readonly key: string
  readonly reads: string
  readonly late?: true
}

interface Rule {
  readonly names: RegExp
  readonly of: (match: RegExpExecArray) => Facet | undefined
}

const unit = '(?:calendar |working |school |statutory )?(hours?|days?|weeks?|months?|years?)'
const count = '(\\d{1,3})'
const plural = (word: string): string => word.replace(/s?$/, 's')
/** One or two years are told as often in months. */
const inMonths: Readonly<Record<string, string>> = { '1': '12', '2': '24' }
const spanOf = (number: string, word: string): { key: string; reads: string } =>
  /^years?$/.test(word) && inMonths[number] !== undefined
    ? { key: `${inMonths[number]}-months`, reads: `${inMonths[number]} months` }
    : {
        key: `${number}-${plural(word)}`,
        reads: `${number} ${number === '1' ? word.replace(/s$/, '') : plural(word)}`,
      }

const rule = (names: string, of: Rule['of']): Rule => ({
  names: new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'gu'),
  of,
})
const fixed = (names: string, key: string, reads: string, late?: true): Rule =>
  rule(names, () => ({ key, reads, ...(late === undefined ? {} : { late }) }))

const age = (key: string, reads: string): Facet => ({ key: `aged-${key}`, reads: `aged ${reads}` })

/** What facets are called, what takes words first first. */
export const facetRules: readonly Rule[] = [
  rule(
    '(?:aged |who are |the age of )?(over|above|under|below) (?:the age of |age )?(1\\d|2[0-5])(?:s|(?: years?)?(?: of age| old)?)(?! (?:days|weeks|months|years|miles|children|cases|per))',
    ([, side, number]) => {
      const over = side === 'over' || side === 'above'
      return age(`${over ? 'over' : 'under'}-${number}`, `${over ? 'over' : 'under'} ${number}`)
    },
  ),
  rule(
    `(?<!within )(?<!within the )(?:in |over |during |for )?(?:the |each of the )?(?:last|previous|past|preceding|prior|latest) (?:full )?${count} (?:full )?(months?|years?|weeks?)`,
    ([, number, word]) => ({
      key: `last-${spanOf(number as string, word as string).key}`,
      reads: `in the last ${spanOf(number as string, word as string).reads}`,
    }),
  ),
  rule(
    `(?:with)?in(?:side)? (?:(?:the|a|an|their|this|last|maximum of|target of|required|expected|statutory|timescale of|first|of) )*${count}[- ]?${unit}(?: (?:timescales?|targets?|limits?|standard|timeframes?|of))?`,
    ([, number, word]) => {
      const span = spanOf(number as string, word as string)
      return { key: `within-${span.key}`, reads: `within ${span.reads}` }
    },
  ),
  rule(
    `(?:the |a |national |statutory )*${count}[- ]${unit}[- ](?:timescales?|targets?|limits?|standard|timeframes?|deadline)`,
    ([, number, word]) => {
      const span = spanOf(number as string, word as string)
      return { key: `within-${span.key}`, reads: `within ${span.reads}` }
    },
  ),
  rule(
    `(?:for )?(?:more than|over|longer than|in excess of|exceeding|beyond) ${count}[- ]?${unit}( ago)?`,
    ([, number, word]) => {
      const span = spanOf(number as string, word as string)
      return { key: `over-${span.key}`, reads: `over ${span.reads}`, late: true }
    },
  ),
  rule(
    `(?:for )?(?:continuously )?(?:for )?(?:at least ${count}[- ]?${unit}|${count} ?${unit} (?:or more|plus|or longer|and over)|${count} ?\\+ ?${unit})`,
    (match) => {
      const [number, word] = match.slice(1, 7).filter((part) => part !== undefined)
      const span = spanOf(number as string, word as string)
      return { key: `${span.key}-or-more`, reads: `${span.reads} or more` }
    },
  ),
  rule(`(?:for )?(?:less than|under|fewer than|up to|below) ${count}[- ]?${unit}`, ([, number, word]) => {
    const span = spanOf(number as string, word as string)
    return { key: `under-${span.key}`, reads: `under ${span.reads}` }
  }),
  rule(`${count} ?(?:-|to) ?${count} ?(days|weeks|months|years)(?! old| of age)`, ([, from, to, word]) =>
    /^years/.test(word as string)
      ? age(`${from}-${to}`, `${from} to ${to}`)
      : { key: `${from}-${to}-${word}`, reads: `${from} to ${to} ${word}` },
  ),
  rule(`${count}[- ](?:days?|weeks?|months?) (?:or (?:less|fewer))`, ([, number]) => ({
    key: `up-to-${number}`,
    reads: `up to ${number}`,
  })),
  rule(`after ${count}[- ]?(weeks?|months?|years?)(?: or more)?`, ([, number, word]) => {
    const span = spanOf(number as string, word as string)
    return { key: `after-${span.key}`, reads: `after ${span.reads}` }
  }),
  rule(
    '(?:in |over |during )?the (?:12 months|year) (?:before|prior to|preceding|leading up to)(?: the inspection)?',
    () => undefined,
  ),
  rule(
    `(?:more than|over|at least) ${count} miles?(?: away)?(?: from (?:their )?homes?)?|${count} miles? or more(?: from (?:their )?homes?)?`,
    ([, over, or]) => ({
      key: `over-${over ?? or}-miles`,
      reads: `over ${over ?? or} miles from home`,
    }),
  ),
  rule(
    '(?:\\(?(?:aged|ages|age|those aged|the age range) )?(?:between )?(?:the ages of )?(\\d{1,2}) ?-? ?(?:-|to|and|or) ?(\\d{1,2})[- ]?(?:years?|yrs?|year)?[- ]?(?:olds?|of age)\\)?',
    ([, from, to]) => age(`${from}-${to}`, `${from} to ${to}`),
  ),
  rule(
    '(?:aged|ages|age|those aged) (?:between )?(\\d{1,2})(?: years)? ?(?:-|to|and|or) ?(\\d{1,2})(?: ?(?:years?|yrs?))?',
    ([, from, to]) => age(`${from}-${to}`, `${from} to ${to}`),
  ),
  rule('(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}) ?(?:yrs?|year)', ([, from, to]) => age(`${from}-${to}`, `${from} to ${to}`)),

  rule('(?:aged |age )(\\d{1,2})(?: years?)?(?: (?:and|or) (?:over|above|older))?(?: years)?', ([whole, number]) =>
    /over|above|older/.test(whole) ? age(`${number}-or-over`, `${number} or over`) : age(`${number}`, `${number}`),
  ),
  rule('(?:aged |age )?(\\d{1,2})(?: years?)?(?: old)? (?:and|or) (?:over|above|older)', ([, number]) =>
    age(`${number}-or-over`, `${number} or over`),
  ),
  rule('(\\d{1,2})[- ]year[- ]olds?', ([, number]) => age(number as string, number as string)),
  rule('(?:over|above) the age of (\\d{1,2})(?: years?)?', ([, number]) => age(`over-${number}`, `over ${number}`)),
  rule('(?:under |the )?age of (\\d{1,2})', ([, number]) => age(`under-${number}`, `under ${number}`)),
  rule("years? (\\d{1,2})(?!\\d)(?:'?s)?(?: (?:pupils|leavers))?", ([, number]) => ({
    key: `year-${number}`,
    reads: `year ${number}`,
  })),
  rule('key stages? ?(\\d)|ks ?(\\d)', ([, one, two]) => ({ key: `key-stage-${one ?? two}`, reads: `key stage ${one ?? two}` })),
  rule('(?:more than|over|in excess of|at least) (\\d{1,3})(?: (?:children|cases|families))?', ([, number]) => ({
    key: `over-${number}`,
    reads: `over ${number}`,
  })),
  rule('(?:fewer than|less than|below) (\\d{1,3})(?: (?:children|cases|families))?', ([, number]) => ({
    key: `under-${number}`,
    reads: `under ${number}`,
  })),
  rule('(?:at )?levels? ([234])(?: (?:to|and|or) ([234]))?', ([, one, two]) => ({
    key: `level-${one}${two === undefined ? '' : `-${two}`}`,
    reads: `level ${one}${two === undefined ? '' : ` to ${two}`}`,
  })),
  fixed(
    '(?:out of|outside(?: of)?|not within|not in|beyond) (?:the )?(?:statutory |required |expected )*time-?(?:scales?|frames?)|overdue|late|delayed',
    'late',
    'late',
    true,
  ),
  fixed(
    '(?:with)?in (?:the )?(?:statutory |required |expected |agreed |national |target |set |appropriate |this )*time-?(?:scales?|frames?|limits?)|on time|in time|timel(?:y|iness)(?: of)?|(?:at|to) (?:the )?appropriate frequency|when due',
    'on-time',
    'on time',
  ),
  fixed('up[- ]to[- ]date', 'up-to-date', 'up to date'),
  fixed(
    'start(?:s|ed|ing)?(?: in (?:the )?(?:month|year))?|startedinmonth|began|beginning|newly opened|opened',
    'starting',
    'starting',
  ),
  fixed('end(?:s|ed|ing)(?: in (?:the )?(?:month|year))?|endedinmonth|closed|closures?|de-registered|ceased', 'ending', 'ending'),
  fixed('no further action(?: \\(nfa\\))?|nfa', 'no-further-action', 'with no further action'),
  fixed('step(?:ped|ping)?[- ]down', 'stepped-down', 'stepped down'),
  fixed('step(?:ped|ping)?[- ]up|escalated', 'stepped-up', 'stepped up'),
  fixed('no[ \u0001]+dates?(?: recorded)?', 'no-date', 'with no date recorded'),
  fixed('not (?:yet )?(?:been )?(?:recorded|known)|unknown|unrecorded', 'not-recorded', 'not recorded'),
  fixed('- others?(?: reasons?)?$', 'other', 'for other reasons'),
  fixed('boys?|males?|young men', 'boys', 'boys'),
  fixed('girls?|females?|young women', 'girls', 'girls'),
  fixed('first[- ]time', 'first-time', 'for the first time'),
  fixed("not|no|never|without|none(?: of)?|neither|n't|didn't|nor", 'not', 'not'),
]
