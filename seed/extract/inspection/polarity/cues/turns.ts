/** Words that turn, lighten or set aside the cues that stand near them; the phrases are written as in the tables of cues. */
export const turns = {
  /** They turn the cue that follows, and standing alone say that something is not done. */
  NEGATOR: `
    not, never, no, nor, neither, none, without, rarely, seldom, hardly, scarcely, barely, cannot, can't, don't, doesn't,
    didn't, isn't, aren't, hasn't, haven't, wasn't, weren't, very? few, little, nobody, nothing, lack of,
    lacks|lack|lacked|lacking, there is|are|was|were no, absence of, insufficient|insufficiently,
    fail|fails|failed|failing|failure to, unable to, limited, only a few, only one|two|three, inability to,
    not always|consistently|routinely|regularly|systematically|yet|sufficiently|fully|enough|necessarily|well|all|currently|often|usually|adequately|effectively|been,
    not yet consistently|fully|sufficiently|been|always, too few, no longer, not enough,
    limits|limit|limiting|hinders|hinder|hindering|impedes|impede|hampers|hamper|undermines|undermine|undermining|compromises,
    reduces|reduce|reducing|diminishes|diminish the|their|its,
    limits|limit|limiting|hinders|hinder|impedes|impede|hampers|undermines|undermine|affects|affect|reduces the|their|its ability|capacity of? _? _? to,
    diminishes|affects|affecting|reduces the|their|its? social? workers'? ability|abilities|capacity,
    prevents them|children|leaders|staff|managers|workers
  `,

  /** Negators that say nothing of their own. */
  SILENT: `without, little, few, limited, no, never, none, nothing, no longer`,

  /** Negators that turn a shortcoming into its absence. */
  PLAIN: `
    not, no, never, without, rarely, seldom, few, very few, little, hardly, absence of, minimal, isn't, aren't, don't,
    doesn't, didn't, nor, neither, cannot
  `,

  /** They turn what is said of those whom they name, however far off. */
  ABSENCE: `no cases|case|children|child|instances|examples|evidence|young|signs|families|concerns, neither child, none of`,

  /** What is done to a shortcoming, so that naming it is no reproach. */
  REMOVER: `
    reduc*, prevent*, minimis*, mitigat*, address|addresses|addressed|addressing, tackl*, avoid*, overcom*, overcame,
    eradicat*, resolv*, resolution of, eliminat*, remed*, rectif*, improve on,
    protect|protects|protected|protecting|safeguard _? from|against, alleviat*, ameliorat*,
    respond|responds|responded|responding to, clear|cleared|clearing the?, combat*, guard|guards against, decrease in|of,
    reduction in|of, fewer, stem|stemmed, counter, deal|deals|dealing with, explor*, recover from, learn*, challenge|challenges any?
  `,

  /** Said of a shortcoming after it is named, they say that it has gone or is going. */
  ENDING: `
    is|are|being|been|was|were reduced|cleared|addressed|resolved|filled|overcome|rectified|remedied|tackled|eliminated|minimised|avoided|mitigated|managed,
    has|have reduced|fallen|decreased|diminished|lessened, is|are challenged,
    is|are clearly|appropriately|swiftly|quickly|promptly identified|recognised|challenged, is|are reducing|decreasing|falling|rare, rarely occur*
  `,

  /** Who sees a shortcoming has not mended it, nor is it told as news. */
  NOTICER: `
    identif*, recognis*, understand|understands|understood, acknowledg*, aware, insight into, know|knows|known, discuss*,
    monitor|monitors|monitored|monitoring
  `,

  CONCEDER: `although, though, while, whilst, despite, in spite of, notwithstanding, even though, albeit`,

  ADVERSATIVE: `but, however, nevertheless, nonetheless`,

  /** They make the cues after them speak of part of what is done. */
  LIGHTENER: `
    some, a small number|minority|proportion of, small number|minority, a few, few, a minority, small minority, occasion*,
    isolated, one|two|three|four child|children|young|case|cases, discrete, sometimes, in places, at times, pockets of,
    several, could, may, can
  `,

  PLAN: `
    plan|plans|planned|planning to, plans are, is|are planned, intend|intends|intended to|that,
    will be|have|help|ensure|support|provide|enable, is|are due, work is|continues,
    is|are taking|working|developing|seeking|looking|reviewing|exploring|considering, under way, underway,
    to be implemented|introduced|developed, in development,
    are|is being developed|recruited|implemented|reviewed|introduced|addressed, designed|intended|aim|aims|aimed to,
    proposed, it is too, nearing, in the process
  `,

  /** They say what is still wanted: the good named after them is not there yet. */
  WANT: `
    need|needs|needed to, need|needs for, leaders|partners|partnership|authority|board|agencies|managers should|must,
    is|are|be required to|for|in, further|more work, work|more to do, opportunity|opportunities to, would benefit,
    could be, attention to, requires|require, some way to go, room for, task to,
    should be planned|strengthened|developed|improved|reviewed|extended|implemented|addressed,
    cannot|not be assured|confident|satisfied that, working towards, yet to
  `,

  /** They open a clause that says when or about whom, not how well. */
  CONDITION: `when, where, if, unless, once, until, whether, should they`,

  /** What stands after them was so before. */
  LEFT_BEHIND: `shift|move|moves|moved|moving|departure away? from`,

  /** They tell what is to come or to be done, not how things are. */
  TO_COME: `
    should be, could be, can be further|strengthened|developed|embedded, would be enhanced|strengthened|improved,
    will|would need to, need|needs to be, task to, demonstrates the need for, is|are preparing to,
    is|are planned|proposed to, is|are to start, will be|also|then, work is ongoing|under, in|over the coming weeks|months
  `,

  RELATIVE: `who, whose, whom, those, children|people|families not`,
} as const

