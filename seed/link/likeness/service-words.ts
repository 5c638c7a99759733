/**
 * What the words of children's services mean the same by: the name that a reader is shown, and the ways in which papers write it.
 * A way matches in any inflection. Of ways that begin at one word, the longest counts.
 */

/** What work is about. */
export const matters: Readonly<Record<string, string>> = {
  caseloads:
    'caseload, workload, work pressures, number of children per worker, number of children per social worker, number of cases, children allocated to each',
  'workforce capacity':
    'workforce capacity, staff capacity, have capacity, capacity to undertake, capacity to provide, capacity in social work teams, staffing capacity, insufficient capacity, sufficient capacity, capacity of the workforce, capacity within the workforce, capacity in the workforce, capacity and stability, adequate capacity, insufficient staff, capacity across the service, social work capacity, capacity issues, capacity in the team, capacity of teams, capacity pressures, service pressures, lack of capacity, capacity to complete, capacity in the service, resilience of the service',
  'recruitment and retention':
    'recruit, recruitment, retention, retain, vacancy, vacant, vacancies, turnover, agency staff, agency worker, agency social worker, permanent workforce, permanent staff, workforce stability, workforce strategy, stable workforce, changes of social worker, changes in social worker, changes of worker, changes in worker, leave the council, pay and benefits, newly qualified, assessed and supported year, asye, asyes, workforce profile',
  supervision: 'supervision, supervise, supervised, supervisor',
  'management oversight':
    'management oversight, managers oversight, manager oversight, oversight by managers, management grip, line management, management decision, management decisions, management challenge, oversight and challenge, managers challenge, management direction, line of sight, management scrutiny, tracking of plans, tracking process, tracker, tracking and review, senior managers oversight, oversight of practice, oversight of children, oversight of social work',
  'quality assurance':
    'quality assurance, quality assure, quality assured, audit, audits, auditing, auditor, case file audit, moderation of audits, audit moderation, moderated audits, audits are moderated, quality framework, quality assurance framework',
  'performance information':
    'performance management, performance data, performance information, performance report, performance reporting, performance monitoring, performance measures, performance score card, scorecard, dashboard, management information, live data, performance framework, performance and quality, performance summary',
  'training and development':
    'training, train, trained, learning and development, professional development, workforce development, social work academy, practice academy, learning academy, training academy, workforce academy, learning programme, development programme, e learning, training needs, practice learning, learning culture, knowledge and skills, appropriate knowledge',
  'practice standards':
    'practice standards, practice model, model of practice, practice framework, social work framework, framework to support social work, basic social work practice, practice approach, restorative, relational practice, relationship based practice, quality of practice, quality of social work practice, social work practice, good practice, systemic practice, signs of safety',
  'case recording':
    'case recording, recording, records, case notes, chronology, chronologies, case summary, written record, case file, case files, minutes of meetings, genogram',
  'case management systems':
    'case management system, it system, it systems, electronic recording system, electronic system, ict system, recording system, information system, liquid logic, liquidlogic, lcs, mosaic, child record system, ics',
  assessments:
    'assessment, reassessment, single assessment, children and family assessment, child and family assessment, parenting assessment',
  'plans for children':
    "plans for children, children's plans, child's plan, care plan, care plans, care planning, child in need plan, child in need planning, child protection plan, child protection planning, quality of plans, quality of all plans, plans and planning, case and care planning, case planning, plans are, plans do, plans lack, written plans, safety plan, safety plans, contingency plan, contingency plans, smart plans, plans will, plans have, planning for children, most plans, many plans, pathway plan, pathway planning, transition planning, multi agency plan, core group, core groups, outcome focused plans, planning meetings, weak plans, planning is, planning does, plans that, safety planning, their plans, measurable target, measurable outcome, planning process, planning does not",
  'visits to children':
    'visit, visited, visiting, statutory visit, social work visits, visits to children, seen alone, seen regularly, child protection visits',
  'direct work with children':
    'direct work, direct work with children, relationship with social worker, lived experience, worries and wishes',
  'life story work': 'life story, life story work, life story book, later life letter',
  'strategy meetings and enquiries':
    'strategy meeting, strategy discussion, strategy meetings, section 47, s47, child protection enquiry, child protection enquiries, child protection investigation, child protection response, immediate risk, joint investigation',
  'child protection conferences':
    'child protection conference, initial conference, initial child protection conference, review child protection conference, icpc, conference chair, child protection chair, case conference',
  'risk and safeguarding practice':
    'risk assessment, risk of harm, significant harm, child protection procedures, safeguarding practice, safeguarding concern, safeguarding concerns, identification of risk, identify risk, identification of and response to risk, response to risk, responding to risk, risks are, risk is, recognition of risk, remain at risk, remaining at risk, risks to children, at risk of harm, sufficient protection, robustly protected, protection from harm, failures to safeguard, failures in safeguarding, children are protected',
  'the front door':
    'front door, mash, multi agency safeguarding hub, contact and referral, contacts and referrals, referral, referrals, re referral, contact centre, single point of contact, single point of access, number of contacts, contacts received, initial contacts, new contacts, contacts are, contacts made to, contacts from, police contacts, duty team, integrated front door, first response',
  thresholds:
    'threshold, thresholds, application of thresholds, threshold document, levels of need document, continuum of need, step down, step up, stepped down, stepped up',
  'consent and information sharing':
    'consent, parental consent, information sharing, share information, sharing information, sharing of information, information is shared, information sharing agreement, data sharing, sharing all information, contribute information, communication between, communication and information, information flow',
  'early help':
    'early help, early intervention, family hub, lead professional, team around the family, preventative, preventive services, targeted support, family support, early help assessment, edge of statutory',
  'the edge of care':
    'edge of care, edge of coming into care, prevent family breakdown, family breakdown, enter care, entering care, entry to care, come into care, leave care and return home, return home to parents, return to their families, rehabilitation home, return home from care, reunification, family group conference',
  'out-of-hours work':
    'out of hours, emergency duty team, edt, emergency duty, outside of normal office hours, outside normal office hours, evenings and weekends, on call',
  'proceedings and the public law outline':
    'pre proceedings, preproceedings, public law outline, plo, care proceedings, court, courts, legal advice, legal planning, legal gateway, court proceedings, letter before proceedings, legal services, initiating proceedings, court reports, court statement, legal status, care order, discharge of orders, discharging orders',
  'drift and delay': 'drift, delay, delays, delayed, drift and delay, timely decision, avoid delay',
  permanence:
    'permanence, permanency, permanent home, permanence planning, special guardianship, long term plan, matched with, matched to, well matched, formally matched, formal matching, matching of children, matching panel, matching process, matching decisions, family matching, matched long term, permanence plan, early permanence, fostering for adoption, foster to adopt',
  adoption: 'adoption, adopt, adopted, adopter, adopters, adoptive, adoption panel, agency decision maker, adoption support',
  fostering:
    'foster carer, foster carers, foster care, fostering service, fostering services, fostering panel, fostering team, fostering agency, fostering agencies, independent fostering, fostering capacity, fostering recruitment, fostering sufficiency, fostering assessment, fostering households, fostering placement, fostering offer, fostering support, in house fostering, adoption and fostering, fostering and adoption, fostering and permanence, fostering and kinship, foster home, foster family, foster families, foster parent, foster child, foster children, foster placement, kinship, connected carer, connected carers, connected person, connected persons, family and friends carers, friends and family carers, viability assessment, regulation 24',
  'placements and sufficiency':
    'placement, placements, children placed, child placed, children are placed, child is placed, people placed, people are placed, leavers placed, siblings placed, are placed with, were placed with, is placed with, be placed with, been placed with, being placed with, are placed in, were placed in, is placed in, been placed in, being placed in, are placed at, placed with carers, placed with foster carers, placed with family, placed with relatives, placed outside, placed out of, placed away from, placed together, placed locally, placed close to, placed for adoption, placed at a distance, sufficiency, sufficiency strategy, market engagement, suitable home, enough homes, placement stability, placement moves, homes for children, children homes, residential care, residential provision, children home, in house provision, local homes, residential, accommodation for children, external accommodation, appropriate accommodation, places to live, emergency accommodation, short term accommodation, temporary accommodation, temporary setting, places for children',
  'placement with parents':
    'placed with parents, placed with their parents, placement with parents, living with parents on care orders, previously placed with their parents, live with their parents',
  'voluntary accommodation': 'section 20, s20, voluntary accommodation, voluntarily accommodated, accommodated with consent',
  'unregistered and unregulated homes':
    'unregistered, unregulated, unregistered children home, unregistered home, unregistered placement, illegal placement',
  'pathway plans and leaving care':
    'pathway plan, pathway plans, pathway planning, personal advisor, personal adviser, personal advisers, PA, leaving care service, leaving care, leaving care team, care leaving, transition planning, transition to adulthood, transitions to adulthood, approaching adulthood, preparation for independence, independent living, independence, transition to adult services, transition to adult, transition into adulthood, transition to independence, transition from care, transition of young people, transitions of young people, effective transitions, well planned transitions, transition for children, transitions for young people, move to adulthood, preparing for adulthood, staying put',
  'what care leavers are entitled to':
    'entitlement, entitlements, entitled to receive, local offer, care leavers offer, offer for care leavers, offer to care leavers, care leaver offer, care experienced offer',
  'ending child protection plans':
    'remove child protection plan, child protection plans are ended, child protection plan removed, child protection plan ended, end child protection plan, ended too soon, removed too soon, closed too soon, ended prematurely, closed prematurely',
  'escalating concerns':
    'escalation policy, escalation process, escalation procedure, escalate their concerns, escalate concerns, formal escalation, not escalated, professional challenge, challenge by professionals, escalation',
  'housing for young people':
    'suitable accommodation, supported accommodation, supported lodgings, tenancy, tenancies, bed and breakfast, housing, homeless, homelessness, homeless 16 and 17, young people who are homeless, present as homeless',
  'education, employment and training':
    'education employment or training, education employment and training, employment education or training, employment education and training, accessing employment, eet, neet, apprenticeship, apprenticeships, work experience, higher education, employment, further education, training providers, university, job opportunities, find a job, get a job, into jobs, employers, employment opportunities',
  'education of children in care':
    'personal education plan, personal education plans, pep, peps, virtual school, virtual headteacher, educational attainment, educational progress, attainment, school attendance, attendance, designated teacher, education outcomes, educational outcomes, achieve in school, exclusion, excluded, pupil premium, exam results, school, schools',
  'education out of school':
    'home educated, home education, elective home education, missing education, missing from education, children missing education, alternative provision, reduced timetable, part time timetable',
  'health of children in care':
    'health assessment, initial health assessment, review health assessment, health needs, dental, dentist, dentistry, dental check, immunisation, health passport, health history, health histories, strengths and difficulties, physical health, health checks, looked after children nurse, dental care, dental support',
  'mental health':
    'mental health, mental health needs, mental ill health, emotional health, emotional wellbeing, emotional well being, camhs, child and adolescent mental health, wellbeing pathway, self harm, therapeutic, therapy, emotional support, psychological, emotional health and wellbeing, counselling, counsellor',
  'domestic abuse':
    'domestic abuse, domestic violence, perpetrator, perpetrators, marac, multi agency risk assessment conference',
  neglect: 'neglect, neglected, neglectful, graded care profile, chronic neglect',
  'drugs and alcohol': 'substance misuse, drug, drugs, alcohol, parental substance',
  'missing children':
    'go missing, goes missing, going missing, missing from home, missing from care, missing from home and care, missing episodes, episode of going missing, who are missing, are missing from home, return home interview, return interview, missing children',
  exploitation:
    'exploitation, exploited, child sexual exploitation, cse, criminal exploitation, county lines, contextual safeguarding, gangs, gang, trafficking, trafficked',
  'allegations against professionals':
    'allegation, allegations, allegations against professionals, lado, designated officer, local authority designated officer, local area designated officer, position of trust, people in positions of trust',
  'private fostering':
    'private fostering, private fostering arrangements, private fostering team, private fostering service, private fostering assessment, private fostering placement, private fostering panel, private fostering and, privately fostered, private foster, private foster carer, private foster home, private foster care',
  'disabled children':
    'disabled children, disabled child, children with disability, children with disabilities, children with a disability, cwd, disability, disabilities, disabled, young people with disabilities, short break, short breaks, occupational therapy',
  'special educational needs':
    'special educational needs, SEND, ehc plan, ehc plans, ehcp, education health and care plan, education health and care plans, education health and care, sen support, neurodevelopmental, autism, speech and language, local offer website, annual review of ehc',
  'the voice of children':
    "voice of the child, voice of children, children's voice, child's voice, wishes and feelings, participation, views of children, children's views, children in care council, advocacy, advocate, advocates, independent visitor, independent visitors, co production, coproduction, co produce, young ambassador, children are heard, voices are heard, voices heard, voice is heard, voice heard, being heard, feel heard, be heard, consult children, feedback from children, feedback from families, feedback from children and families, views of families, views of young people, young inspectors, youth inspectors, pledge survey",
  'family time':
    'family time, supervised contact, supervised family time, contact with family, contact arrangements, contact with parents, sibling, siblings, brothers and sisters',
  'reviews and reviewing officers':
    'independent reviewing officer, independent reviewing officers, reviewing officer, reviewing officers, iro, iros, looked after review, looked after reviews, review meetings, children in care review, iro challenge, dispute resolution, escalation by iro',
  'leadership and governance':
    'leadership, leaders, senior leaders, senior managers, senior management, governance, strategic oversight, chief executive, director of children, improvement board, accountability, strategic leadership',
  'elected members and scrutiny':
    'political, elected member, elected members, councillors, lead member, members scrutiny, scrutiny, scrutiny committee, cabinet member',
  'corporate parenting':
    'corporate parent, corporate parents, corporate parenting, corporate parenting board, corporate parenting panel, corporate responsibility, ambition for children in care, pledge, aspirational, ambitious',
  'money and investment':
    'finance, financial, budget, budgets, investment, invest, funding, medium term financial, financial plan, resources and money, savings plan, savings target, budget savings, financial savings, overspend, underspend, spend on',
  partnership:
    'partner agencies, partnership working, multi agency working, multi agency, partnership, partners, partnership arrangements, joint working, agencies working together, statutory partners',
  'the safeguarding board':
    'safeguarding board, lscb, safeguarding children board, safeguarding partnership, safeguarding children partnership, local safeguarding, serious case review, serious case reviews, scr, learning review, rapid review, child safeguarding practice review, safeguarding partners',
  police: 'police, police officers, constabulary, police protection, powers of protection, custody, police custody',
  'health services and nurses':
    'health visitor, health visiting, school nurse, school nursing, midwife, midwives, midwifery, gp, gps, general practitioner, emergency department, accident and emergency, hospital, paediatric, health partners, clinical commissioning group, public health nursing, health practitioners, health service, from health, by health, health attendance, health agencies, health colleagues, health professionals, health representation',
  commissioning:
    'joint commissioning, joint commission, commissioned services, commissioned activity, commissioned by, commissioning strategy, commissioning arrangements, commissioning plan, commissioning group, strategic commissioning, service commissioning, commissioning of services, integrated commissioning, commissioning and, and commissioning, needs assessment, joint strategic needs, jsna',
  'youth justice':
    'youth justice, youth offending, yot, yos, youth offending team, out of court disposal, offending, young offender',
  complaints: 'complaint, complaints, complaints procedure, complainant',
  'policies and procedures': 'policy, policies, procedure, procedures, guidance, online procedures, protocol, protocols',
  'equality and identity':
    'diversity, identity, ethnicity, culture and religion, equality, protected characteristics, cultural needs, religion, cultural identity, ethnic',
  'business support': 'business support, administrative support, admin support',
  'staff engagement':
    'staff survey, staff surveys, staff engagement, feedback from staff, staff morale, morale of staff, low morale, high morale, good morale, poor morale, morale is, morale and, staff feel, staff feedback, organisational culture, culture of, cultural change, engagement activity with staff',
  'services under one roof':
    'co locate, co located, colocate, colocated, fragmentation, fragmented, dispersal, co location, integrated service',
  research: 'research, evidence base, evidence informed',
  'vision and strategy': 'vision, strategic vision, strategic plan, strategic priorities',
  'improvement planning':
    'focused visit, monitoring visit, assurance visit, focused assurance visit, improvement plan, improvement planning, improvement programme, self evaluation, self assessment, improvement partner, peer review, critical friend, improvement support, pace of change, pace of improvement',
  'service reviews of practice':
    'dip sample, thematic audit, thematic audits, themed audit, thematic review, case review, case reviews',
}

