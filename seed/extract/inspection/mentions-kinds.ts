import type { EnumValue } from '../../../schema/index.ts'

type Kind = EnumValue<'InspectionKind'>

/** What a text calls an inspection that it names: a kind, or no more than that it is an inspection or a visit. */
export interface Called {
  /** Its part of an id. */
  readonly slug: string
  readonly kind: Kind | undefined
  readonly title: string
}

const standard: Called = { slug: 'standard-inspection', kind: 'STANDARD', title: "Inspection of children's services" }

/** The kinds by the words around the one that names the inspection. The first that fits counts. */
const kinds: readonly (readonly [RegExp, Called])[] = [
  [
    /\bpeer (?:review|challenge|diagnostic)s?\b|\b(?:lga|local government association)\b.{0,40}\bdiagnostics?\b/,
    { slug: 'peer-review', kind: 'PEER_REVIEW', title: 'Peer review' },
  ],
  [
    /joint targeted area inspections?|\bjtais?\b|\bjoint inspections?\b/,
    { slug: 'joint-inspection', kind: 'JOINT_AREA', title: 'Joint targeted area inspection' },
  ],
  [/monitoring visits?/, { slug: 'monitoring-visit', kind: 'MONITORING_VISIT', title: 'Monitoring visit' }],
  [/focused (?:assurance )?visits?|assurance visits?/, { slug: 'focused-visit', kind: 'FOCUSED_VISIT', title: 'Focused visit' }],
  [
    /\bsend\b|special educational needs|(?:\bcqc\b|care quality commission).{0,12}\brevisit/,
    { slug: 'send-inspection', kind: 'SEND', title: 'SEND inspection' },
  ],
  [/\bprobation\b|\byouth (?:offending|justice)/, { slug: 'review', kind: 'OTHER', title: 'Inspection of another service' }],
  [
    /\bilacs\b|full (?:ofsted )?inspections?\b|single inspection|(?:safeguarding|protection of children|looked after|children's social care|children's services)|\bslac\b|services (?:were|was)\b/,
    standard,
  ],
  [/\bvisit(?:ed|s)?\b|\brevisit/, { slug: 'visit', kind: undefined, title: 'Visit' }],
]

const inspection: Called = { slug: 'inspection', kind: undefined, title: 'Inspection' }

export function calledIn(words: string): Called {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? inspection
}

/** Things that are inspected too, and are no council's services for children. */
export const otherThings =
  /\b(?:children's homes?|residential (?:homes?|units?)|schools?|academ(?:y|ies)|nurser(?:y|ies)|childminders?|colleges?|prisons?|secure (?:children's homes?|training centres?|units?|estate)|(?:fostering|adoption) agenc(?:y|ies)|young offenders?|hospitals?|trusts?|care homes?|adult social care|adult services|fire (?:and rescue )?service|police force|homes? (?:was|were)|providers?|settings?|peel)\b/
