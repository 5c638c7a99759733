// Generated from schema/library by "npm run generate". Don't edit.

import type { Label } from './graphql'

export interface LibraryOperation {
  readonly name: string
  readonly title: string
  readonly group: 'members' | 'inspectors' | 'analysts'
  readonly question: string
  readonly about: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly picks: Readonly<Record<string, Label>>
  readonly text: string
}

export const library: readonly LibraryOperation[] = [
  {
    "name": "what-became-of-a-recommendation",
    "title": "What became of a recommendation?",
    "group": "members",
    "question": "S1",
    "about": "The thread from what was asked to the actions that answer it, who owns them, where they stand, and what would show that it worked.\nOnly what papers state or set out, and what a person confirmed, is followed; what a rule suggests shows one step away.",
    "variables": {
      "recommendation": "aldermere/inspection-2021-09/recommendation/r4"
    },
    "picks": {
      "recommendation": "Recommendation"
    },
    "text": "# What became of a recommendation?\n# For: members\n# Question: S1\n#\n# The thread from what was asked to the actions that answer it, who owns them, where they stand, and what would show that it worked.\n# Only what papers state or set out, and what a person confirmed, is followed; what a rule suggests shows one step away.\n#\n# Variables: {\"recommendation\": \"aldermere/inspection-2021-09/recommendation/r4\"}\n\nquery WhatBecameOfARecommendation($recommendation: ID!) {\n  trace(from: $recommendation, direction: FORWARD) {\n    from {\n      caption\n    }\n    unanswered\n    unansweredWords\n    summary {\n      actions\n      successMeasures\n      withFigure\n      ratings {\n        rag\n        total\n      }\n    }\n    layers {\n      layer\n      things {\n        standing\n        owners {\n          name\n        }\n        node {\n          id\n          caption\n          ... on Action {\n            rag\n            ragText\n            milestone\n            dueOn\n          }\n        }\n      }\n    }\n    links {\n      from {\n        id\n      }\n      phrase\n      to {\n        id\n      }\n      basis\n      score\n      reasons\n      passages {\n        ...Said\n      }\n    }\n  }\n}\n\nfragment Said on Passage {\n  locator\n  quote\n  state\n  partOf(first: 1) {\n    nodes {\n      id\n      caption\n    }\n  }\n}\n"
  },
  {
    "name": "what-is-late",
    "title": "What is late, due since, or due?",
    "group": "members",
    "question": "S2",
    "about": "Open actions of the current plans by how they stand to their milestones on a day, and by owner and priority; with how far each date slipped.\nLATE: the plan's own ratings are of a later day than the milestone. DUE_SINCE: the milestone came after them, so that the plan cannot tell whether it was met.\nWithout a day, the newest meeting or document that has been read counts.",
    "variables": {
      "council": "council/aldermere",
      "asAt": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What is late, due since, or due?\n# For: members\n# Question: S2\n#\n# Open actions of the current plans by how they stand to their milestones on a day, and by owner and priority; with how far each date slipped.\n# LATE: the plan's own ratings are of a later day than the milestone. DUE_SINCE: the milestone came after them, so that the plan cannot tell whether it was met.\n# Without a day, the newest meeting or document that has been read counts.\n#\n# Variables: {\"council\": \"council/aldermere\", \"asAt\": null}\n\nquery WhatIsLate($council: ID!, $asAt: Date) {\n  late(council: $council, asAt: $asAt, by: [OWNER, PRIORITY]) {\n    days {\n      day\n      reason\n      source {\n        caption\n      }\n    }\n    total\n    classes {\n      class\n      total\n    }\n    apart {\n      reason\n      total\n    }\n    actions {\n      class\n      days\n      statusAt\n      action {\n        id\n        ref\n        caption\n        milestone\n        dueOn\n        ragText\n      }\n      owners {\n        name\n      }\n      priority {\n        caption\n      }\n      slip {\n        days\n        times\n        first\n        last\n      }\n      dateDoubts {\n        summary\n      }\n    }\n    groups {\n      by\n      node {\n        caption\n      }\n      total\n      classes {\n        class\n        total\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-keeps-coming-back",
    "title": "Which concerns keep coming back?",
    "group": "members",
    "question": "S3",
    "about": "Concerns that were found or asked about at two inspections or more, those that came back most often first, with what each inspection told.\nMost of these links are suggested by a rule: each says why, and a person can confirm or reject it.",
    "variables": {
      "council": "council/aldermere"
    },
    "picks": {
      "council": "Council"
    },
    "text": "# Which concerns keep coming back?\n# For: members\n# Question: S3\n#\n# Concerns that were found or asked about at two inspections or more, those that came back most often first, with what each inspection told.\n# Most of these links are suggested by a rule: each says why, and a person can confirm or reject it.\n#\n# Variables: {\"council\": \"council/aldermere\"}\n\nquery WhatKeepsComingBack($council: ID!) {\n  recurring(council: $council, first: 50) {\n    total\n    whole\n    nodes {\n      concern\n      weakest {\n        basis\n        score\n        reasons\n      }\n      told {\n        day\n        by {\n          caption\n        }\n        things {\n          id\n          caption\n        }\n      }\n      turned {\n        phrase\n        to {\n          id\n          caption\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-turned",
    "title": "Which strengths turned into concerns, and which concerns into strengths?",
    "group": "members",
    "question": "S3",
    "about": "Turns from one inspection to a later one, the latest first. STRENGTH_TO_CONCERN is what was praised and then criticised.",
    "variables": {
      "council": "council/aldermere",
      "way": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# Which strengths turned into concerns, and which concerns into strengths?\n# For: members\n# Question: S3\n#\n# Turns from one inspection to a later one, the latest first. STRENGTH_TO_CONCERN is what was praised and then criticised.\n#\n# Variables: {\"council\": \"council/aldermere\", \"way\": null}\n\nquery WhatTurned($council: ID!, $way: TurnWay) {\n  reversals(council: $council, way: $way) {\n    total\n    nodes {\n      way\n      concern\n      earlierDay\n      earlierBy {\n        caption\n      }\n      earlier {\n        id\n        caption\n      }\n      laterDay\n      laterBy {\n        caption\n      }\n      later {\n        id\n        caption\n      }\n      link {\n        basis\n        score\n        reasons\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "complete-but-not-shown",
    "title": "What is called complete, and what shows it?",
    "group": "members",
    "question": "S4",
    "about": "Actions that a plan calls complete or everyday business. OTHERWISE: something read tells otherwise. NOTHING: nothing read shows it. FIGURES: there are figures to look at.\nThe rating is the council's claim; what others show is kept apart from it.",
    "variables": {
      "council": "council/aldermere",
      "shown": [
        "OTHERWISE",
        "NOTHING"
      ]
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What is called complete, and what shows it?\n# For: members\n# Question: S4\n#\n# Actions that a plan calls complete or everyday business. OTHERWISE: something read tells otherwise. NOTHING: nothing read shows it. FIGURES: there are figures to look at.\n# The rating is the council's claim; what others show is kept apart from it.\n#\n# Variables: {\"council\": \"council/aldermere\", \"shown\": [\"OTHERWISE\", \"NOTHING\"]}\n\nquery CompleteButNotShown($council: ID!, $shown: [ClaimShown!]) {\n  claims(council: $council) {\n    day {\n      day\n    }\n    actions\n    total\n    groups {\n      shown\n      total\n    }\n    claims(shown: $shown, first: 50) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        shown\n        action {\n          id\n          ref\n          caption\n          ragText\n        }\n        measures {\n          measure {\n            caption\n            measurable\n          }\n          indicators {\n            basis\n            indicator {\n              indicator {\n                id\n                name\n              }\n            }\n          }\n        }\n        flags {\n          id\n          severity\n          certainty\n          summary\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-has-no-answer",
    "title": "What was found or asked for, and has no action?",
    "group": "members",
    "question": "S5",
    "about": "What was looked for and not found in the papers that have been read: findings, recommendations and measures without an action; actions without an owner, a date or a way to tell success.\nA gap says what is not there to be read; it says nothing about what was done.",
    "variables": {
      "council": "council/aldermere"
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What was found or asked for, and has no action?\n# For: members\n# Question: S5\n#\n# What was looked for and not found in the papers that have been read: findings, recommendations and measures without an action; actions without an owner, a date or a way to tell success.\n# A gap says what is not there to be read; it says nothing about what was done.\n#\n# Variables: {\"council\": \"council/aldermere\"}\n\nquery WhatHasNoAnswer($council: ID!) {\n  gaps(council: $council) {\n    groups {\n      words\n      total\n      lookedAt\n      suggested\n      things(first: 50, suggested: false) {\n        totalCount\n        edges {\n          node {\n            id\n            caption\n          }\n          nearest {\n            score\n            to {\n              id\n              caption\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-was-asked-and-promised",
    "title": "What did meetings ask for, what were they promised, and what came back?",
    "group": "members",
    "question": "S6",
    "about": "Requests and promises of a council's meetings with what is known of an answer up to the day asked for.\nNOT_FOUND says in how many documents of a later day nothing was found.",
    "variables": {
      "council": "council/aldermere",
      "open": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What did meetings ask for, what were they promised, and what came back?\n# For: members\n# Question: S6\n#\n# Requests and promises of a council's meetings with what is known of an answer up to the day asked for.\n# NOT_FOUND says in how many documents of a later day nothing was found.\n#\n# Variables: {\"council\": \"council/aldermere\", \"open\": null}\n\nquery WhatWasAskedAndPromised($council: ID!, $open: Boolean) {\n  decisions(council: $council, open: $open) {\n    day {\n      day\n    }\n    total\n    states {\n      state\n      total\n    }\n    pastDue\n    list(first: 50) {\n      totalCount\n      nodes {\n        day\n        kind\n        node {\n          id\n          caption\n        }\n        whom {\n          name\n        }\n        whomPrinted\n        due\n        state\n        words\n        answers {\n          day\n          node {\n            id\n            caption\n          }\n        }\n        suggested {\n          day\n          score\n          node {\n            id\n            caption\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "a-briefing",
    "title": "A briefing with questions to ask",
    "group": "members",
    "question": "S7",
    "about": "One to four printed pages about a topic, an inspection, a finding, a part of a plan, an owner or a council: what became of it, the figures, and questions to ask, each with the passages that it rests on.",
    "variables": {
      "about": "council/aldermere",
      "council": null,
      "asAt": null
    },
    "picks": {
      "about": "Council"
    },
    "text": "# A briefing with questions to ask\n# For: members\n# Question: S7\n#\n# One to four printed pages about a topic, an inspection, a finding, a part of a plan, an owner or a council: what became of it, the figures, and questions to ask, each with the passages that it rests on.\n#\n# Variables: {\"about\": \"council/aldermere\", \"council\": null, \"asAt\": null}\n\nquery ABriefing($about: ID!, $council: ID, $asAt: Date) {\n  briefing(about: $about, council: $council, asAt: $asAt) {\n    about {\n      caption\n    }\n    day {\n      day\n      reason\n    }\n    documentsRead\n    scope\n    parts {\n      title\n      words\n      leftOut\n      lines {\n        words\n        aside\n        sources\n      }\n    }\n    questions {\n      number\n      words\n      why\n      askedOf {\n        name\n      }\n      severity\n      certainty\n      sources\n    }\n    questionsLeftOut\n    sources {\n      number\n      paper\n      day\n      passage {\n        locator\n        quote\n        state\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "everything-about-a-topic",
    "title": "Everything said about something since a day, in order",
    "group": "inspectors",
    "question": "I1",
    "about": "What every paper says about a topic, a part of a plan, an owner or an inspection area, in the order of its days, with sources, and what is newer than the last inspection.\nThe day says how it is known: of the meeting, of publication, or of what it speaks of.",
    "variables": {
      "about": "topic/assessment",
      "council": "council/aldermere",
      "since": null
    },
    "picks": {
      "about": "Topic",
      "council": "Council"
    },
    "text": "# Everything said about something since a day, in order\n# For: inspectors\n# Question: I1\n#\n# What every paper says about a topic, a part of a plan, an owner or an inspection area, in the order of its days, with sources, and what is newer than the last inspection.\n# The day says how it is known: of the meeting, of publication, or of what it speaks of.\n#\n# Variables: {\"about\": \"topic/assessment\", \"council\": \"council/aldermere\", \"since\": null}\n\nquery EverythingAboutATopic($about: ID!, $council: ID, $since: Date) {\n  timeline(about: $about, council: $council, since: $since) {\n    about {\n      caption\n    }\n    lastInspections {\n      day\n      inspection {\n        caption\n      }\n    }\n    total\n    sinceLastInspection\n    undated\n    entries(first: 50) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        day\n        dayReason\n        kind\n        sinceLastInspection\n        node {\n          id\n          caption\n        }\n        document {\n          id\n          title\n        }\n        basis\n        passages {\n          locator\n          quote\n          state\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-is-new",
    "title": "What is new since a day, or since the last meeting?",
    "group": "inspectors",
    "question": "I1",
    "about": "Which documents came out, what each brought, and what changed by it. Without a day, since the meeting before the newest one.",
    "variables": {
      "council": "council/aldermere",
      "since": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What is new since a day, or since the last meeting?\n# For: inspectors\n# Question: I1\n#\n# Which documents came out, what each brought, and what changed by it. Without a day, since the meeting before the newest one.\n#\n# Variables: {\"council\": \"council/aldermere\", \"since\": null}\n\nquery WhatIsNew($council: ID!, $since: Date) {\n  news(council: $council, since: $since) {\n    since\n    sinceReason\n    sinceSource {\n      caption\n    }\n    day {\n      day\n    }\n    documents {\n      day\n      reason\n      toldAgain\n      document {\n        id\n        title\n      }\n    }\n    changes {\n      kind\n      title\n      total\n    }\n  }\n}\n"
  },
  {
    "name": "a-figure-over-the-years",
    "title": "A figure over the years, beside its comparators",
    "group": "inspectors",
    "question": "I2",
    "about": "One indicator with every figure that papers print for it, which way it went, targets and other places beside it, and inspections and actions on the same axis.\nWhere papers print different figures for the same time, each stands with its own paper.",
    "variables": {
      "indicator": "aldermere/indicator/children-in-care.per-10000"
    },
    "picks": {
      "indicator": "Indicator"
    },
    "text": "# A figure over the years, beside its comparators\n# For: inspectors\n# Question: I2\n#\n# One indicator with every figure that papers print for it, which way it went, targets and other places beside it, and inspections and actions on the same axis.\n# Where papers print different figures for the same time, each stands with its own paper.\n#\n# Variables: {\"indicator\": \"aldermere/indicator/children-in-care.per-10000\"}\n\nquery AFigureOverTheYears($indicator: ID!) {\n  series(indicator: $indicator) {\n    indicator {\n      name\n      unit\n      better\n    }\n    direction {\n      verdict\n      words\n    }\n    own {\n      start\n      end\n      periodBasis\n      value\n      differs\n      claims {\n        printed\n        figures {\n          document {\n            title\n          }\n          passage {\n            locator\n            quote\n            state\n          }\n        }\n      }\n    }\n    lines {\n      kind\n      place\n      points {\n        start\n        end\n        value\n      }\n    }\n    events {\n      kind\n      day\n      node {\n        id\n        caption\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "which-figures-there-are",
    "title": "Which figures are there?",
    "group": "inspectors",
    "question": "I2",
    "about": "A council's indicators with how many figures each has, from how many documents, and the newest.",
    "variables": {
      "council": "council/aldermere",
      "search": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# Which figures are there?\n# For: inspectors\n# Question: I2\n#\n# A council's indicators with how many figures each has, from how many documents, and the newest.\n#\n# Variables: {\"council\": \"council/aldermere\", \"search\": null}\n\nquery WhichFiguresThereAre($council: ID!, $search: String) {\n  indicatorList(council: $council, search: $search) {\n    total\n    families {\n      family\n      total\n    }\n    list(first: 100) {\n      totalCount\n      nodes {\n        indicator {\n          id\n          name\n          unit\n          better\n        }\n        figures\n        documents\n        latest {\n          figure {\n            printed\n            label\n            start\n            end\n          }\n          document {\n            title\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "where-a-plan-is-thin",
    "title": "Where is a plan thin?",
    "group": "inspectors",
    "question": "I3",
    "about": "Topics or inspection areas against actions and their ratings. `known` counts what a text states, a layout shows or a person confirmed; `suggested` what only a rule does.\n`uncovered` marks a row in which a weakness was found and no action stands.",
    "variables": {
      "council": "council/aldermere",
      "rows": "TOPIC",
      "columns": "RATING"
    },
    "picks": {
      "council": "Council"
    },
    "text": "# Where is a plan thin?\n# For: inspectors\n# Question: I3\n#\n# Topics or inspection areas against actions and their ratings. `known` counts what a text states, a layout shows or a person confirmed; `suggested` what only a rule does.\n# `uncovered` marks a row in which a weakness was found and no action stands.\n#\n# Variables: {\"council\": \"council/aldermere\", \"rows\": \"TOPIC\", \"columns\": \"RATING\"}\n\nquery WhereAPlanIsThin($council: ID!, $rows: CoverageRows!, $columns: CoverageColumns!) {\n  coverage(council: $council, rows: $rows, columns: $columns) {\n    day {\n      day\n    }\n    total\n    columns {\n      key\n      label\n    }\n    rows {\n      label\n      uncovered\n      weaknesses {\n        known\n        suggested\n      }\n      actions {\n        known\n        suggested\n      }\n      cells {\n        column\n        count {\n          known\n          suggested\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-was-told-more-softly",
    "title": "What do cover reports leave out?",
    "group": "inspectors",
    "question": "I4",
    "about": "Findings and requests that a later paper tells again, with what it leaves out or tells more mildly.",
    "variables": {
      "council": "council/aldermere",
      "changedOnly": false
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What do cover reports leave out?\n# For: inspectors\n# Question: I4\n#\n# Findings and requests that a later paper tells again, with what it leaves out or tells more mildly.\n#\n# Variables: {\"council\": \"council/aldermere\", \"changedOnly\": false}\n\nquery WhatWasToldMoreSoftly($council: ID!, $changedOnly: Boolean) {\n  retellings(council: $council, changedOnly: $changedOnly) {\n    total\n    nodes {\n      toldIn {\n        title\n      }\n      telling {\n        id\n        caption\n      }\n      told {\n        id\n        caption\n      }\n      givenBy {\n        caption\n      }\n      leftOut\n      softened\n      link {\n        passages {\n          locator\n          quote\n          state\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "where-papers-disagree",
    "title": "Where do papers disagree?",
    "group": "inspectors",
    "question": "I4",
    "about": "The same fact, date or figure told differently, a claim and what is shown, a finding told more softly, wording copied from an earlier paper: each with what either side prints.\nA flag says what papers print; it accuses nobody.",
    "variables": {
      "council": "council/aldermere",
      "kind": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# Where do papers disagree?\n# For: inspectors\n# Question: I4\n#\n# The same fact, date or figure told differently, a claim and what is shown, a finding told more softly, wording copied from an earlier paper: each with what either side prints.\n# A flag says what papers print; it accuses nobody.\n#\n# Variables: {\"council\": \"council/aldermere\", \"kind\": null}\n\nquery WherePapersDisagree($council: ID!, $kind: [DisagreementKind!]) {\n  disagreements(council: $council, kind: $kind) {\n    total\n    kinds {\n      kind\n      total\n    }\n    flags(first: 50) {\n      totalCount\n      nodes {\n        id\n        rule\n        severity\n        certainty\n        summary\n        sides {\n          day\n          document {\n            title\n          }\n          shown {\n            printed\n            passage {\n              locator\n              quote\n              state\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "a-plan-on-a-day",
    "title": "A plan as it was on a day",
    "group": "inspectors",
    "question": "I5",
    "about": "Which plans of a council were current on a day, which versions come before and after, and how each action stood then.",
    "variables": {
      "council": "council/aldermere",
      "asAt": "2024-10-15"
    },
    "picks": {
      "council": "Council"
    },
    "text": "# A plan as it was on a day\n# For: inspectors\n# Question: I5\n#\n# Which plans of a council were current on a day, which versions come before and after, and how each action stood then.\n#\n# Variables: {\"council\": \"council/aldermere\", \"asAt\": \"2024-10-15\"}\n\nquery APlanOnADay($council: ID!, $asAt: Date) {\n  plan(council: $council, asAt: $asAt) {\n    day {\n      day\n      reason\n    }\n    emptyWords\n    plans {\n      plan {\n        id\n        title\n        statusAt\n      }\n      versionsRead\n      versions {\n        from\n        plan {\n          id\n          title\n        }\n      }\n      total\n      classes {\n        class\n        total\n      }\n      standings {\n        class\n        days\n        apart\n        action {\n          id\n          ref\n          caption\n          ragText\n          milestone\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-changed-in-a-plan",
    "title": "What changed between two versions of a plan?",
    "group": "inspectors",
    "question": "I5",
    "about": "What was added, dropped, reworded, re-dated, given to another owner or rated otherwise.",
    "variables": {
      "from": "aldermere/plan/2024-09",
      "to": "aldermere/plan/2025-01"
    },
    "picks": {
      "from": "Plan",
      "to": "Plan"
    },
    "text": "# What changed between two versions of a plan?\n# For: inspectors\n# Question: I5\n#\n# What was added, dropped, reworded, re-dated, given to another owner or rated otherwise.\n#\n# Variables: {\"from\": \"aldermere/plan/2024-09\", \"to\": \"aldermere/plan/2025-01\"}\n\nquery WhatChangedInAPlan($from: ID!, $to: ID!) {\n  planChanges(from: $from, to: $to) {\n    wholeWords\n    counts {\n      kind\n      total\n    }\n    untold\n    changes(first: 100) {\n      totalCount\n      nodes {\n        part\n        kinds\n        earlier {\n          id\n          caption\n        }\n        later {\n          id\n          caption\n        }\n        wording {\n          before\n          after\n        }\n        date {\n          slipDays\n          times\n        }\n        owners {\n          added {\n            name\n          }\n          removed {\n            name\n          }\n        }\n        rating {\n          beforeText\n          afterText\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "a-thing-and-its-links",
    "title": "A thing, all that is known of it, and all its links",
    "group": "analysts",
    "question": "A1",
    "about": "Whatever it is: its properties as the graph holds them, its passages, and everything it is linked with by relationship and direction.",
    "variables": {
      "id": "aldermere/plan-2024-09/action/2.1.2-3"
    },
    "picks": {
      "id": "Action"
    },
    "text": "# A thing, all that is known of it, and all its links\n# For: analysts\n# Question: A1\n#\n# Whatever it is: its properties as the graph holds them, its passages, and everything it is linked with by relationship and direction.\n#\n# Variables: {\"id\": \"aldermere/plan-2024-09/action/2.1.2-3\"}\n\nquery AThingAndItsLinks($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    caption\n    wording\n    held\n    council {\n      name\n    }\n    properties {\n      name\n      about\n      value\n    }\n    citations {\n      edges {\n        role\n        property\n        printed\n        node {\n          ...Said\n        }\n      }\n    }\n    linkGroups {\n      phrase\n      direction\n      total\n      page(first: 10) {\n        edges {\n          basis\n          score\n          node {\n            __typename\n            id\n            caption\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Said on Passage {\n  locator\n  quote\n  state\n  partOf(first: 1) {\n    nodes {\n      id\n      caption\n    }\n  }\n}\n"
  },
  {
    "name": "actions-that-fit",
    "title": "Actions that fit a filter, counted by rating and owner",
    "group": "analysts",
    "question": "A1",
    "about": "A page of actions in the order of their days, and counts of all that fit, grouped in the store: change the filter, the order and what is counted by.\nEvery label of the graph has such a list.",
    "variables": {
      "filter": {
        "council": [
          "council/aldermere"
        ],
        "rag": [
          "NOT_ON_TRACK",
          "PROGRESSING_WITH_ISSUES",
          "NOT_STARTED"
        ]
      },
      "first": 50,
      "after": null
    },
    "picks": {},
    "text": "# Actions that fit a filter, counted by rating and owner\n# For: analysts\n# Question: A1\n#\n# A page of actions in the order of their days, and counts of all that fit, grouped in the store: change the filter, the order and what is counted by.\n# Every label of the graph has such a list.\n#\n# Variables: {\"filter\": {\"council\": [\"council/aldermere\"], \"rag\": [\"NOT_ON_TRACK\", \"PROGRESSING_WITH_ISSUES\", \"NOT_STARTED\"]}, \"first\": 50, \"after\": null}\n\nquery ActionsThatFit($filter: ActionFilter, $first: Int, $after: String) {\n  actions(filter: $filter, orderBy: { by: DUE_ON }, first: $first, after: $after) {\n    totalCount\n    counts(by: [RAG, DUE_ON_YEAR]) {\n      keys {\n        by\n        value\n      }\n      total\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      ref\n      caption\n      rag\n      dueOn\n      ownedBy(first: 5) {\n        edges {\n          basis\n          node {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "figures-of-a-kind",
    "title": "Figures of a kind, with least, greatest and mean",
    "group": "analysts",
    "question": "A1",
    "about": "Figures grouped by kind and unit without fetching them, and a page of those that fit.",
    "variables": {
      "filter": {
        "council": [
          "council/aldermere"
        ],
        "value": {
          "known": true
        }
      },
      "first": 20
    },
    "picks": {},
    "text": "# Figures of a kind, with least, greatest and mean\n# For: analysts\n# Question: A1\n#\n# Figures grouped by kind and unit without fetching them, and a page of those that fit.\n#\n# Variables: {\"filter\": {\"council\": [\"council/aldermere\"], \"value\": {\"known\": true}}, \"first\": 20}\n\nquery FiguresOfAKind($filter: ObservationFilter, $first: Int) {\n  figures(filter: $filter, orderBy: { by: END, direction: DESC }, first: $first) {\n    totalCount\n    counts(by: [KIND, UNIT], of: VALUE) {\n      keys {\n        by\n        value\n      }\n      total\n      numbers {\n        known\n        least\n        greatest\n        mean\n      }\n    }\n    nodes {\n      id\n      printed\n      value\n      unit\n      start\n      end\n      ofIndicator {\n        nodes {\n          caption\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "how-two-things-hang-together",
    "title": "How do two things hang together?",
    "group": "analysts",
    "question": "A1",
    "about": "The shortest ways from one thing to another along the links of a thread, each as strong as its weakest link.",
    "variables": {
      "from": "aldermere/inspection-2021-09/recommendation/r4",
      "to": "aldermere/plan-2024-09/action/1.1.1-2"
    },
    "picks": {
      "from": "Recommendation",
      "to": "Action"
    },
    "text": "# How do two things hang together?\n# For: analysts\n# Question: A1\n#\n# The shortest ways from one thing to another along the links of a thread, each as strong as its weakest link.\n#\n# Variables: {\"from\": \"aldermere/inspection-2021-09/recommendation/r4\", \"to\": \"aldermere/plan-2024-09/action/1.1.1-2\"}\n\nquery HowTwoThingsHangTogether($from: ID!, $to: ID!) {\n  paths(from: $from, to: $to) {\n    whole\n    paths {\n      weakest {\n        basis\n        score\n      }\n      nodes {\n        __typename\n        id\n        caption\n      }\n      links {\n        phrase\n        basis\n        reasons\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "search",
    "title": "Search over everything",
    "group": "analysts",
    "question": "A1",
    "about": "Words in any form, \"phrases in quotation marks\", beginnings with a star, and a minus for what to leave out; ranked, with the pieces of text in which the words stand, and how many there are by label, council and year.",
    "variables": {
      "words": "care leavers",
      "labels": null,
      "first": 20,
      "after": null
    },
    "picks": {},
    "text": "# Search over everything\n# For: analysts\n# Question: A1\n#\n# Words in any form, \"phrases in quotation marks\", beginnings with a star, and a minus for what to leave out; ranked, with the pieces of text in which the words stand, and how many there are by label, council and year.\n#\n# Variables: {\"words\": \"care leavers\", \"labels\": null, \"first\": 20, \"after\": null}\n\nquery Search($words: String!, $labels: [Label!], $first: Int, $after: String) {\n  search(words: $words, labels: $labels, first: $first, after: $after) {\n    totalCount\n    leftOut\n    didYouMean\n    facets {\n      labels {\n        label\n        total\n      }\n      councils {\n        council {\n          name\n        }\n        total\n      }\n      years {\n        year\n        total\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      score\n      day\n      node {\n        __typename\n        id\n        caption\n      }\n      highlights(first: 1) {\n        property\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "findings-by-area",
    "title": "Weaknesses of inspections, counted by area",
    "group": "analysts",
    "question": "A1",
    "about": "Findings of weaknesses, with what each led to, and counts by area and by who speaks.",
    "variables": {
      "filter": {
        "council": [
          "council/aldermere"
        ],
        "polarity": [
          "WEAKNESS",
          "MIXED"
        ]
      },
      "first": 50,
      "after": null
    },
    "picks": {},
    "text": "# Weaknesses of inspections, counted by area\n# For: analysts\n# Question: A1\n#\n# Findings of weaknesses, with what each led to, and counts by area and by who speaks.\n#\n# Variables: {\"filter\": {\"council\": [\"council/aldermere\"], \"polarity\": [\"WEAKNESS\", \"MIXED\"]}, \"first\": 50, \"after\": null}\n\nquery FindingsByArea($filter: FindingFilter, $first: Int, $after: String) {\n  findings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    counts(by: [VOICE, AREA]) {\n      keys {\n        by\n        value\n      }\n      total\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      caption\n      area\n      polarity\n      givenBy(first: 1) {\n        nodes {\n          caption\n        }\n      }\n      citations(first: 3) {\n        nodes {\n          locator\n          quote\n          state\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-checks-found",
    "title": "What did checks find, check by check?",
    "group": "analysts",
    "question": "A1",
    "about": "Every check with what it looks for, why it matters and how many flags it raised, those without any too.",
    "variables": {
      "council": "council/aldermere"
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What did checks find, check by check?\n# For: analysts\n# Question: A1\n#\n# Every check with what it looks for, why it matters and how many flags it raised, those without any too.\n#\n# Variables: {\"council\": \"council/aldermere\"}\n\nquery WhatChecksFound($council: ID) {\n  checks(council: $council) {\n    documentsRead\n    total\n    severities {\n      severity\n      total\n    }\n    checks {\n      id\n      title\n      group\n      severity\n      looksFor\n      why\n      total\n      proven\n      rejected\n    }\n  }\n}\n"
  },
  {
    "name": "what-people-decided",
    "title": "What did people decide and say?",
    "group": "analysts",
    "question": "A1",
    "about": "The log of decisions: links confirmed and rejected, things made one or parted, notes; who, when, why, and whether each still fits what papers tell.",
    "variables": {
      "council": "council/aldermere",
      "first": 50,
      "after": null
    },
    "picks": {
      "council": "Council"
    },
    "text": "# What did people decide and say?\n# For: analysts\n# Question: A1\n#\n# The log of decisions: links confirmed and rejected, things made one or parted, notes; who, when, why, and whether each still fits what papers tell.\n#\n# Variables: {\"council\": \"council/aldermere\", \"first\": 50, \"after\": null}\n\nquery WhatPeopleDecided($council: ID, $first: Int, $after: String) {\n  reviews(council: $council, first: $first, after: $after) {\n    totalCount\n    unreadable\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      kind\n      by\n      byKind\n      at\n      reason\n      says\n      standing\n      why\n      link {\n        phrase\n        from {\n          named\n          now {\n            caption\n          }\n        }\n        to {\n          named\n          now {\n            caption\n          }\n        }\n      }\n      things {\n        named\n        now {\n          caption\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "name": "what-the-graph-holds",
    "title": "What does the graph hold?",
    "group": "analysts",
    "question": "A2",
    "about": "Councils, and how many things and links of each kind; the digest tells whether two answers are of the same data.\nThe whole graph is at /export/graph.jsonl.",
    "variables": {},
    "picks": {},
    "text": "# What does the graph hold?\n# For: analysts\n# Question: A2\n#\n# Councils, and how many things and links of each kind; the digest tells whether two answers are of the same data.\n# The whole graph is at /export/graph.jsonl.\n#\n# Variables: {}\n\nquery WhatTheGraphHolds {\n  graph {\n    digest\n    newest\n    engine\n    nodes\n    relationships\n    settled\n    councils {\n      id\n      name\n      invented\n    }\n    labels {\n      label\n      many\n      about\n      total\n    }\n    types {\n      type\n      phrase\n      about\n      total\n    }\n  }\n}\n"
  },
  {
    "name": "documents-that-were-read",
    "title": "Which documents were read, and how much do facts rest on each?",
    "group": "analysts",
    "question": "A2",
    "about": "Documents with publisher, day, licence, digest and where they were published, and how many passages of each are cited.",
    "variables": {
      "filter": {
        "held": true
      },
      "first": 50,
      "after": null
    },
    "picks": {},
    "text": "# Which documents were read, and how much do facts rest on each?\n# For: analysts\n# Question: A2\n#\n# Documents with publisher, day, licence, digest and where they were published, and how many passages of each are cited.\n#\n# Variables: {\"filter\": {\"held\": true}, \"first\": 50, \"after\": null}\n\nquery DocumentsThatWereRead($filter: DocumentFilter, $first: Int, $after: String) {\n  documents(filter: $filter, orderBy: { by: PUBLISHED_ON, direction: DESC }, first: $first, after: $after) {\n    totalCount\n    counts(by: [KIND]) {\n      keys {\n        value\n      }\n      total\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      title\n      kind\n      publisher\n      publishedOn\n      asAt\n      pages\n      sha256\n      sourceUrl\n      licence\n      textLayer\n      parts(first: 0, labels: [Passage]) {\n        totalCount\n      }\n    }\n  }\n}\n"
  }
]
