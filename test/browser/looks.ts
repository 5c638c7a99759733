import { ask } from './asking.ts'
import { flagId } from './flagged.ts'

/** A page of the explorer in one of its states, and where it stands. */
export interface Look {
  /** The route of Explorer.tsx that shows it, as it is written there. */
  readonly route: string
  readonly at: string
  /** What a reader is told in it; where nothing is said, that it shows is enough. */
  readonly tells?: string | RegExp
  /** True where there is nothing to show: an address that leads nowhere, an id that is not held, a question that cannot be answered. */
  readonly empty?: true
}

const council = 'council/aldermere'
const unknown = 'aldermere/nothing/of/this/name'

const question = `query ($council: ID!) {
  documents(first: 60) { nodes { id kind sha256 council { id } } }
  inspections(first: 60) { nodes { id held council { id } } }
  meetings(first: 60) { nodes { id held council { id } } }
  recommendations(first: 60) { nodes { id council { id } } }
  plans(first: 20) { nodes { id statusAt council { id } } }
  topics(first: 60) { nodes { id } }
  roles(first: 60) { nodes { id council { id } } }
  late(council: $council) { actions { action { id } } days { day } }
  indicators(first: 200) { nodes { id family council { id } } }
  meetingHistory(council: $council) { meetings { meeting { id } } }
  recurring(council: $council) { nodes { topics { id } told { things { id } } } }
}`

interface Owned {
  readonly id: string
  readonly council: { readonly id: string } | null
}

interface Named extends Owned {
  readonly held: boolean
}

const firstOf = <Thing>(things: readonly Thing[], what: string): Thing => {
  const [thing] = things
  if (thing === undefined) throw new Error(`Aldermere has no ${what}`)
  return thing
}

/** Things of the invented council to open pages with. */
export async function thingsOf(address: string) {
  const found = await ask(address, question, { council })
  const own = <Thing extends Owned>(things: readonly Thing[]): Thing[] => things.filter((each) => each.council?.id === council)
  const named = (things: readonly Named[]): Named[] => own(things).filter(({ held }) => !held)
  const plans = own<Owned & { statusAt: string | null }>(found.plans.nodes)
    .filter(({ statusAt }) => statusAt !== null)
    .sort((one, other) => String(one.statusAt).localeCompare(String(other.statusAt)))
  const indicator = firstOf(own<Owned & { family: string | null }>(found.indicators.nodes), 'indicator')
  const [concern] = found.recurring.nodes
  return {
    council,
    unknown,
    document: firstOf(
      own<Owned & { sha256: string | null }>(found.documents.nodes).filter(({ sha256 }) => sha256),
      'document',
    ).id,
    inspection: 'aldermere/inspection/inspection-2024-01',
    inspectionNamed: firstOf(named(found.inspections.nodes), 'inspection that is only named').id,
    meetingNamed: firstOf(named(found.meetings.nodes), 'meeting that is only named').id,
    recommendation: firstOf(own<Owned>(found.recommendations.nodes), 'recommendation').id,
    measure: 'aldermere/plan-2024-09/measure/A1',
    finding: firstOf<{ id: string }>(concern?.told.flatMap(({ things }: { things: { id: string }[] }) => things) ?? [], 'concern')
      .id,
    plan: plans.at(-1)?.id ?? '',
    planBefore: plans.at(-2)?.id ?? '',
    action: firstOf<{ action: { id: string } }>(found.late.actions, 'late action').action.id,
    today: firstOf<{ day: string }>(found.late.days, 'day').day,
    topic: firstOf<{ id: string }>(concern?.topics.length ? concern.topics : found.topics.nodes, 'topic').id,
    role: firstOf(own<Owned>(found.roles.nodes), 'role').id,
    indicator: indicator.id,
    family: indicator.family ?? '',
    meeting: firstOf<{ meeting: { id: string } }>([...found.meetingHistory.meetings].reverse(), 'meeting').meeting.id,
    flag: flagId('against'),
  }
}

export type Things = Awaited<ReturnType<typeof thingsOf>>

const notHeld = (route: string, page: string): Look => ({ route, at: `${page}/${unknown}`, tells: /held here/, empty: true })

