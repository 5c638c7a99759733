import { dayInWords } from '../../dates/index.ts'
import type { Checking } from '../checking.ts'
import { groupedBy } from '../grouped.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart } from '../telling.ts'
import { asKey, saidBy } from './claims.ts'
import { comparingIn } from './comparing.ts'
import { type Blamed, blamedIn, giverCalled } from './inspected.ts'
import { praisedAndBlamed, type Same } from './same-thing.ts'
import { type Spoken, saidInUpdates, spokenCalled } from './spoken.ts'
import { quotedAround } from './wanting.ts'

/** What is hoped, planned, begun or asked for is not claimed; nor is what the same sentence takes back, or only counts in an audit. */
const hoped =
  /\b(?:will|should|would|could|aim|hope|plan to|needs? to|needed|required|to improve|to ensure|to strengthen|must|in order to|further work|more work|not|although|however|whilst|while|despite|still|challenges?|remains? a|below|deteriorat\w*|lack|dip in|(?:is|are) (?:currently )?(?:being|reviewing|developing|underway)|currently (?:being|reviewing|developing|underway)|no cases|invited|quality assured)\b|\d ?%.{0,40}\baudit|\baudit.{0,40}\d ?%/i

/** Words that say firmly that something is done, or good. */
const firm =
  /\b(?:improved|improvements?|increased focus|strengthened|embedded|established|implemented|introduced|completed|streamlined|in place|live|robust|positive\w*|good|clear(?:ly)?|timely|appropriate(?:ly)?|effective(?:ly)?|strong|consistent(?:ly)?|regular(?:ly)?|well[- ]\w+|success\w*|excellent)\b/i

/** Words in quotation marks are names of grades and things. */
const inQuotes = /[‘“'"][^’”'"]{1,40}[’”'"]/gu

const longest = 640

interface Claimed {
  readonly spoken: Spoken
  readonly blamed: Blamed
  readonly same: Same
}

const daysIn = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function againstNext(checking: Checking, spoken: Spoken): Claimed[] {
  const comparing = comparingIn(checking)
  const matters = spoken.matters.filter(({ way }) => way === 'STRENGTH')
  if (hoped.test(spoken.sentence) || matters.length < spoken.matters.length) return []
  return blamedIn(checking)
    .blaming(matters.map(({ concern }) => concern.slug))
    .flatMap((blamed): Claimed[] => {
      if (blamed.day < spoken.day || daysIn(spoken.day, blamed.day) > longest) return []
      const same = praisedAndBlamed({ ...spoken, matters }, blamed, comparing)
      const isFirm =
        firm.test(spoken.sentence.replace(inQuotes, '')) ||
        matters.some(({ concern }) => concern.narrow && concern.slug === same?.key)
      return same === undefined || !isFirm ? [] : [{ spoken, blamed, same }]
    })
}

function raise(checking: Checking, all: readonly Claimed[]): Raised {
  const [{ spoken, blamed, same }] = [...all].sort((a, b) => b.same.like - a.same.like) as [Claimed]
  const findings = [...new Map(all.map((each) => [each.blamed.finding.id, each.blamed.finding])).keys()].slice(0, 3)
  return {
    on: [spoken.thing.id, ...findings],
    says: `${asStart(spokenCalled(checking, spoken))} says, as at ${dayInWords(spoken.day)}: ${quotedAround(spoken.sentence, same.claimPlaces.slice(0, 1))}. ${asStart(giverCalled(checking, blamed.giver))} says: ${quotedAround(blamed.sentence, same.places)}.`,
    shown: [...saidBy(checking, spoken.thing.id), ...findings.flatMap((id) => saidBy(checking, id))],
    certainty: 'LIKELY',
    score: Math.min(0.85, 0.5 + same.like / 2),
    key: asKey(same.key),
  }
}

export const progressAgainstInspector: Rule = {
  id: 'progress-against-inspector',
  find: (checking) => {
    const claimed = saidInUpdates(checking).flatMap((spoken) => {
      const all = againstNext(checking, spoken)
      const next = all.map(({ blamed }) => blamed.day).sort()[0]
      return all.filter(({ blamed }) => blamed.day === next)
    })
    const groups = groupedBy(claimed, ({ spoken, same }) => `${spoken.thing.id} ${same.key}`)
    return [...groups.values()].map((group) => raise(checking, group))
  },
}
