import { textOf } from '../../link/known.ts'
import { stemOf, wordsOf } from '../../link/words/index.ts'
import { type Checking, isRelied } from '../checking.ts'
import { onceEach } from '../once.ts'
import type { Action } from './rows.ts'

/** Two actions of a plan of which one must come first. */
export interface Step {
  readonly first: Action
  readonly next: Action
  /** Said in print, the later one names what the earlier one brings, the one makes what the other uses, or finds who is to lead it. */
  readonly because: 'SAID' | 'NAMED' | 'MADE' | 'LED'
  readonly cites: readonly string[]
}

const stems = (words: string): ReadonlySet<string> => new Set(wordsOf(words).map(({ stem }) => stem))

const making = stems(
  'develop agree create establish write rewrite refresh produce design redesign draft build procure recommission',
)
const using = stems('launch implement deliver introduce roll rollout communicate publish promote embed monitor evaluate')
const launching = stemOf('launch')
/** What finds something out, and what brings something that the next action takes up. */
const inquiries = stems('review diagnostic audit survey evaluation analysis mapping pilot consultation study self-assessment')
const plain = stems(
  `the a an of for and to in on at by with from that this these those their its our all new any each will be is are as or not within across
  through into ensure ensuring provide appropriate undertake complete commission carry out conduct consider progress identify
  identified recommendation finding output outcome result conclusion theme change action required require delivery deliver impact implementation
  approach current plan planning service children child council`,
)
const taking =
  /\b(?:recommendations?|findings?|outputs?|outcomes?|results?|conclusions?|themes?|changes?|actions?)\b(?:\W+\w+){0,6}?\W+(?:from|of|by|following|in)\W+/i