const everyBasis = 'basis=stated,structural,confirmed,suggested,rejected&suggested=show'

/** Every page of the explorer, in every state that looks otherwise. A route without a line here fails the test. */
export const looks = (of: Things): readonly Look[] => [
  { route: '/', at: '/', tells: 'Golden Thread' },
  { route: '*', at: '/nowhere', tells: 'Page not found', empty: true },
  { route: 'kind/:label', at: '/kind/Action', tells: /actions in all/ },
  { route: 'kind/:label', at: '/kind/Passage' },
  { route: 'kind/:label', at: '/kind/Action?after=%00', tells: 'Code: INVALID_INPUT', empty: true },
  { route: 'kind/:label', at: '/kind/Nonsense', tells: 'Page not found', empty: true },
  { route: 'thing/*', at: `/thing/${of.inspection}`, tells: 'What it is linked with' },
  { route: 'thing/*', at: `/thing/${of.action}` },
  { route: 'thing/*', at: '/thing/aldermere/minutes-2024-10-15-617816b0/passage/858-1017' },
  { route: 'thing/*', at: `/thing/${of.council}` },
  { route: 'thing/*', at: `/thing/${of.topic}` },
  notHeld('thing/*', '/thing'),
  { route: 'read/*', at: `/read/${of.document}` },
  { route: 'read/*', at: '/read?at=aldermere%2Fminutes-2024-10-15-617816b0%2Fpassage%2F858-1017' },
  { route: 'read/*', at: '/read?at=nothing', empty: true },
  { route: 'trace/*', at: `/trace/${of.measure}?${everyBasis}` },
  { route: 'trace/*', at: `/trace/${of.finding}` },
  { route: 'trace/*', at: `/trace/${of.measure}?view=columns` },
  { route: 'trace/*', at: `/trace/${of.measure}?view=table&${everyBasis}` },
  { route: 'trace/*', at: `/trace/${of.plan}` },
  notHeld('trace/*', '/trace'),
  { route: 'council/*', at: `/${of.council}` },
  { route: 'council/*', at: `/${of.council}?as-at=2022-01-01` },
  notHeld('council/*', '/council'),
  { route: 'late/*', at: '/late' },
  { route: 'late/*', at: `/late/${of.council}?by=priority&class=late&as-at=2024-10-15` },
  { route: 'late/*', at: `/late/${unknown}`, tells: 'Nothing with this name is held here.', empty: true },
  { route: 'owner/*', at: `/owner/${of.role}` },
  notHeld('owner/*', '/owner'),
  { route: 'topics/*', at: '/topics' },
  { route: 'topics/*', at: `/topics/${of.council}` },
  { route: 'topic/*', at: `/topic/${of.topic}?council=${of.council}` },
  { route: 'topic/*', at: '/topic/topic/care-leavers?since=2023-01-01' },
  notHeld('topic/*', '/topic'),
  { route: 'recommendations/*', at: '/recommendations' },
  { route: 'recommendations/*', at: `/recommendations/${of.council}?answered=no&q=visits` },
  { route: 'findings/*', at: '/findings' },
  { route: 'findings/*', at: `/findings/${of.council}?polarity=weakness&topic=${of.topic}` },
  { route: 'measures/*', at: '/measures' },
  { route: 'measures/*', at: `/measures/${of.council}?answered=no` },
  { route: 'documents/*', at: '/documents' },
  { route: 'documents/*', at: `/documents/${of.council}` },
  { route: 'not-understood/*', at: `/not-understood/${of.document}` },
  notHeld('not-understood/*', '/not-understood'),
  { route: 'corrections/*', at: '/corrections' },
  { route: 'corrections/*', at: `/corrections/${of.council}?kind=linked` },
  { route: 'inspections', at: '/inspections' },
  { route: 'inspections', at: `/inspections?council=${of.council}` },
  { route: 'inspection/*', at: `/inspection/${of.inspection}` },
  { route: 'inspection/*', at: `/inspection/${of.inspection}?polarity=weakness` },
  { route: 'inspection/*', at: `/inspection/${of.inspectionNamed}` },
  notHeld('inspection/*', '/inspection'),
  { route: 'briefing/*', at: `/briefing/${of.council}`, tells: 'Questions to ask' },
  { route: 'briefing/*', at: `/briefing/${of.topic}?council=${of.council}&as-at=2024-10-15` },
  { route: 'briefing/*', at: `/briefing/${of.recommendation}` },
  notHeld('briefing/*', '/briefing'),
  { route: 'checks/*', at: '/checks' },
  { route: 'checks/*', at: `/checks/${of.council}?severity=low&sure=proven` },
  { route: 'checks/*', at: `/checks/${of.council}?about=${of.action}&as-at=2019-01-01` },
  notHeld('checks/*', '/checks'),
  { route: 'flag/*', at: `/flag/${of.flag}` },
  notHeld('flag/*', '/flag'),
  { route: 'claims/*', at: '/claims' },
  { route: 'claims/*', at: `/claims/${of.council}?shown=nothing` },
  { route: 'disagreements/*', at: '/disagreements' },
  { route: 'disagreements/*', at: `/disagreements/${of.council}?kind=date` },
  { route: 'concerns/*', at: '/concerns' },
  { route: 'concerns/*', at: `/concerns/${of.council}?topic=${of.topic}` },
  { route: 'wording/*', at: '/wording' },
  { route: 'wording/*', at: `/wording/${of.council}?only=changed` },
  { route: 'wrong/*', at: `/wrong/${of.action}` },
  { route: 'meetings', at: '/meetings' },
  { route: 'meeting/*', at: `/meeting/${of.meeting}` },
  { route: 'meeting/*', at: `/meeting/${of.meetingNamed}` },
  notHeld('meeting/*', '/meeting'),
  { route: 'decisions', at: '/decisions' },
  { route: 'decisions', at: '/decisions?kind=everything' },
  { route: 'indicators', at: '/indicators' },
  { route: 'indicators', at: `/indicators?family=${of.family}` },
  { route: 'indicators', at: '/indicators?council=council/nowhere', tells: 'Nothing with this name is held here.', empty: true },
  { route: 'indicator/*', at: `/indicator/${of.indicator}` },
  notHeld('indicator/*', '/indicator'),
  { route: 'plans', at: '/plans' },
  { route: 'plan/*', at: `/plan/${of.plan}` },
  { route: 'plan/*', at: `/plan/${of.plan}?rating=complete,on_track` },
  { route: 'plan/*', at: `/plan/${of.planBefore}?as-at=2024-10-15` },
  { route: 'plan/*', at: `/plan/${of.plan}?as-at=2019-01-01`, tells: /No version of this plan/ },
  notHeld('plan/*', '/plan'),
  { route: 'plan-changes/*', at: `/plan-changes/${of.plan}` },
  { route: 'plan-changes/*', at: `/plan-changes/${of.plan}?with=${of.planBefore}&kind=unchanged` },
  notHeld('plan-changes/*', '/plan-changes'),
  { route: 'coverage/*', at: `/coverage/${of.council}?row=NONE` },
  { route: 'coverage/*', at: `/coverage/${of.council}?rows=topic&columns=inspection&order=thin` },
  { route: 'coverage/*', at: `/coverage/${of.council}?rows=topic&columns=owner` },
  { route: 'query', at: '/query?op=what-is-late' },
  { route: 'query/docs/:chapter?', at: '/query/docs' },
  { route: 'query/docs/:chapter?', at: '/query/docs/trace' },
  { route: 'search', at: '/search', tells: 'Words to look for' },
  { route: 'search', at: '/search?q=visits+to+children+in+care', tells: 'Narrow down' },
  { route: 'search', at: '/search?q=visit+zeppelin&kind=Finding', tells: 'Left out: “zeppelin”' },
  { route: 'search', at: '/search?q=zeppelin', tells: 'Check the spelling.' },
  { route: 'about/:page?', at: '/about', tells: 'What you can rely on' },
  { route: 'about/:page?', at: '/about/links' },
  { route: 'about/:page?', at: '/about/data' },
  { route: 'about/:page?', at: '/about/privacy' },
  { route: 'about/:page?', at: '/about/accessibility' },
  { route: 'about/:page?', at: '/about/words' },
  { route: 'about/:page?', at: '/about/nothing', tells: 'Page not found', empty: true },
]
