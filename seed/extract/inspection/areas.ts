import type { AreaKey } from '../../../schema/index.ts'
import { plain } from './plain.ts'

/** What areas of judgement are called, by framework and year, and the keys that hold across frameworks. The first that fits counts. */
const names: readonly (readonly [RegExp, readonly AreaKey[]])[] = [
  [/safeguarding (?:children )?board|\blscb\b|\bls?cb\b/, ['safeguarding-board']],
  [/overall effectiveness of (?:the )?safeguarding|safeguarding services/, ['safeguarding']],
  [
    /services for (?:looked after children|children (?:looked after|in care))(?! and)|looked after (?:children )?services/,
    ['looked-after-services'],
  ],
  [/capacity (?:for|to) improve/, ['capacity-for-improvement']],
  [/overall effecti?ve?nn?ess|^overall (?:judgement|grade)|^children's (?:social care )?services|overall judgement/, ['overall']],
  [
    /(?:children in care|looked after children|children looked after)(?:,? and|,) (?:care leavers|young people leaving care)/,
    ['children-in-care', 'care-leavers'],
  ],
  [/adoption/, ['adoption']],
  [/care leavers|leaving care|care experienced/, ['care-leavers']],
  [
    /need (?:of )?help and protection|help(?:, care)? and protection|protection of children|child protection/,
    ['help-and-protection'],
  ],
  [/children in care|looked after|permanence/, ['children-in-care']],
  [/leaders|leadership|governance|management/, ['leadership']],
  [/\bsend\b|special educational needs/, ['send']],
]

/** The keys of an area as printed; none where its name is not known. */
export function areaKeysOf(area: string): AreaKey[] {
  const told = plain(area)
  return [...(names.find(([pattern]) => pattern.test(told))?.[1] ?? [])]
}

/** Groups of areas in the inspections of 2009 to 2012, which judged two services in one report. */
const groups: readonly (readonly [RegExp, AreaKey])[] = [
  [/^safeguarding services$/, 'safeguarding'],
  [/^(?:services for )?looked after children(?: services)?$/, 'looked-after-services'],
]

export const groupOf = (text: string): AreaKey | undefined => groups.find(([pattern]) => pattern.test(plain(text)))?.[1]

/** Areas that those inspections judged within a group and that have no key of their own. */
const within =
  /^(?:safeguarding outcomes|children and young people are safe|(?:the )?effectiveness of services in|(?:the )?quality of (?:provision|practice)|(?:the )?contribution of health|(?:ambition|evaluation|user|service responsiveness|service users|equality|value for money|partnership|performance management|assessment|case planning|workforce)\b|(?:outcomes: )?(?:being healthy|staying safe|enjoying and achieving|making a positive contribution|(?:achieving )?economic well-?being)|(?:the )?effectiveness of the help)/

export const isWithinGroup = (area: string): boolean => within.test(plain(area))
