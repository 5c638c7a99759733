import type { NodeRecord } from '../../../schema/index.ts'
import type { OpenText } from '../../link/linking.ts'
import type { Line } from '../../read/layer.ts'
import type { Checking } from '../checking.ts'
import type { Raised, Rule } from '../rule.ts'
import { asStart, listed, paperCalled, planCalled } from '../telling.ts'
import { attachedTo, bare, contentsOf, type Entry, numberedParts, unmarked } from './printed-lists.ts'

/** A title of fewer letters may stand anywhere. */
const shortest = 6

const titleOf = (checking: Checking, document: string): string => paperCalled(checking.known.node(document), checking)

const spot = (document: string, { start, end }: Line, locator: string) => ({
  passage: { document, span: { start, end }, locator },
})

/** Entries of a list whose titles stand nowhere below it. */
function absent({ layer }: OpenText, entries: readonly Entry[]): Entry[] {
  const last = entries.at(-1)
  if (last === undefined) return []
  const below = bare(layer.text.slice(last.line.end))
  return entries.filter(({ title }) => bare(title).length >= shortest && !below.includes(bare(title)))
}

function inContents(checking: Checking, text: OpenText): Raised[] {
  const entries = contentsOf(text.layer.lines)
  const missing = absent(text, entries)
  if (missing.length === 0 || missing.length > entries.length / 3) return []
  return [
    {
      on: [text.document],
      says: `The contents of ${titleOf(checking, text.document)} list ${listed(missing.map(({ title }) => `“${title}”`))}; no heading or text of that name was found after them.`,
      searched: 'The text of the paper after its list of contents.',
      shown: missing.map(({ line }) => spot(text.document, line, 'list of contents')),
      certainty: 'PROVEN',
      key: 'contents',
    },
  ]
}

/** A pack holds many reports, and the appendices of one may stand anywhere in it. */
const isPack = ({ known }: Checking, document: string): boolean =>
  known.in('PART_OF', document).some(({ from }) => known.node(from)?.label === 'Document')

/** Whether anything after a list of appendices is headed as one. */
function hasAppendix({ layer }: OpenText, entries: readonly Entry[]): boolean {
  const last = entries.at(-1)?.line.number ?? 0
  return layer.lines.some(
    ({ number, text }) => number > last && /^(?:appendix|appendices|annex|schedule)\b/iu.test(unmarked(text)),
  )
}

function attached(checking: Checking, text: OpenText): Raised[] {
  const entries = attachedTo(text.layer.lines)
  if (entries.length === 0) return []
  if (isPack(checking, text.document) || hasAppendix(text, entries)) return []
  const missing = absent(text, entries)
  const inOther = (title: string) =>
    checking.read.some(({ id, properties }) => id !== text.document && bare(properties.title ?? '').includes(bare(title)))
  return missing
    .filter(({ title }) => !inOther(title))
    .map(
      (entry, at): Raised => ({
        on: [text.document],
        says: `${asStart(titleOf(checking, text.document))} says that an appendix is attached to it (“${entry.title}”); it was not found in ${checking.documentsRead}.`,
        searched: `The text of the paper, and the titles of ${checking.documentsRead}.`,
        shown: [spot(text.document, entry.line, 'list of appendices')],
        certainty: 'PROVEN',
        severity: 'LOW',
        key: `attached-${at + 1}`,
      }),
    )
}

/** Parts that a plan's paper lists by number among others that the plan has, and of which the plan has no rows. */
function listedParts(checking: Checking, plan: NodeRecord<'Plan'>): Raised[] {
  const outcomes = checking.under(plan.id, 'Outcome')
  const levels = outcomes.length > 0 ? outcomes : checking.under(plan.id, 'Objective')
  const refs = new Set(levels.flatMap(({ properties: { ref, number } }) => ref ?? number ?? []))
  const known = new Set([...refs, ...checking.under(plan.id, 'Objective').flatMap(({ properties: { ref } }) => ref ?? [])])
  const papers = new Set(checking.known.out('REPORTED_IN', plan.id).map(({ to }) => checking.known.wholeOf(to)))
  const texts = checking.texts.filter(({ document }) => papers.has(document))
  const found = texts.map((text) => ({ text, parts: withoutRows(numberedParts(text.layer.lines), refs, known) }))
  const [first, ...others] = found
  if (first === undefined) return []
  return first.parts.flatMap((part): Raised[] => {
    const same = others.map(({ text, parts }) => ({ text, part: parts.find(({ number }) => number === part.number) }))
    if (same.some((each) => each.part === undefined)) return []
    const title = longestOf([part, ...same.flatMap((each) => each.part ?? [])].map((each) => each.title))
    const shown = [{ text: first.text, part }, ...same].map((each) =>
      spot(each.text.document, (each.part as Entry).line, `list of parts, ${part.number}`),
    )
    const sibling = levels.filter(({ properties: { ref } }) => ref?.split('.')[0] === part.number?.split('.')[0]).at(-1)
    return [
      {
        on: [plan.id],
        says: `${asStart(planCalled(plan))} lists a part ${part.number} “${title}” among its themes; no outcome, objective or action with that number was found in it.`,
        searched: `The rows of the plan in ${checking.documentsRead}.`,
        shown: [
          ...shown,
          ...(sibling === undefined
            ? []
            : checking.known
                .passagesOf(sibling.id)
                .slice(0, 1)
                .map(({ id }) => ({ passage: id }))),
        ],
        certainty: 'PROVEN',
        key: `part-${part.number}`,
      },
    ]
  })
}

/** What editions print of one title: conversion may break off its end, and adds nothing to it. */
const longestOf = (titles: readonly string[]): string =>
  titles.reduce((longest, title) =>
    bare(title).length > bare(longest).length && bare(title).startsWith(bare(longest)) ? title : longest,
  )

/** How many lines a list of parts may take for one of its themes. */
const reach = 24
/** So many other parts of the same theme must stand beside it. */
const beside = 2

function withoutRows(parts: readonly Entry[], refs: ReadonlySet<string>, known: ReadonlySet<string>): Entry[] {
  return parts.filter(({ number = '', line }) => {
    if (known.has(number)) return false
    const theme = number.split('.')[0]
    const siblings = parts.filter(
      (each) =>
        each.number !== number && each.number?.split('.')[0] === theme && Math.abs(each.line.number - line.number) <= reach,
    )
    return siblings.filter((each) => refs.has(each.number ?? '')).length >= beside
  })
}

export const emptySection: Rule = {
  id: 'empty-section',
  find: (checking) => [
    ...checking.currentPlans.flatMap((plan) => listedParts(checking, plan)),
    ...checking.texts.flatMap((text) => [...inContents(checking, text), ...attached(checking, text)]),
  ],
}