/** Matters that are ways of working: what is done so can be about any other matter. */
export const waysOfWorking: readonly string[] = [
  'supervision',
  'management oversight',
  'quality assurance',
  'performance information',
  'training and development',
  'practice standards',
  'case recording',
  'case management systems',
  'assessments',
  'plans for children',
  'risk and safeguarding practice',
  'drift and delay',
  'the voice of children',
  'leadership and governance',
  'money and investment',
  'partnership',
  'commissioning',
  'policies and procedures',
  'recruitment and retention',
  'workforce capacity',
  'research',
  'vision and strategy',
  'improvement planning',
  'service reviews of practice',
  'staff engagement',
]

/** Ways in which a whole service is led: that two texts speak of two of them says little more than that they speak of one. */
export const waysOfLeading: readonly string[] = [
  'partnership',
  'leadership and governance',
  'vision and strategy',
  'improvement planning',
  'money and investment',
  'training and development',
  'research',
  'staff engagement',
]

/** Matters that lie near each other: what is asked about one often answers what was found of another. */
export const families: Readonly<Record<string, readonly string[]>> = {
  'enough staff': ['caseloads', 'workforce capacity', 'recruitment and retention', 'business support'],
  'oversight of the work': [
    'supervision',
    'management oversight',
    'quality assurance',
    'performance information',
    'reviews and reviewing officers',
    'service reviews of practice',
    'drift and delay',
  ],
  'skills of the staff': ['training and development', 'practice standards', 'research'],
  'assessments and plans': ['assessments', 'plans for children', 'case recording'],
  'work with children': ['visits to children', 'direct work with children', 'life story work', 'the voice of children'],
  'protecting children': [
    'strategy meetings and enquiries',
    'child protection conferences',
    'ending child protection plans',
    'risk and safeguarding practice',
    'neglect',
    'domestic abuse',
  ],
  'the way in to help': ['the front door', 'thresholds', 'consent and information sharing', 'early help', 'out-of-hours work'],
  'children at risk outside the home': ['missing children', 'exploitation'],
  'court and permanence': [
    'proceedings and the public law outline',
    'permanence',
    'adoption',
    'voluntary accommodation',
    'placement with parents',
    'the edge of care',
  ],
  'homes for children': ['placements and sufficiency', 'fostering', 'unregistered and unregulated homes'],
  'becoming adult': [
    'pathway plans and leaving care',
    'housing for young people',
    'education, employment and training',
    'what care leavers are entitled to',
  ],
  health: ['health of children in care', 'mental health', 'health services and nurses'],
  'leading the service': [
    'leadership and governance',
    'elected members and scrutiny',
    'corporate parenting',
    'vision and strategy',
    'improvement planning',
    'money and investment',
    'services under one roof',
  ],
  'working together': ['partnership', 'the safeguarding board', 'police', 'commissioning', 'escalating concerns'],
}

