/** A short form that papers about children's services use, and the words that it stands for. */
export interface ShortForm {
  readonly short: string
  readonly words: string
  /** True where it is a word of its own too: then it counts as a short form only in capitals. */
  readonly ordinary: boolean
}

/** Each short form that is looked for by its words as well, and the other way round. The explorer's glossary explains them. */
const table = `
ASYE assessed and supported year in employment
CAMHS child and adolescent mental health services
CCE child criminal exploitation
CCG clinical commissioning group
CDOP child death overview panel
CIN child in need
CLA child looked after
CME children missing education
CQC Care Quality Commission
CSE child sexual exploitation
DBS Disclosure and Barring Service
DCS director of children's services
DfE Department for Education
DSL designated safeguarding lead
EDT emergency duty team
EET education, employment or training
EHC education, health and care
EHCP education, health and care plan
EHE elective home education
FGC family group conference
GCP graded care profile
ICB integrated care board
ICPC initial child protection conference
IDVA independent domestic violence adviser
IHA initial health assessment
ILACS inspection of local authority children's services
IRO independent reviewing officer
JSNA joint strategic needs assessment
JTAI joint targeted area inspection
KPI key performance indicator
LAC looked after child
LADO local authority designated officer
LGA Local Government Association
LSCB local safeguarding children board
LSCP local safeguarding children partnership
MACE multi-agency child exploitation
MARAC multi-agency risk assessment conference
MASH multi-agency safeguarding hub
NEET not in education, employment or training
NHS National Health Service
NRM national referral mechanism
PEP personal education plan
PLO Public Law Outline
QA quality assurance
RAA regional adoption agency
RHA review health assessment
RHI return home interview
SCR serious case review
SDQ strengths and difficulties questionnaire
SEN special educational needs
SENCO special educational needs coordinator
SEND special educational needs and disabilities
SGO special guardianship order
UASC unaccompanied asylum-seeking children
YJS youth justice service
YOT youth offending team
`

const ordinary = new Set(['MACE', 'MASH', 'PEP', 'SEND'])

export const shortForms: readonly ShortForm[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [short = '', ...words] = line.split(' ')
    return { short, words: words.join(' '), ordinary: ordinary.has(short) }
  })
