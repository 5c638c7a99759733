import type { EnumValue } from '../../../schema/index.ts'
import { officeAtEnd, officeIn, officesIn } from './offices.ts'

export type ResolutionKind = EnumValue<'ResolutionKind'>

/** What a resolution is, and whom it asks. */
export interface Sense {
  readonly kind: ResolutionKind
  /** Whom it asks, as printed. */
  readonly askedOf: string | undefined
  /** The offices among them. */
  readonly offices: readonly string[]
}

const beAsked =
  /(?<!\bnot )\bbe (?!not )(?:\w+ly )?(?:also |further |and is hereby )?(?:requested|asked|invited|instructed|directed|tasked|urged|required|called upon|reminded)\b/i
const asksNow =
  /\b(?:request(?:ed|s)?|ask(?:ed|s)?|invit(?:e|ed|es)|instruct(?:ed|s)?|urg(?:e|ed|es)|remit(?:ted|s)?(?: to)?|call(?:ed|s)? (?:up)?on|task(?:ed|s)?)\b/i
const begins = /^(?:that |and |also |unanimously |further |the \w+ |it |to |that it be |agreed (?:that|to) |and )*/i
const confirms =
  /(?:(?<!\d\s?|\bby )\bminutes?\b(?! (?:nos?|numbers?|refs?)\b)(?!\s\d{1,3}(?:\.\d+)?\b(?!(?:st|nd|rd|th)? [a-z]+ \d{4}))|\b(?:the|draft) notes\b)(?:(?!\bbe noted\b|\band (?:that )?the (?!minutes|notes|record|chair)\w+ be\b).){0,200}\b(?:confirmed|approved|agreed|signed|accepted|taken as read|adopted)\b|\b(?:confirm|approve|agree|sign|accept|adopt)(?:s|d|ed)?\b.{0,30}(?<!\d\s?)\b(?:minutes?|notes of)\b(?! (?:nos?|numbers?|refs?)\b)(?!\s\d{1,3}(?:\.\d+)?\b(?!(?:st|nd|rd|th)? [a-z]+ \d{4}))|\bcofnodion\b.{0,160}\b(?:cadarnhau|cymeradwyo)/i
const notes =
  /^(?:(?:that |to |the committee |it )*(?:be )?not(?:e|ed|es)\b)|\bbe (?:\w+ (?:and|,) )?(?:duly )?noted\b|\bis noted\b|^(?:that |to )*receiv(?:e|ed)\b|\bbe (?:received|welcomed|acknowledged)\b|^(?:that |to )*(?:welcome|acknowledge|thank)(?:d|ed|s)?\b|^(?:that )?(?:the )?(?:report|update|presentation|position|contents|information)\b.{0,60}\bnoted\b/i
const backToUs =
  /\b(?:reports?|updates?|briefings?|papers?|information|data|figures|details|breakdown|copy|copies|response|analysis|presentation|note)\b.{0,120}\bbe (?:\w+ )?(?:submitted|brought|presented|provided|circulated|shared|sent|reported|prepared|produced|made available|received|included)\b/i
