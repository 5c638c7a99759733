import { createHash } from 'node:crypto'
import { type Check, checkNamed, type GraphRecord, type LinkRecord, makeId, type NodeRecord } from '../../schema/index.ts'
import { passageId, passageOf } from '../extract/passage.ts'
import type { Checking } from './checking.ts'
import type { Raised, Rule, Shown, Spot } from './rule.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The longest name of a flag in its id; longer ones are cut, and told apart by a digest. */
const longestName = 160

/** How sure a flag is where its rule tells nothing of that: set by judgement, from flags that were read at random. */
const usualScore = { PROVEN: 0.95, LIKELY: 0.8 } as const

/** A thing's id as a part of another's: without its council, its slashes as tildes. */
const partOf = (id: string): string => id.split('/').slice(1).join('~')

function nameOf(rule: string, { on: [first, ...others], key }: Raised): string {
  const more = key ?? (others.length === 0 ? undefined : digest(others.join(' ')).slice(0, 8))
  const name = [rule, partOf(first), ...(more === undefined ? [] : [more])].join('~')
  return name.length <= longestName ? name : `${name.slice(0, longestName)}~${digest(name).slice(0, 8)}`
}

/** Writes what rules found as flags, with the passages that prove them. */
export class Flags {
  readonly records: GraphRecord[] = []
  readonly #checking: Checking
  readonly #made = new Set<string>()

  constructor(checking: Checking) {
    this.#checking = checking
  }

  add(rule: Rule, raised: Raised): void {
    const check = checkNamed(rule.id) as Check
    const [first] = raised.on
    const scope = first.split('/')[0] as string
    const id = makeId(scope, 'Flag', nameOf(rule.id, raised))
    if (this.#made.has(id)) throw new Error(`Two flags have the id ${id}; the rule must give them keys`)
    this.#made.add(id)
    const passages = raised.shown.map(({ passage }) => (typeof passage === 'string' ? passage : this.#passage(passage)))
    const asAt = raised.asAt ?? this.#dayOf(raised, passages)
    this.records.push({
      label: 'Flag',
      id,
      properties: {
        rule: rule.id,
        severity: raised.severity ?? check.severity,
        summary: raised.says,
        certainty: raised.certainty,
        ...(asAt === undefined ? {} : { asAt }),
        ...(raised.searched === undefined ? {} : { searched: raised.searched }),
        council: makeId('', 'Council', scope),
      },
    })
    for (const thing of raised.on) this.records.push(this.#raisedOn(rule, raised, id, thing, passages))
    for (const [at, shown] of raised.shown.entries()) this.#cite(id, passages[at] as string, shown)
  }

  /** The newest day of what shows it; what rests on a plan's silence is as at the plan's newest paper, however old the rest is. */
  #dayOf({ on, searched }: Raised, passages: readonly string[]): string | undefined {
    const checking = this.#checking
    const silent = searched === undefined ? [] : on.flatMap((id) => checking.planOf(id) ?? [])
    const days = [
      ...passages.flatMap((passage) => checking.dayAboutPassage(passage) ?? []),
      ...silent.flatMap((plan) => checking.dayOfPlan(plan) ?? []),
    ]
    return days.sort().at(-1)
  }

  #raisedOn(rule: Rule, { certainty, score }: Raised, flag: string, thing: string, passages: readonly string[]): LinkRecord {
    return {
      type: 'RAISED_ON',
      from: flag,
      to: thing,
      properties: {
        basis: 'SUGGESTED',
        method: rule.id,
        score: score ?? usualScore[certainty],
        reasons: [`The check “${checkNamed(rule.id)?.title}” raised it.`],
        cites: [...new Set(passages)],
      },
    }
  }

  #cite(flag: string, passage: string, { property, printed }: Shown): void {
    const link: LinkRecord<'CITES'> = {
      type: 'CITES',
      from: flag,
      to: passage,
      properties: {
        basis: 'STRUCTURAL',
        role: 'SAYS',
        ...(property === undefined ? {} : { property }),
        ...(printed === undefined ? {} : { printed }),
      },
    }
    const key = `${flag} ${passage} ${property ?? ''}`
    if (this.#made.has(key)) return
    this.#made.add(key)
    this.records.push(link)
  }

  #passage({ document, span, locator }: Spot): string {
    const { known, places, texts } = this.#checking
    const id = passageId(document, span)
    if (known.node(id) !== undefined || this.#made.has(id)) return id
    this.#made.add(id)
    const text = texts.find((each) => each.document === document)
    if (text === undefined) throw new Error(`No text of ${document} is at hand, and a rule cites a place in it`)
    const holder = known.node(document)?.properties as { council?: string } | undefined
    const node: NodeRecord<'Passage'> = {
      label: 'Passage',
      id,
      properties: {
        ...passageOf(text.layer, span, locator),
        ...(holder?.council === undefined ? {} : { council: holder.council }),
      },
    }
    const to = places.holderOf(document, span)
    const partOf: LinkRecord<'PART_OF'> = { type: 'PART_OF', from: id, to, properties: { basis: 'STRUCTURAL' } }
    this.records.push(node, partOf)
    known.add([node, partOf])
    return id
  }
}
