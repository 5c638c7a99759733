import type { CueTable } from './table.ts'

/** What says that a service falls short. */
export const weaknesses: CueTable = [
  {
    weight: 2.4,
    phrases: `
      persistent|longstanding|enduring|continuing weakness|weaknesses|shortfalls|problems|concerns|delays|issues|failings,
      long standing weaknesses|shortfalls|problems|concerns|delays|issues|failings, further decline|deterioration,
      retrograde, inadequate|inadequately, ineffective|ineffectively, unacceptabl*,
      serious|widespread|significant|systemic|fundamental|critical|considerable|key|major concern|concerns|weakness|weaknesses|failing|failings|failure|failures|shortfall|shortfalls|deficit|deficits|deficiencies|gap|gaps|shortcomings|delay|delays,
      too many|often|long|slow|slowly|late|few|little|high|much|variable|varied|reliant|infrequent|infrequently|inconsistent|limited|focused|brief|narrow|heavily|optimistic|easily|frequently|soon|low|large|big,
      poor|poorly, drift and|or|and/or delay, not sufficiently|enough,
      are|is|be|been|being left at|in|without|with|waiting|unassessed, requires|require improvement,
      little|limited|insufficient|no evidence, wait|waits|waiting|waited too? long|longer, has|have deteriorated,
      has|have declined, long delay|delays|wait|waits|waiting, high number|numbers of children|cases,
      lengthy delay|delays|wait|waits|waiting, remain|remains|remained of? a? concern, requires improvement to be good,
      cause for concern, not good enough, of particular|considerable|significant concern
    `,
  },
  {
    weight: 1.7,
    phrases: `
      significant|substantial|considerable|further|much improvement|improvements is|are needed|required,
      needs|need significant|substantial|considerable improvement, constrained, area|areas of|for weakness|concern,
      number|range of areas for improvement|development, weak|weaker, insufficient|insufficiently,
      inconsistent|inconsistently, inconsistenc*, variable|variably, variability|variation|variations, patchy, uneven|unevenly,
      lack|lacks|lacked|lacking, absence of, absent, drift|drifts|drifting|drifted, unclear,
      little impact|progress|focus|understanding|oversight|challenge|influence,
      failing|failed|fails|fail|failure|failures|failings, missed|missing|miss opportunity|opportunities,
      weakness|weaknesses, shortfall|shortfalls, deficiency|deficiencies, shortcomings, not yet, not always,
      not consistently, not routinely, not regularly, not systematically, deteriorat*, worse|worsened|worsening,
      fragment*, disjointed, underdeveloped, under developed, inappropriate|inappropriately, inaccura*, unmet, unassessed,
      unaware, unsuitable, superficial|superficially, confus*, dissatisf*, outdated, out of date, overdue,
      high|higher caseload|caseloads|workload|workloads|turnover, caseloads|workloads are|remain|is _? high, hinder*,
      hamper*, undermin*, imped*, thwart*, impact|impacts|impacting|impacted negatively|adversely,
      negative|adverse|detrimental impact|effect, negatively|adversely affect|affects|affected|affecting, detriment*,
      more work|remains|needs|need|is|to|must|could _? to be done|do, further work, more work, work|more|much to do,
      still more|some|much|work, more is|are|needs|need to|required|needed, some way to go, not fully,
      not fully|well understood|embedded|developed|considered|informed|used, not well,
      less effective|well|clear|robust|strong|consistent|positive|timely|developed|evident|good|successful|favourable|likely|focused|detailed,
      slow|slowly|slower, delay|delays|delayed|delaying, unnecessary|unnecessarily, compromis*, varies|vary|varying,
      lapsed, slowed, remains work, work to be? done|do,
      leaders|partners|partnership|authority|board|agencies|managers should|must,
      over reliance|reliant|optimism|optimistic, overly, overreliance, overoptimis*, relies|rely|reliant too|heavily,
      backlog|backlogs, gap|gaps, deficit|deficits, not all, or not
    `,
  },
  {
    weight: 1.3,
    phrases: `
      will need to, there is a need, need|needs significant|additional|greater|more|urgent|wider,
      should be planned|strengthened|developed|improved|reviewed|extended|implemented|addressed, needs to take, not clear,
      recommendation, only sometimes|some|half|partial|partially, yet to, limited, limits|limit|limiting, unable to,
      struggl*, frustrat*, lost sight of, without the benefit, affecting the ability|abilities|capacity, increasing workloads,
      make|makes|making|made it difficult|hard|impossible for, needs|need refining, improvement|improvements that|which is|are|was|were needed|required, continued to decline,
      two|three|four|several|many|frequent changes of|in social? worker|workers|staff,
      needs|need to improve|ensure|strengthen|develop|address|increase|be|do|make|work|improve|further|continue|have,
      needs further|more|greater,
      require|requires|required further|more|attention|strengthening|development|greater|additional|urgent,
      would benefit from|further, could be|have, could further, requires,
      need|needs improvement|improving|strengthening|attention|development|further,
      further development|improvement|improvements|strengthening is|are|required|needed,
      improvement|improvements is|are|required|needed, instability, unstable, turnover, vacanc*, shortage|shortages,
      difficulty|difficulties, vague, generic, narrow, reactive, incident led|focused, cumbersome, process driven,
      descriptive, overview rather, rather than, protracted, lengthy, unsettl*, uncertain*, disrupted|disrupts|disruptive,
      disruption|disruptions to|in, harder to, difficult|impossible to, is|are|it hard to, absent, neglected to,
      overlooked, lost, lose|loses|losing, undermines, escalating|escalate unnecessarily, disproportionate*, repetitive,
      repeated, unresolved, incomplete, minimal, adverse*, unhelpful, unrealistic, unwieldy, undue,
      waiting lists|times|list|time, ceased, stalled, adrift, long term? vacancies, sporadic, insensitive*, overload*,
      overwhelm*, complacen*, belated*, late,
      without sufficient|adequate|appropriate|proper|timely|effective|clear|support|help|any|necessary|robust, one size,
      poorer, lower rates|attendance|attainment, worry|worrying|worryingly, disappoint*,
      reduces|reducing|reduced|reduce the? opportunity|opportunities|ability|effectiveness|likelihood|capacity|quality
    `,
  },
  {
    weight: 0.8,
    phrases: `
      barrier|barriers, the need for|to, working towards, a|this need for, has|have|had to repeat, too early|soon,
      early stage|stages, early days, relatively|very|recently new, not embedded, challenging,
      significant challenge|challenges, concern|worry that, of concern, concerned, unregistered|unregulated,
      remains|remain a|an|some|challenge|challenges|issue|issues|work|weak, high demand, relies|rely|reliant|reliance on,
      until recently, distress*, anxious|anxiety, escalated|escalates late, disappointed, problem|problems|problematic,
      pressure|pressures, costly, lower, contribute|contributes|contributed to delay|drift, less, capacity issues,
      opportunity|opportunities are? lost, increasing demand
    `,
  },
]
