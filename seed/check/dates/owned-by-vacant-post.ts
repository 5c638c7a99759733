import { wordsOf } from '../../link/words/index.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule, Spot } from '../rule.ts'
import { asStart, listed, planCalled } from '../telling.ts'
import { ownedBy, type Post, postsOf } from './posts.ts'
import { isOpen, refsOf, rowOf } from './rows.ts'

/** What says of the post before it, or after it, that nobody holds it. */
const after =
  /^['’s]{0,2}[\s,)]*(?:posts? |roles? |positions? )?(?:(?:is|are|was|were|remains?|has been|have been|currently|still)\s+){1,3}(?:vacant|unfilled|not (?:yet )?(?:been )?(?:filled|appointed|recruited|in post)|being recruited|out to advert)/i
const before =
  /(?:\bvacan(?:t|cy)(?: (?:post|role|position))?(?: of| for| in)?|\b(?:post|role|position) of(?: the)?|\brecruit(?:ing|ment) (?:to|of|for)(?: the| a| an)?(?: (?:post|role|position) of)?)(?: the| an?)?\s*$/i
const following =
  /^[\s,)]*(?:(?:post|role|position)\s+)?(?:is|are|remains?|continues|has) (?:(?:still|currently|now|yet) )*(?:vacant|unfilled|under ?way|ongoing|in progress|to be (?:filled|recruited|appointed)|begun|commenced)/i

interface Vacancy {
  readonly post: Post
  readonly spot: Spot
  readonly words: string
}

const longest = 220

/** Where a text says that a post is vacant. */
function vacanciesIn(checking: Checking, posts: readonly Post[]): Vacancy[] {
  const byFirst = new Map<string, { readonly post: Post; readonly stems: readonly string[] }[]>()
  for (const post of posts)
    for (const name of new Set([post.properties.name, ...(post.properties.variants ?? [])])) {
      const stems = wordsOf(name).map(({ stem }) => stem)
      const first = stems[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { post, stems }])
    }
  return checking.texts.flatMap(({ document, layer }) =>
    layer.lines.flatMap((line, at): Vacancy[] => {
      if (!/vacan|unfilled|in post|recruit|out to advert|not (?:yet )?(?:been )?(?:filled|appointed)/i.test(line.text)) return []
      const [start, end] = [(layer.lines[at - 1] ?? line).start, (layer.lines[at + 1] ?? line).end]
      const text = layer.text.slice(start, end)
      const words = wordsOf(text)
      return words.flatMap((word, from): Vacancy[] => {
        for (const { post, stems } of byFirst.get(word.stem) ?? []) {
          if (!stems.every((stem, offset) => words[from + offset]?.stem === stem)) continue
          const last = words[from + stems.length - 1]
          if (last === undefined || start + word.start > line.end || start + last.end < line.start) continue
          const [head, tail] = [text.slice(0, word.start).replace(/\s+/g, ' '), text.slice(last.end).replace(/\s+/g, ' ')]
          if (!after.test(tail) && !(before.test(head) && following.test(tail))) continue
          const span = { start: start + word.start, end: Math.min(end, start + last.end + longest) }
          const stop = /[.;|]/.exec(layer.text.slice(start + last.end, span.end))
          const to = stop === null ? span.end : start + last.end + stop.index
          return [
            {
              post,
              spot: { document, span: { start: span.start, end: to }, locator: 'a vacant post' },
              words: layer.text.slice(span.start, to).replace(/\s+/g, ' '),
            },
          ]
        }
        return []
      })
    }),
  )
}

/** A vacancy told so many days before or after the statuses still speaks of their time. */
const near = 120

export const ownedByVacantPost: Rule = {
  id: 'owned-by-vacant-post',
  find: (checking) => {
    const vacancies = vacanciesIn(checking, postsOf(checking))
    return checking.currentPlans.flatMap((plan) => {
      const actions = checking.under(plan.id, 'Action')
      const { statusAt } = plan.properties
      return [...new Set(vacancies.map(({ post }) => post))].flatMap((post): Raised[] => {
        const told = vacancies.filter((each) => {
          const day = checking.dayOf(each.spot.document)
          const isNear =
            day !== undefined && statusAt !== undefined && Math.abs(Date.parse(day) - Date.parse(statusAt)) <= near * 86_400_000
          return each.post === post && isNear
        })
        const owned = ownedBy(checking, actions, post.id)
        const [first, ...others] = [...owned.filter(({ properties }) => properties.rag === 'COMPLETE'), ...owned.filter(isOpen)]
        if (told.length === 0 || first === undefined) return []
        const all = [first, ...others]
        return [
          {
            on: [first.id, ...others.map(({ id }) => id), post.id],
            key: 'vacant',
            says: `${asStart(planCalled(plan))} names the ${post.properties.name} as owner of ${all.length === 1 ? 'action' : `${all.length} actions:`} ${refsOf(all)}; ${listed(told.map(({ words }) => `“${words.split(' ').slice(0, 12).join(' ')}”`))} is printed elsewhere.`,
            shown: [
              ...told.map(({ spot }) => ({ passage: spot })),
              ...all.slice(0, 6).flatMap((action) => rowOf(checking, action, ['ragText'])),
            ],
            certainty: 'LIKELY',
            score: 0.7,
          },
        ]
      })
    })
  },
}
