const target =
  /\b(?:targets?|goals?|ambitions?|aims?|trajectory|standard(?= (?:is|was|of|being) ))(?: [\p{L}'’-]{1,20}){0,5}?(?: (?:of|is|was|are|were|being|to|set at)|:)?(?: (?:to (?:achieve|reach|have|be|see|complete|recruit)|set at|be))?(?: [\p{L}-]{1,20}){0,2} $/iu
const notTarget =
  /\b(?:target|goal|aim)s?\b[^,;]{0,60}\b(?:at|with|by|from|met|exceeded|achieved|missed|improvement|groups?|number of|recruitment|ed)\b[^,;]{0,30}$/i
const behind =
  /^(?:[- ](?:day|week|month|hour))? ?(?:target|goal|ambition)\b|^ (?:that |which )?(?:we|it|the (?:council|service|partnership)) (?:have |has |had )?(?:aims?|aimed|plans?|planned|sets?|want|wants|wanted|hoped?|hopes) (?:for|to)\b|^(?: that)? (?:we|it|the (?:council|service)) needs?\b/i
const intends =
  /\b(?:aims?|aiming|intends?|intending|plans?|planning|expects?|expected|hopes?|hoping|seeks?|seeking|needs?|needed) to (?:[\p{L}'’-]{1,20} ){1,6}$|\b(?:will|should|must|shall|would)(?! be used)(?: [\p{L}'’-]{1,20}){1,8} $/iu
/** Things that are still to come: "two sessions planned for May". */
const planned =
  /^(?: (?!(?:are|were|was|is|had|have|has|been|be|as|not|and|or)\b)[\p{L}'’-]{1,20}){1,3} (?:planned|scheduled)(?=$|[.,;)]| (?:for|in|at|by|on|before)\b)/iu
/** Posts that are agreed or paid for, and not yet filled. */
const posts =
  /\b(?:agreement (?:for|to (?:recruit|appoint))|approval (?:for|to (?:recruit|appoint))|(?:will|to) be used to (?:recruit|appoint|employ|create|fund)) (?:up to |a further |another )?$/iu
const threshold =
  /\b(?:threshold|ceiling|cap|tolerance)(?: [\p{L}'’-]{1,20}){0,4}? (?:of|is|was|at) $|\b(?:threshold|ceiling|cap|tolerance):? \(?$/iu
const forecast = /\b(?:forecast|projected|predicted|estimated to (?:be|reach))(?: [\p{L}'’-]{1,20}){0,6} $/iu

const missed =
  /\b(?:(?:did|does|do|has|have|had|could|was|were) not(?: yet)?|didn['’]t|failed to|failing to|yet to|unable to) (?:reach|reached|meet|met|achieve|achieved|hit) (?:the |our )?$/iu
const asked =
  /\b(?:asks?|asked|requires?|required|requests?|requested|insists?|insisted|recommends?|recommended|expects?|expected) that (?:[\p{L}'’-]{1,20} ){0,3}$/iu
const beDone = /^ [^.;,]{0,80}\b(?:be|are|is)\b/u
const awaited = /\b(?:short of|below|against|than|under) (?:the |our )?$/iu
const unless =
  /\b(?:if|unless|assuming|should) (?:nothing|no|this|these|the|current|trends?|things|it|we)\b[^.;]{0,80}?\b(?:chang|continu|persist|act|done|same|go on|goes on)\w*[^.;]{0,20}$/iu
const willBe = /^(?: [\p{L}'’-]{1,20}){0,5} will (?:be|have|reach|need|rise|fall|grow)\b/u

/** Whether a number is told of what has not come yet. */
export const isForeseen = (before: string, after: string): boolean => unless.test(before) && willBe.test(after)

/** Whether a number is one to reach or not to pass, by the words before it and behind it. */
export function aimOf(before: string, after: string, isTimeOrMoney: boolean): 'TARGET' | 'THRESHOLD' | undefined {
  if (threshold.test(before) || /^ threshold\b/.test(after)) return 'THRESHOLD'
  if (behind.test(after)) return 'TARGET'
  if (!isTimeOrMoney && (missed.test(before) || (asked.test(before) && beDone.test(after)))) return 'TARGET'
  if (!isTimeOrMoney && planned.test(after)) return 'TARGET'
  if (!isTimeOrMoney && posts.test(before)) return 'TARGET'
  if (awaited.test(before) && /^ (?:expected|required|hoped for|aimed for|needed)\b/.test(after)) return 'TARGET'
  if (target.test(before) && !notTarget.test(before)) return 'TARGET'
  return !isTimeOrMoney && intends.test(before) ? 'TARGET' : undefined
}

export const isForecast = (before: string): boolean => forecast.test(before)
