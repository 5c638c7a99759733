import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEngines } from '../engines.ts'
import { type Serving, serving } from './serving.ts'

const asked = `query ($about: ID!, $asAt: Date) {
  briefing(about: $about, asAt: $asAt) {
    about { id }
    council { name }
    day { day reason }
    documentsRead
    scope
    parts { kind title words total leftOut lines { words aside node { id } sources } }
    questions {
      number kind words why severity certainty sources
      askedOf { name }
      things { id }
      flags { rule }
    }
    questionsLeftOut
    sources { number paper day document { id } passage { id quote } }
  }
}`

interface Told {
  readonly sources: readonly number[]
  readonly words: string
}

interface Part {
  readonly kind: string
  readonly words: string
  readonly total: number
  readonly leftOut: number
  readonly lines: readonly (Told & { aside: string | null; node: { id: string } })[]
}

interface Question extends Told {
  readonly number: number
  readonly kind: string
  readonly why: string
  readonly things: readonly { readonly id: string }[]
  readonly askedOf: readonly { readonly name: string }[]
  readonly flags: readonly { readonly rule: string }[]
}

interface Briefing {
  readonly parts: readonly Part[]
  readonly questions: readonly Question[]
  readonly sources: readonly {
    readonly number: number
    readonly day: string | null
    readonly passage: { readonly quote: string }
  }[]
  readonly [more: string]: unknown
}

const council = 'council/aldermere'

describeOnEngines('briefing', (engine) => {
  let server: Serving
  beforeAll(async () => {
    server = await serving(engine)
    // A Neo4j that has just started plans every statement first: on a busy machine that takes longer than an answer may.
    await server.ask(asked, { about: council })
  })
  afterAll(() => server.stop())

  async function briefing(about: string, asAt?: string): Promise<Briefing> {
    const { data, errors } = await server.ask(asked, { about, asAt })
    expect(errors).toBeUndefined()
    return data.briefing
  }
  const part = ({ parts }: Briefing, kind: string): Part => parts.find((each) => each.kind === kind) as Part
  const toldIn = ({ parts, questions }: Briefing): Told[] => [...questions, ...parts.flatMap(({ lines }) => lines)]

  it('says of which day it is and why, and what counts as being about it', async () => {
    expect(await briefing(council)).toMatchObject({
      about: { id: council },
      council: { name: 'Aldermere' },
      day: { day: '2025-02-11', reason: 'NEWEST_MEETING' },
      scope: 'All that was read of the council.',
    })
    expect(await briefing(council, '2024-10-20')).toMatchObject({ day: { day: '2024-10-20', reason: 'ASKED' } })
  })

  it('cites a passage for every line and question, numbered as they are met', async () => {
    const told = await briefing(council)
    const numbers = told.sources.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    for (const { words, sources } of toldIn(told)) expect(sources, words).not.toEqual([])
    const met = toldIn(told).flatMap(({ sources }) => sources)
    expect([...new Set(met)]).toEqual(numbers)
  })

  it('counts what it leaves out, and says what was not found', async () => {
    const told = await briefing(council)
    for (const { total, lines, leftOut } of told.parts) expect(lines.length + leftOut).toBe(total)
    expect(part(told, 'FOUND').leftOut).toBeGreaterThan(0)
    const { data } = await server.ask(`{ roles(first: 200) { nodes { id name } } }`)
    const owner = data.roles.nodes.find(({ name }: { name: string }) => name === 'Principal Social Worker').id
    expect(part(await briefing(owner), 'FOUND').words).toMatch(/^No finding about it was found in the \d+ documents read\.$/)
  })

  it('asks five to twelve questions about a council, those that matter most first', async () => {
    const { questions } = await briefing(council)
    expect(questions.length).toBeGreaterThanOrEqual(5)
    expect(questions.length).toBeLessThanOrEqual(12)
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1))
    const [first] = questions
    expect(first).toMatchObject({
      kind: 'LATE',
      askedOf: [{ name: 'Head of Help and Protection' }, { name: 'Principal Social Worker' }],
    })
    expect(first?.words).toBe(
      'What is holding up action 1.2.1/1 (“Look again at every plan open for nine months”), and by what day will it be done?',
    )
    expect(questions.map(({ flags }) => flags[0]?.rule)).toContain('complete-but-measure-unmet')
    for (const { words, things } of questions) {
      expect(words).toContain('?')
      expect(things.length).toBeGreaterThan(0)
    }
  })

  it('asks one question for several of a kind, and names them', async () => {
    const { questions } = await briefing(council)
    const redated = questions.find(({ flags }) => flags[0]?.rule === 'redated-milestone')
    expect(redated?.flags.length).toBeGreaterThan(1)
    expect(redated?.words).toMatch(/^Why did the dates of actions \S+, .* and \S+ move/)
  })

  it('knows only what papers up to the day tell; of a meeting by then, what its minutes tell', async () => {
    const told = await briefing(council, '2024-10-20')
    const others = {
      ...told,
      parts: told.parts.filter(({ kind }) => kind !== 'REQUESTS'),
      questions: told.questions.filter(({ kind }) => kind !== 'REQUEST'),
    }
    const cited = new Set(toldIn(others).flatMap(({ sources }) => sources))
    for (const { number, day } of told.sources) if (cited.has(number)) expect(day === null || day <= '2024-10-20').toBe(true)
    expect(part(told, 'PLANNED').words).toContain('30 September 2024')
    expect(part(await briefing(council), 'PLANNED').words).toContain('31 January 2025')
  })

  it('is about a plan, a part of it, an owner, a finding or what was asked for', async () => {
    const plan = await briefing('aldermere/plan/2025-01')
    expect(part(plan, 'LATE').lines[0]?.node.id).toBe('aldermere/plan-2025-01/action/1.2.1-1')
    const objective = await briefing('aldermere/plan-2025-01/objective/1.2.1')
    expect(part(objective, 'PLANNED').words).toMatch(/^\d actions?, as the council rated them on 31 January 2025/)
    expect(objective.questions[0]?.things).toEqual([{ id: 'aldermere/plan-2025-01/action/1.2.1-1' }])
    const { data } = await server.ask(`{ findings(first: 200) { nodes { id council { id } polarity } } }`)
    const weakness = data.findings.nodes.find((node: { polarity: string }) => node.polarity === 'WEAKNESS').id
    expect(part(await briefing(weakness), 'FOUND').lines.map(({ node }) => node.id)).toContain(weakness)
  })

  it('is refused about what has no thread, and is null where nothing is', async () => {
    const { errors } = await server.ask(asked, { about: 'aldermere/service-plan/leaving-care' })
    expect(errors === undefined || errors[0]?.extensions.code === 'INVALID_INPUT').toBe(true)
    expect(await briefing('aldermere/action/nobody')).toBeNull()
  })

  it('takes a bounded number of statements, however much it is about', async () => {
    server.ran.length = 0
    await briefing(council)
    expect(server.ran.length).toBeLessThan(150)
  })
})