const planFor = /\b(?:an?|the|its|our)\s+((?:[\p{L}&'’-]+\s+){1,6}?)(?:implementation|delivery|roll-?out|launch)\s+plan\b/iu

/** So many words in, what is done has been told. */
const leading = 5

interface Told {
  readonly action: Action
  readonly objective: string | undefined
  readonly lead: readonly string[]
  /** The words of its first sentence. */
  readonly words: readonly string[]
  readonly all: ReadonlySet<string>
  readonly object: ReadonlySet<string>
  /** What is done something to, without for whom: “launch the pledge” of “launch the pledge to all crews”. */
  readonly core: ReadonlySet<string>
  readonly text: string
  readonly takesUp: boolean
  /** What its success measures say will then be there: "a ferry timetable plan will be written". */
  readonly brings: readonly (readonly string[])[]
  /** What the post leads that it recruits to. */
  readonly leads: ReadonlySet<string>
}

const bringing =
  /\b(?:an?|the|new)\s+((?:[\p{L}&’'-]+\s+){3,7}?)will\s+be\s+(?:developed|created|written|agreed|produced|put\s+in\s+place|in\s+place)\b/giu
const recruiting = /^\W*(?:recruit|appoint)\s[^.]{0,60}?\b(?:for|of|to\s+lead)\s+(?:the\s+|our\s+)?([^.;,(]{3,80})/iu

function told(checking: Checking, action: Action): Told {
  const text = textOf(action)
  const [sentence = ''] = text.split(/(?<=[a-z])\.\s/)
  const own = wordsOf(sentence).map(({ stem }) => stem)
  const isContent = (stem: string): boolean => !plain.has(stem) && !making.has(stem) && !using.has(stem)
  return {
    action,
    objective: checking.known.out('UNDER', action.id)[0]?.to,
    lead: own.slice(0, leading),
    words: own,
    all: new Set(wordsOf(text).map(({ stem }) => stem)),
    object: new Set(own.filter(isContent)),
    core: new Set(
      wordsOf(sentence.split(/\s(?:to|for|across|with|in|by|at)\s/i)[0] ?? '').flatMap(({ stem }) =>
        isContent(stem) ? [stem] : [],
      ),
    ),
    text,
    takesUp: taking.test(text),
    brings: checking.known
      .out('JUDGED_BY', action.id)
      .flatMap(({ to }) => checking.known.node(to) ?? [])
      .flatMap((measure) => [...textOf(measure).matchAll(bringing)])
      .map(([, what = '']) => wordsOf(what).map(({ stem }) => stem)),
    leads: new Set(wordsOf(recruiting.exec(text)?.[1] ?? '').flatMap(({ stem }) => (plain.has(stem) ? [] : [stem]))),
  }
}

const share = (of: ReadonlySet<string>, within: ReadonlySet<string>): number =>
  of.size === 0 ? 0 : [...of].filter((stem) => within.has(stem)).length / of.size

/** "the recommendations from the review of x", where the other undertakes a review of x. */
function isNamed(first: Told, next: Told): boolean {
  if (!next.takesUp) return false
  const inquiry = [...first.lead].find((stem) => inquiries.has(stem))
  if (inquiry === undefined || !next.all.has(inquiry)) return false
  const object = new Set([...first.object].filter((stem) => !inquiries.has(stem)))
  return object.size >= 2 && share(object, next.all) >= 0.75
}

/** "launch x", where the other develops x, or a plan for x. */
function isMade(first: Told, next: Told): boolean {
  if (first.objective !== next.objective) return false
  const [verb = '', ...more] = next.lead
  if (!using.has(verb) || more.some((stem) => making.has(stem)) || !making.has(first.lead[0] ?? '')) return false
  if (first.lead.some((stem) => using.has(stem))) return false
  if (next.object.size >= 2 && share(next.object, first.all) >= 0.8) return true
  if (next.core.size >= 2 && share(next.core, first.core) === 1) return true
  const of = planFor.exec(first.text)?.[1]
  if (of === undefined) return false
  const subject = new Set(wordsOf(of).flatMap(({ stem }) => (plain.has(stem) ? [] : [stem])))
  return subject.size >= 2 && share(subject, next.all) === 1
}

/** "deliver the ferry timetable plan", where another is to bring a plan of that name. */
function isBrought(first: Told, next: Told): boolean {
  if (first.objective !== next.objective || first.brings.length === 0) return false
  const [verb = '', ...more] = next.lead
  if (!using.has(verb) || more.some((stem) => making.has(stem)) || using.has(first.lead[0] ?? '')) return false
  const own = ` ${next.words.join(' ')} `
  return first.brings.some((stems) => own.includes(` ${stems.join(' ')} `))
}

/** "launch x", where another recruits who is to lead x. */
function isLed(first: Told, next: Told): boolean {
  const [verb = ''] = next.lead
  if (verb !== launching || first.leads.size < 2) return false
  return next.core.size === first.leads.size && share(first.leads, next.core) === 1
}

/** So many actions of a plan are compared with one another. */
const most = 400

/** Which actions of a plan must come before which, whatever their dates: as far as their words say it. */
export const stepsIn = onceEach((checking: Checking, plan: string): readonly Step[] => readSteps(checking, plan))

function reasonOf(first: Told, next: Told): Step['because'] | undefined {
  if (isNamed(first, next)) return 'NAMED'
  if (isMade(first, next) || isBrought(first, next)) return 'MADE'
  return isLed(first, next) ? 'LED' : undefined
}

function readSteps(checking: Checking, plan: string): Step[] {
  const { known } = checking
  const actions = checking.under(plan, 'Action')
  const said = actions.flatMap((next) =>
    known.out('DEPENDS_ON', next.id).flatMap((link): Step[] => {
      const first = known.node(link.to)
      if (first?.label !== 'Action' || !isRelied(link)) return []
      return [{ first, next, because: 'SAID', cites: link.properties.cites ?? [] }]
    }),
  )
  const rejected = (next: Action, first: Action): boolean =>
    known.out('DEPENDS_ON', next.id).some(({ to, properties }) => to === first.id && properties.basis === 'REJECTED')
  const all = actions.slice(0, most).map((action) => told(checking, action))
  const read = all.flatMap((next) =>
    all.flatMap((first): Step[] => {
      if (first === next) return []
      if (said.some((step) => step.first.id === first.action.id && step.next.id === next.action.id)) return []
      const because = reasonOf(first, next)
      if (because === undefined || rejected(next.action, first.action)) return []
      return [{ first: first.action, next: next.action, because, cites: [] }]
    }),
  )
  return [...said, ...read]
}