/** To others than those who meet. */
const toOthers =
  /\b(?:submitted|presented|provided|circulated|sent|shared|made available) to (?:all |the )*(?!(?:[\w']+ ){0,4}?(?:committee|member|board|panel|cabinet|council|meeting|forum|scrutiny|group|executive|us\b))/i
/** "That Cabinet be recommended to …" */
const recommendedTo = /^(?:that )?(?:the )?(.{3,80}?) be (?:also |further )?(?:recommended|advised) (?:to|that)\b/i
/** What is noted now and comes again. */
const returns = /\band (?:to |that .{0,60}\b)(?:return to|come back to|revisit|be (?:brought|considered again))\b/i
const welsh = { note: /^(?:i )?(?:nodi|derbyn|croesawu)\b/i, request: /^(?:i )?(?:gofyn|gwahodd|cyfarwyddo)\b/i }
const isToldAsNote = /^(?:that )?(?:it be noted|noted|to note|note) that\b/i

/** The offices and other bodies that a text asks: before "be requested", or after "request". */
function asked(text: string): Pick<Sense, 'askedOf' | 'offices'> {
  const passive = beAsked.exec(text)
  if (passive !== null) {
    const before = text.slice(0, passive.index).trimEnd()
    const subject =
      before
        .split(
          /[;:]|\b(?:noted|agreed|approved|endorsed|received) and (?:that )?(?=the )|(?:^|\s)that (?=(?:the|all)? ?[\p{Lu}])|, and that /u,
        )
        .at(-1)
        ?.trim() ?? ''
    const pronoun = /\b(?:s?he|they|who)$/i.exec(before)
    if (pronoun !== null) {
      const earlier = before
        .slice(0, pronoun.index)
        .replace(/\s*(?:,|and)+\s*$/i, '')
        .trimEnd()
      const office = officeAtEnd(earlier) ?? officeAtEnd(earlier.replace(/^.*\bto (?:the )?/, 'the '))
      return { askedOf: office, offices: office === undefined ? [] : officesIn(office) }
    }
    const whole = officesIn(subject.replace(/^(?:that|and|further|also) /i, ''))
    if (whole.length > 0)
      return { askedOf: officeIn(subject.replace(/^(?:that|and|further|also) /i, '')) ?? whole.join('; '), offices: whole }
    const office = officeAtEnd(before)
    return { askedOf: office, offices: office === undefined ? [] : officesIn(office) }
  }
  const remitted = /\bremit(?:ted|s)?\b [^.;]{0,80}?\bto (?:the )?(.+)$/i.exec(text)?.[1]
  const whom = remitted === undefined ? undefined : /^(.+?)(?=,? (?:to|for|with|and that)\b|[.;:,]|$)/.exec(remitted)?.[1]
  const office = whom === undefined ? undefined : officeIn(whom)
  if (office !== undefined) return { askedOf: office, offices: officesIn(office) }
  const active = asksNow.exec(text)
  if (active === null) return { askedOf: undefined, offices: [] }
  const after = text.slice(active.index + active[0].length).replace(/^(?: that| to)?\s+/, '')
  const name =
    /^(?:the )?(.+?)(?=,? (?:to|that|for|should|provides?|submits?|brings?|reports?|circulates?|works?|looks?|ensures?|considers?|gives?|reviews?|arranges?|continues?|and that|at|before|by|in|as)\b|[.;:,]|$)/.exec(
      after,
    )?.[1]
  const longer = /^(?:the )?(.+?)(?= (?:to [a-z]|should|provides?|submits?|brings?|circulates?)\b|[.;:]|$)/.exec(after)?.[1]
  for (const each of [longer, name]) {
    const offices = each === undefined ? [] : officesIn(each)
    if (offices.length > 0) return { askedOf: officeIn(each as string) ?? offices.join('; '), offices }
  }
  return { askedOf: undefined, offices: [] }
}

/** What a resolution is by its words; `to` is the body that it recommends something to. */
export function senseOf(text: string, to?: string): Sense {
  const told = text.replace(/[\u2018\u2019]/g, "'")
  if (confirms.test(told)) return { kind: 'CONFIRM', askedOf: undefined, offices: [] }
  const isNote = isToldAsNote.test(told)
  const lead = begins.exec(told)?.[0].length ?? 0
  const isRequest =
    !isNote &&
    (beAsked.test(told) ||
      asksNow.exec(told.slice(lead))?.index === 0 ||
      /\b(?:and|,) (?:to )?(?:requests?|requested|asks?|asked|instructs?|instructed|remits?|remitted) (?:that )?(?:to )?(?:the|officers)\b/i.test(
        told,
      ))
  if (welsh.request.test(told)) return { kind: 'REQUEST', askedOf: undefined, offices: [] }
  if (welsh.note.test(told)) return { kind: 'NOTE', askedOf: undefined, offices: [] }
  if (isRequest) return { kind: 'REQUEST', ...asked(told) }
  const advised = officeIn(recommendedTo.exec(told)?.[1] ?? '')
  if (advised !== undefined) return { kind: 'REQUEST', askedOf: advised, offices: officesIn(advised) }
  if (to !== undefined) return { kind: 'REQUEST', askedOf: to, offices: officesIn(to) }
  const doer = isNote ? undefined : doerIn(told)
  if (doer !== undefined) return { kind: 'REQUEST', askedOf: doer, offices: officesIn(doer) }
  if (!isNote && backToUs.test(told) && !toOthers.test(told) && !/\bbe (?:received|noted)\b/i.test(told))
    return { kind: 'REQUEST', askedOf: byWhom(told), offices: officesIn(byWhom(told) ?? '') }
  return { kind: notes.test(told) && !returns.test(told) ? 'NOTE' : 'DECISION', askedOf: undefined, offices: [] }
}

const doing =
  /^(?:that )?(?:the )?(.{4,110}?) (?:also |would |will |should |shall )?(?:reports? back|report|provide|submit|bring|present|circulate|prepare|review|look into|ensure|write|arrange|investigate|develop|undertake|produce|share|send|give|work with|explore|update|return|attend|include|add)\b(?! (?:be|was|is|of|on|to be)\b)/

/** "That the Head of X report back in May": whom it asks without a word of asking. */
function doerIn(text: string): string | undefined {
  const name = doing.exec(text)?.[1]
  return name === undefined || /\b(?:be|is|was|are|by)\b/.test(name) ? undefined : officeIn(name)
}

/** "… be provided by the Head of X" */
function byWhom(text: string): string | undefined {
  const after = /\bby (?:the )?(?=\p{Lu}|officers)(.+)$/u.exec(text)?.[1]
  const name = after === undefined ? undefined : /^(.+?)(?=,? (?:to|that|for|at|before|by|in)\b|[.;:]|$)/.exec(after)?.[1]
  return name === undefined ? undefined : officeIn(name)
}
