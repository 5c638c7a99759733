import type { NodeRecord } from '../../../schema/index.ts'
import { dayInWords } from '../../dates/index.ts'
import { polarityOf } from '../../extract/inspection/polarity/index.ts'
import { sentencesOf } from '../../link/concerns/clauses.ts'
import { type Matter, mattersOf } from '../../link/concerns/index.ts'
import { textOf } from '../../link/known.ts'
import type { Said } from '../../link/likeness/said.ts'
import type { Checking } from '../checking.ts'
import { once } from '../once.ts'
import { saidIn } from '../said.ts'
import { ByKey } from './by-key.ts'
import type { Comparing } from './comparing.ts'
import type { Asserted } from './same-thing.ts'
import { isSpokenOf, namedIn } from './wanting.ts'

/** A sentence in which somebody from outside the council finds something wanting. */
export interface Blamed {
  readonly finding: NodeRecord<'Finding'>
  readonly giver: NodeRecord
  /** The last day on which it was looked at, as far as that is told. */
  readonly day: string
  readonly sentence: string
  readonly matters: readonly Matter[]
  readonly said: Said
  readonly named: ReadonlySet<string>
  readonly isWeak: boolean
}

/** The day to which what an inspection or paper found speaks. */
export function dayOfGiver(checking: Checking, giver: NodeRecord | undefined): string | undefined {
  if (giver?.label === 'Inspection') {
    const { endedOn, publishedOn, startedOn } = giver.properties
    return endedOn ?? publishedOn ?? startedOn
  }
  if (giver?.label === 'Meeting') return giver.properties.date
  return giver?.label === 'Document' ? checking.dayOf(giver.id) : undefined
}

const monthOf = (day: string | undefined): string => (day === undefined ? '' : dayInWords(day.slice(0, 7)))

/** "the focused visit of March 2021", "the review of June to September 2022" */
export function giverCalled(checking: Checking, giver: NodeRecord): string {
  const title = textOf(giver)
  if (giver.label !== 'Inspection') {
    const day = dayOfGiver(checking, giver)
    return `“${title}”${day === undefined ? '' : ` of ${dayInWords(day)}`}`
  }
  const [from, to] = [monthOf(giver.properties.startedOn), monthOf(giver.properties.endedOn)]
  const span =
    from === '' || to === '' || from === to ? '$1' : `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`
  const told = title.replace(/, ((?:\p{Lu}\p{Ll}+ )?\d{4})$/u, ` of ${span}`)
  return `the ${isName.test(told) ? told : told.charAt(0).toLowerCase() + told.slice(1)}`
}

const isName = /^(?:Commissioner|[A-Z]{2})/

/** What is blamed, to be looked up by what a claim names. */
export class Blames {
  readonly all: readonly Blamed[]
  readonly #by: ByKey<Blamed>

  constructor(all: readonly Blamed[]) {
    this.all = all
    this.#by = new ByKey(all, ({ named, matters }) => [...named, ...matters.map(({ concern }) => `concern ${concern.slug}`)])
  }

  /** Those that blame one of some concerns. */
  blaming(slugs: readonly string[]): Blamed[] {
    return this.#by.having(slugs.map((slug) => `concern ${slug}`))
  }

  /** Those of them that name one of some names too. */
  blamingAndNaming(slugs: readonly string[], names: readonly string[]): Blamed[] {
    return this.#by.having(names).filter(({ matters }) => matters.some(({ concern }) => slugs.includes(concern.slug)))
  }

  /** Those that blame one of its concerns, or name something rare that it names. */
  near({ named, concerns }: Asserted, { frequencyOf }: Comparing): Blamed[] {
    const keys = [
      ...[...named].filter((name) => frequencyOf(name) <= rarest),
      ...concerns.map(({ concern }) => `concern ${concern.slug}`),
    ]
    return this.#by.having(keys)
  }
}

/** What stands in a larger share of the texts is not looked up. */
const rarest = 0.035

/** What inspectors, commissioners, auditors and peers find wanting, sentence by sentence, as things stood when they looked. */
export const blamedIn = once(
  (checking: Checking): Blames => new Blames(checking.known.all('Finding').flatMap((finding) => blamesOf(checking, finding))),
)

/** What somebody tells of what others had found, on another day: "One concern of the inspectors was …". */
const retold =
  /\b(?:observations?|findings?|concerns?|criticisms?|points?|comments?) (?:\w+ ){0,2}(?:from|by|of) (?:the )?(ofsted|estyn|ciw|cqc|inspectors?|(?:care )?inspectorate|(?:last|previous|recent) (?:inspection|visit|review))\b/iu

function isRetold(sentence: string, giver: NodeRecord): boolean {
  const [, by = ''] = retold.exec(sentence) ?? []
  if (by === '' || giver.label !== 'Inspection') return by !== ''
  const { kind, body = '' } = giver.properties
  return kind === 'OTHER' || kind === 'PEER_REVIEW'
    ? !body.toLowerCase().includes(by.toLowerCase())
    : /^(?:last|prev|rec)/iu.test(by)
}

function blamesOf(checking: Checking, finding: NodeRecord<'Finding'>): Blamed[] {
  const { known } = checking
  const { polarity, voice } = finding.properties
  if ((polarity !== 'WEAKNESS' && polarity !== 'MIXED') || voice === 'COUNCIL') return []
  if (known.out('RETELLS', finding.id).some(({ properties }) => properties.basis !== 'REJECTED')) return []
  const giver = known.giverOf(finding.id)
  const day = dayOfGiver(checking, giver)
  if (giver === undefined || day === undefined) return []
  const text = textOf(finding)
  return sentencesOf(text).flatMap(({ start, end }): Blamed[] => {
    const sentence = text.slice(start, end).trim()
    if (!isSpokenOf(sentence, day) || isRetold(sentence, giver)) return []
    const matters = mattersOf(sentence, 'MIXED').filter(({ way }) => way === 'WEAKNESS')
    const { polarity: tone } = polarityOf(sentence)
    return [
      {
        finding,
        giver,
        day,
        sentence,
        matters,
        said: saidIn(checking, sentence),
        named: namedIn(sentence),
        isWeak: tone === 'WEAKNESS' || tone === 'MIXED',
      },
    ]
  })
}
