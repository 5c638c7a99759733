import { periodInWords } from '../../series/direction.ts'
import type { Beside, Measured } from '../figures.ts'
import type { Gathered } from '../gather.ts'
import { capital, inARow } from '../naming.ts'
import { besideInWords, figuresOf, figureWords, isNamed } from '../parts/figures.ts'
import type { Question } from '../told.ts'

const most = { worse: 2, behind: 1, old: 3 }
const dayLength = 86_400_000

/** After so many days a figure tells nothing of today; after so many more nobody would ask for it again. */
const [oldAfter, oldUntil] = [400, 2200]

/** How long what a figure shows is worth asking about. */
const recent = 730

const nameOf = ({ indicator }: Measured): string => String(indicator.name)

/** How a figure moved, without which way is good. */
const moved = ({ direction }: Measured): string => direction.words.replace(/: (?:higher|lower) is better$/, '')

function ask(
  about: readonly Measured[],
  saying: readonly string[],
  told: Pick<Question, 'words' | 'why' | 'severity' | 'weight'>,
): Question {
  return {
    ...told,
    kind: 'FIGURE',
    askedOf: [],
    things: about.map(({ indicator }) => indicator),
    flags: [],
    passages: [],
    saying,
    certainty: 'PROVEN',
    closeness: 1,
  }
}

function worse(each: Measured): Question {
  const { from, to } = each.direction
  const better = each.indicator.better === 'LOWER' ? 'lower' : 'higher'
  return ask([each], [...(from === undefined ? [] : figuresOf(from)), ...(to === undefined ? [] : figuresOf(to))], {
    words: `${capital(nameOf(each))} ${moved(each)}. What explains it, and what is being done?`,
    why: `For this figure ${better} is better.`,
    severity: 'HIGH',
    weight: 5,
  })
}

/** A figure of another place, or a target, that the council's own newest one falls short of. */
function shortOf({ indicator, newest }: Measured, { line, point }: Beside): boolean {
  const [own, other] = [newest.value as number, point.value as number]
  if (line.kind === 'ACTUAL' || (indicator.better !== 'HIGHER' && indicator.better !== 'LOWER')) return false
  return indicator.better === 'HIGHER' ? own < other : own > other
}

function behind(each: Measured): Question | undefined {
  const short = each.beside.filter((beside) => shortOf(each, beside))
  const [first] = short
  if (first === undefined) return undefined
  const against = short.map(besideInWords)
  return ask([each], [...figuresOf(each.newest), ...short.flatMap(({ point }) => figuresOf(point))], {
    words: `${capital(nameOf(each))} stood at ${figureWords(each.newest)} (${periodInWords(each.newest)}), beside ${inARow(against)}. What level is aimed for, and by when?`,
    why: `For this figure ${each.indicator.better === 'LOWER' ? 'lower' : 'higher'} is better.`,
    severity: 'MEDIUM',
    weight: 4,
  })
}

const knowsBetter = ({ indicator: { better } }: Measured): boolean => better === 'HIGHER' || better === 'LOWER'

const age = ({ newest }: Measured, asAt: string): number => (Date.parse(asAt) - Date.parse(newest.end)) / dayLength

function old(figures: readonly Measured[], asAt: string): Question[] {
  const own = figures
    .filter((each) => knowsBetter(each) && age(each, asAt) > oldAfter && age(each, asAt) <= oldUntil)
    .filter(({ indicator: { unit }, periods }) => unit === '%' || periods > 1)
    .slice(0, most.old)
  if (own.length === 0) return []
  const told = own.map((each) => `${nameOf(each)}, ${figureWords(each.newest)} (${periodInWords(each.newest)})`)
  return [
    ask(
      own,
      own.flatMap(({ newest }) => figuresOf(newest)),
      {
        words:
          own.length === 1
            ? `What does this figure stand at now: ${inARow(own.map(nameOf))}?`
            : `What do these figures stand at now: ${inARow(own.map(nameOf))}?`,
        why: `What was found of them in the papers is more than a year old: ${told.join('; ')}.`,
        severity: 'MEDIUM',
        weight: 3,
      },
    ),
  ]
}

/** Questions from figures that went the wrong way, stand behind others, or are old. */
export function fromFigures({ figures, day }: Gathered): Question[] {
  const named = figures.filter(isNamed)
  const fresh = named.filter((each) => age(each, day.day) <= recent)
  const wrong = fresh.filter(({ direction }) => direction.verdict === 'WORSE').slice(0, most.worse)
  const others = named.filter((each) => !wrong.includes(each))
  return [
    ...wrong.map(worse),
    ...fresh
      .filter((each) => !wrong.includes(each))
      .flatMap((each) => behind(each) ?? [])
      .slice(0, most.behind),
    ...old(others, day.day),
  ]
}