/** At the head of a sentence: it says what the sentence before leads to. */
export const consequences = `
  as a result, as a consequence, this means, consequently, therefore, this leaves|left|leads|led|results|resulted|leaving,
  this limits|has|is|does|ensures|enables|helps|supports|allows|hinders|impacts, for example, for instance, in turn,
  these|they, it means, in addition
`

/** Words that look like cues and are none: what is passed over. */
export const passedOver = `
  inspection|inspectors has|have? identified|found, how _? _? _? could be, what could be, attention deficit,
  care|who experienced, leaving care experienced, vacancies have been filled, not the first, not in|attending,
  help and protection, challenge events, good|effective practice example|examples|visits, case study, practice study,
  areas for|of|requiring improvement|development, what needs to|needs, needs to change|happen, what is|are needed,
  they|children|families|people|leavers|carers|them|he|she|each need|needs, who need,
  family values|valued, targeted area inspection, balanced with|against the need to?,
  opportunity|opportunities to learn|develop|participate|engage|contribute|meet|share|talk|express|reflect|build|take|have|shape|influence,
  have|has|with|given|provides|offers|many|of _? opportunity|opportunities to, need to change|know|happen|be|do when,
  not only, not just, no doubt, well being, as well, as well as, at risk of, risk of, risks to, unable to live,
  who do not|cannot, cannot live|return|remain|safely, children in need, child in need, in need of, children missing,
  missing from, go|goes|going|went missing, requiring improvement, return home,
  poor mental|emotional|physical|parental|parenting|housing|living, special|additional|educational needs,
  children's|their|own|individual|emotional|health|complex|social|diverse|unmet needs, time limited,
  good practice guidance,
  improvement board|boards|plan|plans|partner|partners|programme|journey|adviser|advisor|activity|notice|planning|work|mechanisms|arrangements,
  persistent|persistently absence|absent|absentee|absentees|absenteeism, safe and well, early help, early years,
  early intervention, quality assurance, strength|strengths and weakness|weaknesses|needs|risks,
  the? improvement|improvements needed for, how well|effective|effectively|far, strengths based, signs of safety,
  risk|risks of drift, serious case, no serious, appropriate adult, best interests, late evening|night, later life,
  at an early, lower level|levels|thresholds, statutory limited, social care assessments, mental health difficulties,
  learning difficulties|difficulty|disability, difficult circumstances|situations|times|conversations|experiences,
  most difficult, risk assessment, limited leave, better off, well as, sensitive information, effective date,
  not known to, not meet|meeting the? threshold|thresholds|criteria, problem profile|solving, positive activities,
  safety plan|plans|planning, safe accommodation, safeguarding, supported accommodation|lodgings|living|housing,
  support plan|plans|services, domestic abuse, challenge panel, informed consent,
  secure accommodation|home|unit|children's|training, care and support, stable accommodation, skilled work,
  priority action|actions, active cases, requirement to, not in education, who are not, are unable to, children not in,
  in the absence of, not able to live, consider whether, no concerns, in confidence, clear up, poor school? attendance,
  do|did not want|wish to, was|were judged as? to? be? good|outstanding|inadequate|require|requires|requiring improvement?,
  poor outcomes, interim
`

/** A sentence that so begins tells of the inspection itself. */
export const settings = `
  inspectors considered|evaluated|looked|met|spoke|reviewed|also|examined|focused, the? inspectors for|were,
  her|his majesty's, ofsted will|is|produces, we have|will|are|would, this letter|report,
  this|the focused|joint inspection|visit was|included|considered|looked|summarises, in terms of our, between _ and,
  in doing so inspectors, the? last|previous inspection, at the? last|previous inspection, the local authority was judged
`
