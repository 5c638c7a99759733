import type { EnumValue } from '../../../schema/index.ts'
import { plain } from './plain.ts'

type Kind = EnumValue<'InspectionKind'>

interface Form {
  readonly kind: Kind
  readonly title: RegExp
  readonly framework: string | ((year: number) => string)
  readonly body: string | 'told'
  /** Which grades such an inspection gives, of those that the graph has. */
  readonly scale: 'four' | 'send' | 'none'
  /** What such an inspection is called where its own title is not used. */
  readonly called: string
}

/**
 * The kinds of inspection of children's services in England by the titles of their reports. The first that fits counts.
 * Frameworks: Ofsted's published frameworks for each kind, with the year from which they held.
 */
const forms: readonly Form[] = [
  {
    kind: 'STANDARD',
    title: /performance evaluation inspection|\bcare inspectorate wales\b.{0,40}\binspection/,
    framework: 'Performance evaluation inspection (Wales)',
    body: 'Care Inspectorate Wales',
    scale: 'none',
    called: 'Performance evaluation inspection',
  },
  {
    kind: 'OTHER',
    title:
      /^(?:a report on |inspection of )?local (?:authority|government) education services\b|\blocal government education services\b/,
    framework: 'Local government education services (Wales)',
    body: 'Estyn',
    scale: 'none',
    called: 'Inspection of local government education services',
  },
  {
    kind: 'JOINT_AREA',
    title: /joint inspection of (?:services for )?(?:children|children's services)\b/,
    framework: 'Joint inspection (Scotland)',
    body: 'Care Inspectorate',
    scale: 'none',
    called: 'Joint inspection of services for children',
  },
  {
    kind: 'SEND',
    title:
      /\b(?:send|special educational needs).{0,60}\b(?:revisit|re-visit|monitoring (?:inspection|visit)|interim visit)|\b(?:revisit|re-visit|monitoring (?:inspection|visit))\b.{0,60}(?:\bsend\b|special educational needs)/,
    framework: (year) => (year >= 2023 ? 'Area SEND 2023' : 'Local area SEND 2016'),
    body: 'Ofsted, Care Quality Commission',
    scale: 'none',
    called: 'Area SEND follow-up',
  },
  {
    kind: 'SEND',
    title:
      /\b(?:area|local area|joint area|joint local area)\b.{0,40}\bsend\b|\bsend\b.{0,40}\binspection|inspection .{0,80}special educational needs|local area .{0,60}special educational needs/,
    framework: (year) => (year >= 2023 ? 'Area SEND 2023' : 'Local area SEND 2016'),
    body: 'Ofsted, Care Quality Commission',
    scale: 'send',
    called: 'Area SEND inspection',
  },
  {
    kind: 'JOINT_AREA',
    title: /joint targeted area inspection|\bjtai\b/,
    framework: 'Joint targeted area inspection',
    body: 'told',
    scale: 'none',
    called: 'Joint targeted area inspection',
  },
  {
    kind: 'MONITORING_VISIT',
    title: /monitoring visit/,
    framework: (year) => (year >= 2018 ? 'ILACS' : 'Single inspection framework 2013'),
    body: 'Ofsted',
    scale: 'none',
    called: 'Monitoring visit',
  },
  {
    kind: 'FOCUSED_VISIT',
    title: /focused (?:assurance )?visit|assurance visit|ofsted visit to/,
    framework: 'ILACS',
    body: 'Ofsted',
    scale: 'none',
    called: 'Focused visit',
  },
  {
    kind: 'STANDARD',
    title: /inspection of services for children in need of help and protection/,
    framework: 'Single inspection framework 2013',
    body: 'Ofsted',
    scale: 'four',
    called: "Inspection of children's services",
  },
  {
    kind: 'STANDARD',
    title: /inspection of (?:local authority )?arrangements for the protection of children|protection of children inspection/,
    framework: 'Protection of children 2012',
    body: 'Ofsted',
    scale: 'four',
    called: 'Inspection of the protection of children',
  },
  {
    kind: 'STANDARD',
    title: /inspection of safeguarding and looked after children/,
    framework: 'Safeguarding and looked after children 2009',
    body: 'told',
    scale: 'four',
    called: 'Inspection of safeguarding and looked after children services',
  },
  {
    kind: 'OTHER',
    title: /inspection of (?:contact, referral and assessment|.{0,60}contact, referral)/,
    framework: 'Unannounced inspection 2009',
    body: 'Ofsted',
    scale: 'none',
    called: 'Unannounced inspection of contact, referral and assessment',
  },
  {
    kind: 'SAFEGUARDING_BOARD',
    title: /^review of (?:the effectiveness of )?the local safeguarding/,
    framework: 'Single inspection framework 2013',
    body: 'Ofsted',
    scale: 'four',
    called: 'Review of the safeguarding children board',
  },
  {
    kind: 'STANDARD',
    title:
      /inspection of .{0,80}(?:local authority )?(?:children's services|children's social care(?: services)?)|inspection of children's (?:social care )?services/,
    framework: 'ILACS',
    body: 'Ofsted',
    scale: 'four',
    called: "Inspection of children's services",
  },
]

export interface Named extends Omit<Form, 'title' | 'framework'> {
  readonly framework: (year: number) => string
}

/** The kind of inspection that a title names; undefined where it names none. */
export function kindOf(title: string): Named | undefined {
  const told = plain(title)
  const form = forms.find(({ title: pattern }) => pattern.test(told))
  if (form === undefined) return undefined
  const { framework } = form
  return { ...form, framework: typeof framework === 'string' ? () => framework : framework }
}

/** Inspectorates by the words that name them, in the order in which they are told. */
const inspectorates: readonly (readonly [RegExp, string])[] = [
  [/\bofsted\b/, 'Ofsted'],
  [/\bcare quality commission\b|\bcqc\b/, 'Care Quality Commission'],
  [/\bhmicfrs\b|constabulary and fire/, 'HM Inspectorate of Constabulary and Fire & Rescue Services'],
  [/\bhmic\b|inspectorate of constabulary|hmi constabulary/, 'HM Inspectorate of Constabulary'],
  [/\bcare inspectorate wales\b|\bciw\b|\bcssiw\b/, 'Care Inspectorate Wales'],
  [/\bestyn\b/, 'Estyn'],
  [/\bcare inspectorate\b(?! wales)/, 'Care Inspectorate'],
  [/\bhealthcare improvement scotland\b/, 'Healthcare Improvement Scotland'],
  [/\beducation scotland\b/, 'Education Scotland'],
  [/\bhmi ?p(?:rob(?:ation)?)?\b|inspectorate of probation/, 'HM Inspectorate of Probation'],
]

/** Who inspected, as a text tells it. */
export function bodiesIn(text: string): string[] {
  const told = plain(text)
  const found = inspectorates.flatMap(([pattern, name]) => (pattern.test(told) ? [name] : []))
  return found.filter((name) => !(name.endsWith('of Constabulary') && found.some((other) => other.includes('Fire'))))
}
