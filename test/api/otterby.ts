import type { GraphRecord, LinkRecord } from '../../schema/index.ts'

export const own = 'council/otterby'
const scope = 'otterby/meeting-2030-03-05'
const small: GraphRecord[] = [
  { label: 'Council', id: own, properties: { name: 'Otterby', invented: true } },
  ...['2030-03-05', '2030-06-04', '2030-09-03'].map(
    (date): GraphRecord => ({
      label: 'Meeting',
      id: `otterby/meeting/${date}`,
      properties: { title: `Care Committee, ${date}`, date, body: 'Care Committee', council: own },
    }),
  ),
  {
    label: 'Meeting',
    id: 'otterby/meeting/undated',
    properties: { title: 'Some panel', body: 'Panel', held: false, council: own },
  },
  { label: 'Minute', id: `${scope}/minute/4`, properties: { number: '4', title: 'Foster carers', council: own } },
  ...(['asked', 'maybe', 'silent', 'struck', 'late'] as const).map(
    (name, at): GraphRecord => ({
      label: 'Resolution',
      id: `${scope}/resolution/4-${at + 1}`,
      properties: { number: String(at + 1), summary: name, kind: 'REQUEST', askedOf: 'the Head of Care', council: own },
    }),
  ),
  { label: 'Resolution', id: `${scope}/resolution/4-6`, properties: { summary: 'noted', kind: 'NOTE', council: own } },
  {
    label: 'Commitment',
    id: `${scope}/commitment/4-1`,
    properties: { summary: 'a list', madeBy: 'The  head of care', due: 'by July', dueOn: '2030-07-31', council: own },
  },
  { label: 'Role', id: 'otterby/role/head-care', properties: { name: 'Head of Care', variants: ['Care Head'], council: own } },
  { label: 'Document', id: 'otterby/document/march', properties: { title: 'March', publishedOn: '2030-04-01', council: own } },
  { label: 'Document', id: 'otterby/document/june', properties: { title: 'June', publishedOn: '2030-05-28', council: own } },
  { label: 'Document', id: 'otterby/june/document/part', properties: { title: 'A report in June', council: own } },
  {
    label: 'Document',
    id: 'otterby/document/again',
    properties: { title: 'June again', publishedOn: '2030-05-30', council: own },
  },
  { label: 'Document', id: 'otterby/document/sept', properties: { title: 'September', council: own } },
  { label: 'AgendaItem', id: 'otterby/meeting-2030-06-04/agenda-item/7', properties: { title: 'Foster carers', council: own } },
  { label: 'Minute', id: 'otterby/meeting-2030-06-04/minute/5', properties: { number: '5', council: own } },
  { label: 'Matter', id: 'otterby/meeting-2030-06-04/matter/5-1', properties: { number: '1', summary: 'who', council: own } },
  { label: 'Minute', id: 'otterby/meeting-2030-09-03/minute/2', properties: { number: '2', council: own } },
]
const link = (type: LinkRecord['type'], from: string, to: string, properties: object = {}): GraphRecord =>
  ({ type, from, to, properties: { basis: 'STRUCTURAL', ...properties } }) as GraphRecord
const joined: GraphRecord[] = [
  link('MINUTE_OF', `${scope}/minute/4`, 'otterby/meeting/2030-03-05'),
  ...[1, 2, 3, 4, 5, 6].map((at) => link('RESOLVED_IN', `${scope}/resolution/4-${at}`, `${scope}/minute/4`)),
  link('RAISED_IN', `${scope}/commitment/4-1`, `${scope}/minute/4`),
  link('ASKED_OF', `${scope}/resolution/4-1`, 'otterby/role/head-care', { basis: 'STATED' }),
  link('REPORTED_IN', 'otterby/meeting/2030-03-05', 'otterby/document/march'),
  link('PART_OF', 'otterby/june/document/part', 'otterby/document/june'),
  link('EDITION_OF', 'otterby/document/again', 'otterby/document/june'),
  link('REPORTED_IN', 'otterby/meeting/2030-09-03', 'otterby/document/sept'),
  link('ON_AGENDA_OF', 'otterby/meeting-2030-06-04/agenda-item/7', 'otterby/meeting/2030-06-04'),
  link('OWNED_BY', 'otterby/meeting-2030-06-04/agenda-item/7', 'otterby/role/head-care', { basis: 'STATED' }),
  link('REFERS_TO', 'otterby/meeting-2030-06-04/agenda-item/7', 'otterby/document/june', { kind: 'NAMES', basis: 'STATED' }),
  link('MINUTE_OF', 'otterby/meeting-2030-06-04/minute/5', 'otterby/meeting/2030-06-04'),
  link('RAISED_IN', 'otterby/meeting-2030-06-04/matter/5-1', 'otterby/meeting-2030-06-04/minute/5'),
  link('REFERS_TO', 'otterby/meeting-2030-06-04/matter/5-1', `${scope}/minute/4`, { kind: 'FURTHER_TO', basis: 'STATED' }),
  link('CONSIDERED', 'otterby/meeting-2030-06-04/minute/5', 'otterby/june/document/part', { basis: 'STATED' }),
  link('CONSIDERED', 'otterby/meeting-2030-06-04/minute/5', 'otterby/meeting-2030-06-04/agenda-item/7', { basis: 'STATED' }),
  link('MINUTE_OF', 'otterby/meeting-2030-09-03/minute/2', 'otterby/meeting/2030-09-03'),
  link('ANSWERED_BY', `${scope}/resolution/4-1`, 'otterby/june/document/part', { basis: 'STATED' }),
  link('ANSWERED_BY', `${scope}/resolution/4-1`, 'otterby/meeting-2030-06-04/agenda-item/7', { basis: 'SUGGESTED', score: 0.5 }),
  link('ANSWERED_BY', `${scope}/resolution/4-2`, 'otterby/meeting-2030-06-04/agenda-item/7', {
    basis: 'SUGGESTED',
    score: 0.7,
    reasons: ['both speak of foster carers'],
  }),
  link('ANSWERED_BY', `${scope}/resolution/4-4`, 'otterby/meeting-2030-06-04/agenda-item/7', {
    basis: 'REJECTED',
    reviewedBy: 'A. Person',
    reviewerKind: 'USER',
    reviewedAt: '2030-07-01T09:00:00Z',
    reviewReason: 'Of another matter',
  }),
  link('ANSWERED_BY', `${scope}/resolution/4-5`, 'otterby/meeting-2030-09-03/minute/2', { basis: 'STATED' }),
]

/** A committee of a council of our own: what it asked, and what came back by how sure a link. */
export const otterby: readonly GraphRecord[] = [...small, ...joined]
