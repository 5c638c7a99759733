import type { GraphRecord } from '../schema/index.ts'
import { chance } from './chance.ts'

const words =
  'visit plan child care leaver assessment review team manager quality timely support family health school placement risk decision record audit'.split(
    ' ',
  )

/** A made-up council with about so many things: actions under objectives, owned by roles, each with a passage. */
export function madeUpCouncil(things: number, seed = 1): GraphRecord[] {
  const below = chance(seed)
  const text = (): string => Array.from({ length: 12 }, () => words[below(words.length)]).join(' ')
  const scope = `bench-${things}`
  const council = `council/${scope}`
  const document = `${scope}/document/pack`
  const plan = `${scope}/plan/1`
  const roles = Array.from({ length: 30 }, (_, at) => `${scope}/role/${at}`)
  const objectives = Array.from({ length: Math.ceil(things / 100) }, (_, at) => `${scope}/objective/${at}`)
  const nodes: GraphRecord[] = [
    { label: 'Council', id: council, properties: { name: scope, invented: true } },
    { label: 'Document', id: document, properties: { title: 'Pack', publishedOn: '2024-01-01', council } },
    { label: 'Plan', id: plan, properties: { title: 'Plan', council } },
    ...roles.map((id, at) => ({ label: 'Role', id, properties: { name: `Role ${at}`, council } }) as const),
    ...objectives.map((id, at) => ({ label: 'Objective', id, properties: { ref: String(at), text: text(), council } }) as const),
  ]
  const links: GraphRecord[] = objectives.map((id) => ({
    type: 'UNDER',
    from: id,
    to: plan,
    properties: { basis: 'STRUCTURAL' },
  }))
  for (let at = 0; nodes.length < things; at++) {
    const [action, passage] = [`${scope}/action/${at}`, `${scope}/passage/${at}`]
    const objective = objectives[at % objectives.length] as string
    const quote = text()
    nodes.push({
      label: 'Action',
      id: action,
      properties: { ref: `${at}`, text: quote, rag: 'ON_TRACK', dueOn: '2024-09-30', council },
    })
    nodes.push({
      label: 'Passage',
      id: passage,
      properties: { state: 'VERIFIED', start: at * 100, end: at * 100 + 80, quote, council },
    })
    links.push(
      { type: 'UNDER', from: action, to: objective, properties: { basis: 'STRUCTURAL', cites: [passage] } },
      {
        type: 'OWNED_BY',
        from: action,
        to: roles[below(roles.length)] as string,
        properties: { basis: 'STATED', cites: [passage] },
      },
      { type: 'CITES', from: action, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
      { type: 'PART_OF', from: passage, to: document, properties: { basis: 'STRUCTURAL' } },
    )
  }
  return [...nodes, ...links]
}