/** Whom work is for. */
export const groups: Readonly<Record<string, string>> = {
  'children in care':
    'children in care, child in care, children in our care, looked after, looked after children, looked after child, cared for children, cared for child, cared for, children who are cared for, in the care of the local authority, children who are looked after, children looked after, lac, young people in care, children and young people in care',
  'care leavers':
    'care leaver, care leavers, care experienced, care experienced young people, young people leaving care, left the care, former relevant, formerly looked after, young people who have left care, personal adviser, personal advisor, PA, pathway plan, leaving care',
  'children in need': 'child in need, children in need, cin',
  'children on protection plans':
    'subject to child protection, subject to child protection plans, subject of a child protection plan, child protection',
  'homeless young people':
    'homeless 16, homeless 16 to 17, 16 and 17 year olds, 16 and 17 year old, 16 to 17 year olds, aged 16 and 17, aged 16 or 17, homeless 16 and 17 year olds',
  'unaccompanied children': 'unaccompanied asylum seeking children, unaccompanied, asylum seeking, uasc',
  'young carers': 'young carer, young carers',
  'babies and unborn children': 'unborn, pre birth, babies, baby, infants, newborn',
  'children who are vulnerable': 'vulnerable children, vulnerable groups, children most at risk',
}

/** Words that papers of this kind use of anything; that two texts share them says nothing. */
export const general =
  'child children young person people family families parent parents service services care social work worker workers need needs needed support supported supporting supports ' +
  'ensure ensuring ensured improve improved improves improving improvement improvements quality good better best poor effective effectively effectiveness ineffective consistent consistently inconsistent consistency robust ' +
  'timely timeliness time times appropriate appropriately sufficient sufficiently insufficient clear clearly local authority council area areas borough county city provide provides provided providing provision ' +
  'response respond responsive understand understood understanding develop developed developing development developments review reviews reviewed reviewing plan plans planning planned plans action actions process processes ' +
  'arrangement arrangements approach system systems identify identified identifying outcome outcomes impact include includes including include across within all any many most some few too not no new also more less other others while however although ' +
  'use used using make made making take taken takes taking put place set well much very often always sometimes routinely currently recent recently now still already between both each every through during when where what why how than then ' +
  'do does did doing done can could should would may might must have has had being been since before after into out up down over under about against due because result results resulting lead leads led leading progress progressed ' +
  'key range number large small significant significantly serious further additional increase increased increasing reduce reduced reduction high low level levels strong stronger weak weakness strength strengths concern concerns issue issues ' +
  'practice practitioner practitioners staff team teams manager managers management leader leaders officer officers member members agency agencies partner partners meet meets meeting meetings help helps helping helped protect protection safe safely safety safeguarding ' +
  'inspector inspectors inspection ofsted report reports reported show shows seen evidence evidenced see deliver delivered delivering delivery implement implemented implementation establish established embed embedded embedding monitor monitored monitoring ' +
  'maintain ongoing regular regularly current access accessing experience experiences life lives live living change changes changed day days week weeks month months year years first second early later last end start long short term ' +
  'create created ensure focus focused focuses work works working worked information informed inform available aware awareness required requirements requirement regarding relation relating related role roles specific individual order purpose part ' +
  'whole wider majority number cases case them they those which whose who whom one two three four five six seven eight nine ten percentage per cent proportion rate average feel feels people local national relevant key ' +
  'receive received receives give given gives providing getting get gets become becomes remain remains ability able enable enabled enables enabling address addressed addresses addressing benefit benefits positive positively consider considered considering considers consideration ' +
  'strengthen strengthened share shared sharing agree agreed launch launched undertake undertaken complete completed completes completion implement introduce introduced introduction update updated monitor identify continue continued continues commence track promote raise department pace statutory journey'
