const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Words of any sentence, and those with which figures are told: they say nothing of what is counted. */
export const idleWords: ReadonlySet<string> = new Set([
  ...list(`a an and are as at be been being but by can could did do does for from had has have having he her here his how if in into is it its
    itself may might more most of off on once only or other our out over own per she should since so some such than that the their them then
    there these they this those through to too under up upon us was we were what when where which while who whom whose why will with within
    would you your about above after again against all also although am among any around because before below between both each either else
    ever every few further however just least less like likely many me much must my near nearly neither next now one ones onto per
    quite rather same shall still though thus until very via well whether yet e.g i.e eg ie etc`),
  ...list(`number numbers numbered percentage percentages percent proportion proportions rate rates figure figures total totals overall
    average averages averaging mean median amount count counts level levels volume share ratio sum subset cohort
    currently current recent recently latest present presently now today snapshot point time times date dates day-to-day
    year years yearly month months monthly week weeks weekly quarter quarters quarterly annual annually period reporting
    days day hours hour minutes little bring brings bringing brought keep keeps done made consistent consistently several recently further
    previous previously last past prior preceding earlier later same following subsequent subsequently
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    q1 q2 q3 q4 ytd
    approximately around almost nearly roughly about just exactly slightly slight marginal marginally significantly significant small
    increase increases increased increasing decrease decreases decreased decreasing decline declined declining reduce reduced reduces reducing
    reduction reductions rise rises risen rising rose fall falls fallen falling fell grow grown growing growth grew drop dropped dropping drops
    improve improved improves improving improvement improvements worsened change changes changed compare compared comparing comparable comparison comparators
    higher lower better worse above below high low highest lowest best worst good performing
    steady steadily stable remain remained remains remaining maintained static similar stayed continue continued continues continuing
    represent represents represented representing equate equates account accounts accounted accounting make makes made up amounted stands stood
    show shows shown showing showed indicate indicates indicated indicating report reports reported recorded record recording records data
    evidence evidenced demonstrates identify identified noted note see
    scorecard scorecards deterioration length duration unvalidated validated performance progress achieved achieving achievement measure measured measures indicator indicators target targets
    `),
])

/** What a count of people or things can be told with, and still be the count of all of them. */
export const strictWords: ReadonlySet<string> = new Set([
  ...idleWords,
  ...list(`england english national nationally region regional regionally statistical neighbours neighbour neighbouring authorities authority local
    council councils area borough county city district north east west south averages service services social care children children's child's
    completed undertaken held recorded open opens plan plans episode episodes case cases category status identified unvalidated validated
    approx c. circa responsibility responsible people person persons live living lived there became become becoming subject subjects made approximate academic financial`),
])

/** What says nothing of what is counted: those words, and what any paper of a council speaks of. */
export const plainWords: ReadonlySet<string> = new Set([
  ...idleWords,
  ...list(`england english national nationally region regional regionally statistical neighbours neighbour neighbouring authorities authority local council councils council's
    area borough county city district north east west south averages
    inspection inspectors ofsted visit's inspector
    however therefore despite due whilst although positive positively disappointing concern concerning encouraging
    additional additionally total altogether respectively including included includes
    place places placed live lives living lived reside resides residing resident
    completed complete educated undertaken carried held took take takes taking taken receive receives received receiving given give provided
    resulted resulting subject subjects involved involving involve
    majority minority half third quarter tenth vast
    had has been there is was were it's
    service services social care work working team teams department children's child's
    out set get got go goes going went come came
    open opens plan plans episode episodes case cases category status outcome date responsibility responsible attend attends attending attended
    experience experiences experienced experiencing need needs outcomes focus usual usually often particular particularly relatively
    successful successfully appropriate appropriately suitable suitably several various across during within
    range completion available ongoing awaiting wait
    outside threshold unvalidated validated provisional own local-authority suggests suggest data's result results considerably rises
    including granted operates operate submitted issued people person persons featured features featuring known statutory full extra becoming became become
    approx c. circa max maximum min minimum`),
])

/** Headings that judge, and say nothing of what is counted under them. */
export const judging = /\bjudge?ment\b|\brequires improvement\b|\bis (?:good|inadequate|outstanding)\b/i

/** Turns that look like terms and say only when or how a figure is told. */
export const plainTurns =
  /\b(?:published (?:figures|data)|at (?:the )?(?:end|start|beginning) of|(?:in|from|of|since|at) (?:the|this|that|our|an?)(?: \w+)? (?:audit|inspection|survey|review|report)|at the (?:time|point) of|as a result of|in line with|in order to|in relation to|the same period|per month|per year)\b/g

/** What leads to what is told: "data shows that". */
export const leads =
  /^.{0,80}?\b(?:suggests?|suggested|shows?|showed|reports?|reported|indicates?|indicated|states?|stated|found|recognises?|recogni[sz]ed|notes?|noted|positive to note|evidenced|demonstrates?|told|said) (?:inspectors )?that (?:of )?/

/** What leads to what is counted, within words: "contributed to a fall in the percentage of". */
export const countingOf = /^.*\b(?:percentage|proportion|number|numbers|rate) of (?!days|weeks|months)/

/** What begins a remark after what is counted. */
export const remarks =
  /,? (?:although|however|whilst|while|despite|because|which (?:is|was|are|were|has|had|shows?|remains?)|compared (?:to|with)|an increase|a decrease|a reduction|ensures|means that)\b|, (?:including|but|and this|this|with)\b|;/

/** Words that stand for what was said before. */
export const standIns =
  /\b(?:this|that|these|those|it|they|such|which|this (?:timescale|figure|number)|of them|the same|the figure|current performance)\b/
