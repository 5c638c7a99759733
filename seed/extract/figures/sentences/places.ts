const end = '(?![\\p{L}\\p{N}])'
const start = '(?<![\\p{L}\\p{N}])'

/** Places that a council is compared with, and the name by which each is known. */
const known: readonly (readonly [string, string])[] = [
  [
    '(?:our |its |their )?(?:statistical(?:ly)?|stat)[- ](?:similar )?neighbours?(?: \\(SNs?\\))?(?: group)?|SNs?',
    'statistical neighbours',
  ],
  [
    'similar (?:councils|authorities|areas|local authorities)|comparable (?:councils|authorities|areas|local authorities)',
    'similar areas',
  ],
  ['nearest neighbours?', 'nearest neighbours'],
  ['(?:our )?neighbouring (?:councils|authorities|areas|local authorities|boroughs|counties)', 'neighbouring councils'],
  ['neighbouring (?:councils|authorities|boroughs|local authorities)', 'neighbouring councils'],
  ['(?:our |its |the )?family of (?:similar )?(?:authorities|councils|areas)', 'similar areas'],
  ['comparators?(?: (?:authorities|councils|areas|group))?', 'comparators'],
  ['(?:the )?(?:regional )?north[- ]?west(?:ern)?|NW', 'North West'],
  ['(?:the )?(?:regional )?north[- ]?east(?:ern)?', 'North East'],
  ['(?:the )?(?:regional )?south[- ]?west(?:ern)?', 'South West'],
  ['(?:the )?(?:regional )?south[- ]?east(?:ern)?', 'South East'],
  ['(?:the )?yorkshire (?:and|&) (?:the )?humber(?:side)?', 'Yorkshire and the Humber'],
  ['(?:the )?east midlands', 'East Midlands'],
  ['(?:the )?west midlands', 'West Midlands'],
  ['(?:the )?east of england|eastern region', 'East of England'],
  ['inner london', 'Inner London'],
  ['outer london', 'Outer London'],
  ['(?:greater )?london', 'London'],
  ['wales|welsh', 'Wales'],
  ['scotland|scottish', 'Scotland'],
  ['(?:the )?region(?:al|ally)?', 'region'],
  [
    'england|english(?= (?:average|rate|figure|councils|authorities|mean))|national(?:ly)?|(?:the )?country(?: as a whole)?|nation-?wide|country-?wide',
    'England',
  ],
]
/** The regions of England, by name. */
export const regions: ReadonlySet<string> = new Set([
  'North West',
  'North East',
  'South West',
  'South East',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
])
const cityRegion = '\\p{Lu}\\p{L}{2,20} City Region'

/** The words of a place that a council is compared with. */
export const comparedPlace = `${start}(?:${cityRegion}|${known.map(([words]) => `(?:${words})`).join('|')})${end}`

const names: readonly (readonly [RegExp, string])[] = known.map(([words, name]) => [new RegExp(`^(?:${words})$`, 'iu'), name])

/** The name of a place, a little the same however it is printed. */
export function placeNamed(printed: string): string {
  const name = printed.trim().replace(/\s+/g, ' ')
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

const linking =
  "(?:['’]s?)?(?: (?:averages?|rates?|figures?|picture|levels?|mean|median|performance|benchmark|percentage|proportion|equivalent|comparators?|expectations?|standards?|it|CLA|LAC|CIC|reached|recorded|reported|achieved|averaged|fell to|rose to|increased to|decreased to|dropped to|has fallen to|has risen to|scorecard|outturn|threshold|target|of|is|was|are|were|at|which|that|stands|standing|stood|for|the|this|these|same|year|period|all|children|looked|after|pupils|young|people|in|care|leavers|being|both|currently|only|three-year|two-year|five-year|annual|latest|published|overall|combined|most|recent|own|under|over|rate|as|a|whole|\\(SNs?\\))){0,9}"
const dates = '(?: (?:in |at |for )?(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d{2}(?:[-/\\u2010-\\u2015]\\d{2,4})?,?)?'
const left = new RegExp(
  `(?<place>${comparedPlace})${linking}${dates}${linking}:?(?<link>,? ?(?:which|that) (?:is|was|stands at|stood at) |,? (?:at|of|is|was|with) | ?\\(| |, )$`,
  'iu',
)
const right = new RegExp(
  `^(?:(?: (?:of|for|by) (?:all )?(?:[\\p{L}-]{1,20} ){0,5}?(?:in|across|for|among)| (?:in|for|across|among|amongst|of|by|seen in|seen across)) (?:the |our |its |both )?| (?:the |our |its )?(?=nation|region|count|north|south|NW|SN|England|stat)|(?: (?:of|for) (?:[\\p{L}-]{1,20} ){1,5}?)(?=nationally|regionally))(?:average (?:for|in|of|across) (?:the )?)?(?<place>${comparedPlace})(?!['’]?s? (?:average|rate|figure|pupils|schools|standard|office|minimum|lead|award|guidance|target|timescale))`,
  'iu',
)
const opening = new RegExp(`^(?:At |In |Across |For )?(?:the )?(?<place>${comparedPlace})(?: level| average)?,? `, 'iu')
const outOwn = /\b(?:below|above|than|in line with|similar to|close to|exceeds?|beyond)\b[^,;]{0,30}$/i

/**
 * Where a figure was measured, told by what stands on either side of it; undefined where it is the council's own.
 * `follows` tells that a figure stands before it in the sentence.
 */
export function placeOf(before: string, after: string, { follows }: { follows: boolean }): string | undefined {
  const told = left.exec(before)
  if (told?.groups !== undefined) {
    const [place, link] = [told.groups.place as string, (told.groups.link as string).trim()]
    const opens = before.slice(0, told.index)
    const isOwn =
      !follows &&
      (/^,?$/.test(link) || /^,? ?(?:at|with)$/.test(link)) &&
      /(?:,|\b(?:at|with)) $/.test(before) &&
      outOwn.test(opens)
    if (!isOwn && !(link === ',' && !/^$/.test(opens))) return placeNamed(place)
  }
  const behind = right.exec(after)
  if (behind?.groups !== undefined) return placeNamed(behind.groups.place as string)
  const opened = follows ? null : opening.exec(before)
  if (opened?.groups !== undefined && opened[0].trimEnd().endsWith(',')) return placeNamed(opened.groups.place as string)
  return undefined
}
