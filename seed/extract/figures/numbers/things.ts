/** What councils count: of a count in words, or of a small one, the thing that is counted must be among these. */
const people =
  'child|children|people|persons?|youngsters?|babies|infants?|teenagers?|siblings?|brothers?|sisters?|leavers?|pupils?|students?|learners?|residents?|parents?|famil(?:y|ies)|households?|adults?|carers?|adopters?|mothers?|fathers?|victims?|offenders?|survivors?|applicants?|candidates?|boys|girls|refugees|service users|individuals|participants|makers|providers|team members|attendances|foster homes|attendees|entrants|respondents|households|apprentices|apprenticeships|graduates|volunteers'
const workforce =
  'workers?|staff|managers?|practitioners?|professionals|employees|officers|advisers?|advisors?|posts?|vacanc(?:y|ies)|nurses|teachers?|iros?|psychologists?|therapists?|supervisors?|supervisees?|caseholders|leaders|auditors|newly qualified|fte|wte'
const work =
  'cases?|files|records?|referrals?|re-referrals?|contacts?|assessments?|reassessments|plans?|reviews?|visits?|conferences?|enquir(?:y|ies)|investigations?|strateg(?:y|ies) (?:discussions?|meetings?)|discussions|notifications?|orders?|notices?|allowances?|disruptions?|breakdowns?|warnings?|prosecutions?|convictions?|adoptions?|placements?|matches|proceedings|applications?|arrangements?|audits?|surveys?|interviews?|inspections?|complaints?|compliments?|allegations?|incidents?|episodes?|arrests?|offences|exclusions?|suspensions|admissions?|appointments?|checks?|assessments|meetings|sessions|workshops?|packages?|decisions|returns|requests|tribunals?|appeals?|responses|recommendations completed|registrations|approvals|enquiries|calls|crimes|deaths|starts|remands|hearings|disposals|leavers|agreements|transfers|steps? ?down|ehcps?|phcps?|cpps?|nqsws?|homes?|establishments|courses|schools?|colleges?|academies|centres?|hubs?|settings?|nurser(?:y|ies)|beds?|places|units?|households?|carer households|dwellings|lsoas?|lower super output areas|wards|teams|foster|adoptive|ihas?|rhas?|icpcs?|sgos?|peps?'

/** What papers count of themselves, and measures of time and space: counts of these are no figures. */
const parts =
  'recommendations?|priorit(?:y|ies)|objectives?|themes?|areas?|elements?|levels?|categor(?:y|ies)|phases?|stages?|steps?|questions?|sections?|parts?|ways?|key|strands?|pillars?|domains?|principles?|outcomes?|aims?|standards?|criteria|goals?|workstreams?|types?|kinds?|aspects?|issues?|reasons?|options?|times|occasions?|examples?|instances?|members?|councillors?|inspectors?|hmi|chapters?|pages?|paragraphs?|appendices|items?|points?|quarters?|terms?|minutes?|hours?|days?|weeks?|months?|years?|miles?|km|metres|decades?|actions?|grades?|gcses?|bullet|main|broad|core|different|specific|distinct|words?|partners|agencies|organisations|boroughs|councils|authorities|localities'

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i')
const counted = whole(`${people}|${workforce}|${work}`)
const notCounted = whole(parts)

export const isCounted = (word: string): boolean => counted.test(word)
export const isPart = (word: string): boolean => notCounted.test(word)
