import type { OpenText } from '../../link/linking.ts'
import type { Line } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import { tellingOf } from '../contradictions/told.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, counted, paperCalled, quoted } from '../telling.ts'
import { unmarked } from './printed-lists.ts'

/** What leads to a list of what will be done. */
const lead =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:our |the |key |main )*next steps(?: are| will be| include)?|(?:over|in|during) the (?:next|coming) (?:few |\w+ )?(?:weeks|months|quarter|year),?\b.{0,60}(?:priorities|focus|we will|will be|plan)\b.{0,40}|(?:our |the |key |main )*priorities (?:for|over|in) the (?:next|coming) .{0,60})\s*[:–-]?$/iu
const bullet = /^\s*(?:[|]\s*)?(?:[-–•*·▪\uF0B7\uF0A7]|\(?[a-z]\)|\(?\d{1,2}[.)])\s+\S/u
const fewest = 3
/** So many lines may stand between a list's lead and its first item, or between its items. */
const gap = 2

const day =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|week|month|quarter|year|immediately|end of|by the)\b|\b20\d\d\b|\d{1,2}[/.]\d{1,2}/iu
const post =
  /\b(?:director|head of|manager|lead(?:er)?|officer|chief|board|committee|cabinet|member|team|service|council|department|partnership|steering group|responsible|owner)s?\b/iu

interface Listed {
  readonly lead: Line
  readonly items: readonly Line[]
}

function listsIn({ layer: { lines } }: OpenText): Listed[] {
  return lines.flatMap((line, at): Listed[] => {
    if (!/next|coming/iu.test(line.text) || !lead.test(unmarked(line.text))) return []
    const items: Line[] = []
    for (let next = at + 1, missed = 0; next < lines.length && missed <= gap; next++) {
      const each = lines[next] as Line
      if (bullet.test(each.text)) {
        items.push(each)
        missed = 0
      } else if (unmarked(each.text) !== '' && items.length > 0) break
      else missed++
    }
    return items.length >= fewest ? [{ lead: line, items }] : []
  })
}

function foundIn(checking: Checking, text: OpenText): Raised[] {
  return listsIn(text).flatMap(({ lead: line, items }): Raised[] => {
    if (
      items.some(
        (item) => day.test(item.text) || post.test(item.text.replace(/\b(?:data|business support|service plan)\b/giu, ' ')),
      )
    )
      return []
    const holder = tellingOf(checking).holderOf(text.document, line)
    return [
      {
        on: [holder],
        says: `${asStart(paperCalled(checking.known.node(holder), checking))} lists ${counted(items.length, 'thing')} to be done under ${quoted(unmarked(line.text))}; no day and no post was found beside any of them.`,
        searched: 'The items of that list.',
        shown: [line, ...items].map(({ start, end, number }) => ({
          passage: { document: text.document, span: { start, end }, locator: `line ${number}` },
        })),
        certainty: 'LIKELY',
        score: 0.8,
        key: `list-${line.number}`,
      },
    ]
  })
}

export const nextStepsUndated: Rule = {
  id: 'next-steps-undated',
  find: (checking) => checking.texts.flatMap((text) => foundIn(checking, text)),
}
