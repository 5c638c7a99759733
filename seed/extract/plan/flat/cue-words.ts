/** Words that make a name an office, a team or a body. */
export const officeWords =
  /^(?:director|directors|head|heads|headteacher|officer|officers|manager|managers|lead|leads|leader|leaders|leadership|chair|chairs|board|boards|team|teams|executive|cabinet|council|councillor|partnership|partners|committee|commissioner|commissioners|member|members|worker|workers|secretary|treasurer|solicitor|co-?ordinator|co-?ordinators|adviser|advisor|consultant|nurse|scrutineer|chief|all|hr|it|ict|nhs|icb|police|dcs|dfe|slt|smt|clt|governors?|dsl|service|services)$/i

/** Names of posts, teams and bodies that are enough by themselves. */
export const surelyOffice =
  /^(?:director|directors|head|heads|officer|officers|manager|managers|lead|leads|chair|board|cabinet|chief|executive|leadership|headteacher|commissioner|scrutineer|worker|team|dcs|secretary|solicitor|co-?ordinator|councillor)$/i

/** Small words that stand within names. */
export const linkWords = /^(?:of|for|and|the|to|in|with|on|at|&|\/|-|–|a|by)$/i

/** Verbs with which actions begin, in the form of a command. */
export const commands = new Set(
  `accelerate address adopt agree align allocate analyse appoint approve arrange assess assign audit benchmark brief bring build carry
   celebrate challenge champion check clarify co-design co-locate co-produce collaborate collate commence commission communicate complete
   conduct consider consolidate consult continue convene create cut deepen define deliver demonstrate deploy design determine develop
   devise disseminate document draft drive embed enable encourage engage enhance ensure escalate establish evaluate examine expand explore
   extend finalise formalise fund gather give grow hold host identify implement improve increase induct inform initiate integrate introduce
   invest investigate involve issue join keep launch lead learn listen maintain make manage map maximise meet merge mobilise monitor move
   negotiate offer organise outline oversee participate pilot plan prepare present prioritise produce procure progress promote propose provide
   publish purchase raise re-launch realign recommission reconfigure record recruit redesign reduce refine refocus refresh reinforce relaunch
   renew reorganise replace report request require research resource respond restructure review revise rewrite roll rollout run schedule scope
   secure seek set share simplify standardise start streamline strengthen submit supervise support survey sustain tackle target test track
   train transfer transform transition understand undertake update upgrade use utilise widen work write`.split(/\s+/),
)

/** Words after which a sentence can't end. */
export const openWords =
  /^(?:and|or|of|the|a|an|to|for|with|in|on|by|from|at|as|that|which|who|their|our|its|is|are|be|will|including|regarding|between|&)$/i

/** How success is told: what there will be, what somebody will do or be. */
export const promise = /\b(?:will|is|are|has|have|can|reduced|increased|improved)\b/i
export const firmPromise = /^(?:surveys? |feedback |evidence |audits? |\w+(?: \w+){0,5} (?:will|are|is|have|has) )/i
export const surePromise = /^(?:there (?:will|is|are)|we will) /i
