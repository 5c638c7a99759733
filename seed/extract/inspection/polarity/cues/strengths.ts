import type { CueTable } from './table.ts'

/** What says that a service does well. */
export const strengths: CueTable = [
  {
    weight: 2.2,
    phrases: `
      outstanding, excellen*, exemplary, exceptional|exceptionally, impressive|impressively, sector leading,
      real|significant|particular|key|considerable|notable|major|clear|great|strategic strength, is|are a strength,
      a strength of, highly effective|skilled|ambitious|committed|responsive|skilful,
      very good|effective|well|strong|positive, extremely|consistently good|effective|well|strong|positive,
      high|good|excellent quality, tangible difference, improved significantly|considerably|substantially|markedly,
      significantly|considerably|substantially|greatly improved, real|positive difference,
      significant|considerable|substantial|sustained|marked|notable|continuous improvement|improvements|progress
    `,
  },
  {
    weight: 1.5,
    phrases: `
      good, strong|strongly, effective|effectively, robust|robustly, thorough|thoroughly,
      child|children centred|focused|focussed, skilled|skilful|skilfully|skillful, make|makes|making|made a? difference,
      make|makes|making|made good|strong|better progress, thrive|thrives|thriving,
      well embedded|established|matched|supported|informed|attended|coordinated|led|managed|planned|considered|understood|cared|prepared|trained|targeted|used|met|developed|integrated|structured|organised|established|monitored,
      supported|cared|prepared|matched|known very? well, know|knows their|them|themselves _? _? _? well,
      does|do this well, benefit|benefits|benefited|benefitted|benefiting|benefitting from, clearly benefit|benefits,
      at the earliest opportunity, at the right time, right support|help, straight away, swift|swiftly, firm|tight grip,
      strengths
    `,
  },
  {
    weight: 1.1,
    phrases: `
      timely, well timed, prompt|promptly, quick|quickly, comprehensive|comprehensively, well, purposeful|purposefully,
      sensitive|sensitively, creative|creatively, innovative|innovation, innovate*, committed, dedicated, dedication,
      passionate|passionately, proactive|proactively, persistent|persistently, tenaci*, tenacity, assiduous*, vigilan*,
      ambitious, ambition, positive|positively, responsive|responsively, thoughtful|thoughtfully, careful|carefully,
      accurate|accurately, successful|successfully, success, praise*, speak|speaks|spoke|talk highly|positively|warmly,
      complimentary, rigorous|rigorously, proportionate|proportionately, line of sight, joined up, proud, nurturing,
      warm|warmly, safe and, kept safe, helpful|helpfully, systematic|systematically, reflective, meaningful|meaningfully,
      expert|expertly|expertise, knowledgeable, experienced and|staff|social|workers|managers|practitioners|team|leaders,
      sound, improved, strengthened, enhanced|enhances, stronger, valued|values, value the, appreciate*,
      shared understanding, is|are|was a renewed|sharper focus, increasingly shaping|influencing|informing, low|lower|reduced|minimal turnover|sickness|vacancies,
      clear understanding|oversight|vision|focus|rationale|plan|plans|process|pathway|pathways|picture|sense, good range,
      wide|broad|rich|comprehensive range|variety|offer, seamless|seamlessly, firmly, relentless|relentlessly, unwavering,
      compassionate*, empath*, collaborati*, holistic|holistically, bespoke, tailored, curious, curiosity, listened to,
      work|works|working|worked hard|tirelessly, paying|pay|pays off, no complacency, stable, stability, embraced,
      works|work|working closely|together,
      trusting|trusted|positive|strong|good|enduring|lasting|close relationship|relationships,
      good|steady|strong|rapid progress, a success, championed, champions
    `,
  },
  {
    weight: 0.75,
    phrases: `
      appropriate|appropriately, regular|regularly, routinely, consistent|consistently, detailed, suitable|suitably,
      sufficient|sufficiently, adequate|adequately, established, embedded, supportive, inclusive, flexible|flexibly,
      visible, analytical, evaluative, coordinated, commitment, aspiration*, aspirational, determined, determination,
      prioritis*, priority for|in|across, high priority, investment|invested|invests, clear|clearly, confident|confidence,
      respected|respectful, individualised|personalised|personal, welcoming, caring, sufficiency of,
      improvement|improvements, better, best, reassured, reassurance, celebrate*, co produced, produced with,
      voice|voices|wishes|views are|is|were|was _? heard|sought|considered|captured|represented|valued|evident, embedding,
      empower*, resilien*, encourag*, secure|secured|secures|securely, easy|easily, open|honest and,
      outward facing|looking, high expectations|aspirations|ambition|ambitions, strengthen|strengthens, strengthening,
      improves, actively, constructive*, approachable, accessible, targeted, enjoy|enjoys|enjoying, happy, settled,
      engaged|engages, improving, having|has|had an impact, scrutinis*, robust, insight*, influen*, active,
      achieve|achieved|achieves, decisive*, pleas*, deliver|delivers|delivered
    `,
  },
  {
    weight: 0.4,
    phrases: `
      ensure|ensures|ensuring|ensured, make|makes|making sure, enable|enables|enabling|enabled,
      help|helps|helping|helped children|young|them|families|to|parents|people|care,
      support|supports|supporting children|young|them|families|parents|carers|care|social|people|workers|staff, supported,
      contribute*, receive|receives, access to, range of, variety of, recognis*, identified|identify|identifies,
      know|knows, understand|understands|understood, considered|consider|considers, seen, safeguarded,
      promote|promotes|promoting, reviewed, informed, protected, safe|safely|safety, available, informs, share|shared,
      monitored|monitor|monitors, provide|provides challenge, challenge and, challenged, aware, attended, in place,
      updated, assured, oversight, provide|provides|provided
    `,
  },
]
