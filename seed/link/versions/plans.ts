import type { LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { normalForm } from '../../read/normal.ts'
import type { Known } from '../known.ts'
import { tellingWords } from '../references/plan-names.ts'
import { likenessOf, longestCompared, shinglesOf } from './likeness.ts'

export type PlanNode = NodeRecord<'Plan'>

/** A plan in one version, with all that it says. */
export interface Version {
  readonly plan: PlanNode
  readonly day: string
  /** Its title without what tells one version from another. */
  readonly programme: string
  readonly objectives: readonly NodeRecord<'Objective'>[]
  readonly actions: readonly NodeRecord<'Action'>[]
  /** What they say, by two words that follow one another. */
  readonly shingles: ReadonlySet<string>
}

const versionWords =
  /\b(?:phase|version|edition|draft|final|updated?|revised|refreshed?|january|february|march|april|may|june|july|august|september|october|november|december|quarter|q[1-4]|v)\b\.?(?:\s?\d[\d./-]*)?|\d[\d./-]*|[^\p{L} ]/giu

const longestTitle = 400

const programmeOf = (title: string): string =>
  normalForm(title.slice(0, longestTitle)).text.replace(versionWords, ' ').replace(/\s+/g, ' ').trim()

/** What the ids of a plan's parts begin with. */
const scopeOfPlan = (plan: string): string => `${plan.replace('/plan/', '/plan-')}/`

/** The plans of a council in the order of their days; those without a day are no versions. */
export function versionsOf(known: Known): Version[] {
  const plans = known.all('Plan')
  const scopes = new Map(plans.map(({ id }) => [scopeOfPlan(id), id]))
  const partsOf = <L extends 'Objective' | 'Action'>(label: L): Map<string, NodeRecord<L>[]> => {
    const parts = new Map<string, NodeRecord<L>[]>()
    for (const node of known.all(label)) {
      const plan = scopes.get(node.id.slice(0, node.id.lastIndexOf('/', node.id.lastIndexOf('/') - 1) + 1))
      if (plan === undefined) continue
      const list = parts.get(plan) ?? []
      parts.set(plan, list)
      list.push(node)
    }
    return parts
  }
  const [objectives, actions] = [partsOf('Objective'), partsOf('Action')]
  return plans
    .flatMap((plan): Version[] => {
      const day = plan.properties.statusAt ?? plan.properties.publishedOn
      if (day === undefined) return []
      const own = { objectives: objectives.get(plan.id) ?? [], actions: actions.get(plan.id) ?? [] }
      const said = [...own.actions, ...own.objectives].map(({ properties }) => properties.text ?? properties.summary ?? '')
      const shingles = new Set(
        said.flatMap((text) =>
          [...shinglesOf(normalForm(text.slice(0, longestCompared)).text)].filter((each) => each.includes(' ')),
        ),
      )
      return [{ plan, day, programme: programmeOf(plan.properties.title), ...own, shingles }]
    })
    .sort((a, b) => (a.day === b.day ? (a.plan.id < b.plan.id ? -1 : 1) : a.day < b.day ? -1 : 1))
}

/** So much of the smaller plan's actions says the same in the other: they are one programme, whatever they are called. */
const sameProgramme = 0.4
/** With one title less is enough: a plan may be written anew. */
const sameTitled = 0.08
/** A title with words of its own may be that of a plan for another service: nearly everything must have been taken over. */
const otherTitled = 0.6

function leastShared(earlier: Version, later: Version): number {
  if (earlier.programme === later.programme) return later.programme === '' ? sameProgramme : sameTitled
  const [a, b] = [earlier, later].map(({ programme, plan }) => tellingWords(programme, plan.id)) as [string[], string[]]
  const isOne = a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))
  return isOne ? sameProgramme : otherTitled
}

/** The passages that tell what a plan is called and as at which day it stands. */
const passagesFor = (known: Known, plan: string): string[] =>
  [undefined, 'title', 'statusAt', 'publishedOn'].flatMap((property) => known.passagesOf(plan, property).map(({ id }) => id))

/** An earlier version of a plan, and how that is known. */
export interface Succession {
  readonly later: Version
  readonly earlier: Version
  /** None where it is known already, or stated. */
  readonly link: LinkRecord<'SUPERSEDES'> | undefined
}

/** Each version with the one before it of the same programme. Versions of one day are editions. */
export function successions(known: Known, versions: readonly Version[], told: ReadonlyMap<string, string>): Succession[] {
  return versions.flatMap((later, at): Succession[] => {
    const before = versions.slice(0, at).filter(({ day }) => day < later.day)
    const linked = before.find(({ plan }) => known.out('SUPERSEDES', later.plan.id).some(({ to }) => to === plan.id))
    const stated = before.find(({ plan }) => plan.id === told.get(later.plan.id)) ?? linked
    const likes = before.map((earlier) => ({ earlier, shared: likenessOf(later.shingles, earlier.shingles) }))
    const fits = likes.filter(({ earlier, shared }) => {
      const isTitled = earlier.programme === later.programme && later.programme !== ''
      const isEmpty = earlier.actions.length === 0 || later.actions.length === 0
      return isEmpty ? isTitled : shared >= leastShared(earlier, later)
    })
    const titled = fits.filter(({ earlier }) => earlier.programme === later.programme)
    if (stated !== undefined) return [{ later, earlier: stated, link: undefined }]
    // A version that was not read stands between: what was read before is not the one before.
    const earlier = told.has(later.plan.id) ? undefined : (titled.at(-1) ?? fits.at(-1))?.earlier
    if (earlier === undefined) return []
    const shared = likes.find((each) => each.earlier === earlier)?.shared ?? 0
    const isTitled = earlier.programme === later.programme
    const cites = [later, earlier].flatMap(({ plan }) => passagesFor(known, plan.id))
    const reasons = [
      ...(isTitled ? ['Both bear the same title, apart from version and date.'] : []),
      `${Math.round(shared * 100)} per cent of the wording of the shorter one stands in both.`,
      `Their ratings are of ${earlier.day} and ${later.day}.`,
    ]
    return [
      {
        later,
        earlier,
        link: {
          type: 'SUPERSEDES',
          from: later.plan.id,
          to: earlier.plan.id,
          properties: {
            basis: 'SUGGESTED',
            method: 'versions-of-a-plan',
            score: isTitled && shared > 0.3 ? 0.97 : 0.8,
            reasons,
            ...(cites.length === 0 ? {} : { cites: [...new Set(cites)].sort() }),
          },
        },
      },
    ]
  })
}
