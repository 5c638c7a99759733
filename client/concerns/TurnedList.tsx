import type { TurnWay } from '../generated/graphql.ts'
import { Folding, type Folds } from '../parts/Folding.tsx'
import { sayBasis } from '../words/basis.ts'
import { sayHeading } from '../words/captions.ts'
import { capitalise, sayList } from '../words/numbers.ts'
import { alike } from './concern.ts'
import { TellerLink, ToldView } from './ToldView.tsx'
import type { Side, Turned } from './turns.ts'

/** What it was, and what it was later. */
const turnWords: Readonly<Record<TurnWay, readonly [earlier: string, later: string]>> = {
  STRENGTH_TO_CONCERN: ['A strength', 'a concern'],
  CONCERN_TO_STRENGTH: ['A concern', 'a strength'],
}

const inYears = (sides: readonly Side[]): string => {
  const years = [...new Set(sides.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 4)])))]
  return years.length === 0 ? '' : ` in ${sayList(years)}`
}

/** "A strength in 2016 and 2018, a concern in 2022". */
const sayTurn = ({ way, earlier, later }: Turned): string =>
  `${turnWords[way][0]}${inYears(earlier)}, ${turnWords[way][1]}${inYears([later])}`

function SideView({ heading, sides }: { readonly heading: string; readonly sides: readonly Side[] }) {
  return (
    <div className="side">
      <h4 className="stop">{heading}</h4>
      {sides.map(({ by, day, things }) => (
        <div key={by?.id ?? day}>
          <p className="known">
            <TellerLink by={by} day={day} />
          </p>
          {things.map((thing) => (
            <div key={thing.id} className="told">
              <ToldView thing={thing} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

interface TurnedListProps {
  readonly turns: readonly Turned[]
  readonly folds: Folds
  readonly open: boolean
}

/** What turned, the latest first: what was told earlier beside what was told later. */
export function TurnedList({ turns, folds, open }: TurnedListProps) {
  return turns.map((turn) => (
    <section key={turn.key} className="concern turn">
      <Folding
        as="h3"
        open={folds.isOpen(turn.key, open)}
        onToggle={() => folds.toggle(turn.key, open)}
        head={
          <>
            <span className="group-name">{capitalise(sayHeading(turn.concern))}</span>
            <span className="aside group-count">{sayTurn(turn)}</span>
          </>
        }
      >
        <div className="sides">
          <SideView heading={`${turnWords[turn.way][0]} then`} sides={turn.earlier} />
          <SideView heading={`${capitalise(turnWords[turn.way][1])} later`} sides={[turn.later]} />
        </div>
        {alike(turn.links, sayBasis).map(({ words }) => (
          <p key={words} className="known">
            {words}.
          </p>
        ))}
      </Folding>
    </section>
  ))
}
