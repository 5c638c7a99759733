import { type GraphRecord, isNode, labelOfId, recordId } from '../../schema/index.ts'
import { check } from '../check/index.ts'
import { factsAtHand } from '../facts/at-hand.ts'
import type { Facts } from '../facts/folder.ts'
import type { ReadPaper } from '../facts/paper.ts'
import { join, type Parting } from '../join/index.ts'
import { link, openTextOf, topicNodes, type Vocabulary } from '../link/index.ts'
import type { Layer } from '../read/layer.ts'
import type { SourcePaper } from './sources.ts'

/** The steps from what papers tell to a council's records, before and after what people say. */
export interface Steps {
  readonly layers: ReadonlyMap<string, Layer>
  /** Whether what comes of it holds already what the data set's editors corrected. */
  readonly areCorrected: boolean
  joined(partings: readonly Parting[]): readonly GraphRecord[]
  linked(records: readonly GraphRecord[]): readonly GraphRecord[]
  checked(records: readonly GraphRecord[]): readonly GraphRecord[]
}

const layersOf = (papers: readonly SourcePaper[]): ReadonlyMap<string, Layer> =>
  new Map(papers.flatMap(({ document, layer }) => (layer === undefined ? [] : [[document, layer] as const])))

const openTexts = (layers: ReadonlyMap<string, Layer>) => [...layers].map(([document, layer]) => openTextOf(document, layer))

/** From the papers themselves. */
function fromPapers(papers: readonly SourcePaper[], vocabulary: Vocabulary): Steps {
  const layers = layersOf(papers)
  const texts = openTexts(layers)
  return {
    layers,
    areCorrected: false,
    joined: (partings) => join(papers, partings),
    linked: (records) => link(records, texts, vocabulary),
    checked: (records) => check(records, texts),
  }
}

const isRead = (paper: SourcePaper): paper is SourcePaper & ReadPaper => paper.layer !== undefined

const isOfFlag = (record: GraphRecord): boolean => labelOfId(isNode(record) ? record.id : record.from) === 'Flag'

/** Facts without those that lead to a topic which the vocabulary does not have. */
function withTopics(records: readonly GraphRecord[], vocabulary: Vocabulary): GraphRecord[] {
  const topics = topicNodes(vocabulary)
  const known = new Set(topics.map(({ id }) => id))
  return [...topics, ...records.filter((each) => isNode(each) || each.type !== 'ABOUT' || known.has(each.to))]
}

/**
 * From facts that come with the software, with the wording of those of their documents that are at hand. They are linked and checked already, when
 * all their documents were; beside papers that tell something else, only what concerns those is linked and checked anew.
 */
function fromFacts(facts: Facts, papers: readonly SourcePaper[], vocabulary: Vocabulary): Steps {
  const { records, others } = factsAtHand(facts, papers.filter(isRead))
  const own = withTopics(
    records.filter((each) => !isOfFlag(each)),
    vocabulary,
  )
  const flags = records.filter(isOfFlag)
  const layers = layersOf(papers)
  if (others.length === 0) return { layers, areCorrected: true, joined: () => own, linked: (all) => all, checked: () => flags }
  const texts = openTexts(layers)
  const there = new Map(own.map((record) => [recordId(record), record]))
  const isNew = (id: string): boolean => !there.has(id)
  return {
    layers,
    areCorrected: true,
    joined: (partings) => join([...others, { document: '', records: own }], partings),
    linked: (all) => {
      const before = new Set(all.map(recordId))
      const linked = link(all, texts, vocabulary)
      return linked.flatMap((record): GraphRecord[] => {
        if (isNode(record)) return [record]
        const told = there.get(recordId(record))
        if (told !== undefined) return [told]
        return before.has(recordId(record)) || isNew(record.from) || isNew(record.to) ? [record] : []
      })
    },
    checked: (all) => {
      const known = new Set(flags.map(recordId))
      return [...flags, ...flagsOn(isNew, check(all, texts)).filter((each) => !known.has(recordId(each)))]
    },
  }
}

/** Of what checks raise, the flags on things that are meant, with the passages that they cite. */
function flagsOn(isMeant: (id: string) => boolean, raised: readonly GraphRecord[]): GraphRecord[] {
  const ids = new Set<string>()
  for (const each of raised) if (!isNode(each) && each.type === 'RAISED_ON' && isMeant(each.to)) ids.add(each.from)
  for (const each of raised) if (!isNode(each) && each.type === 'CITES' && ids.has(each.from)) ids.add(each.to)
  return raised.filter((each) => ids.has(isNode(each) ? each.id : each.from))
}

/** From facts where some of their documents are not at hand; else from the papers themselves. */
export function stepsFrom(papers: readonly SourcePaper[], facts: Facts | undefined, vocabulary: Vocabulary): Steps {
  const read = new Set(papers.flatMap(({ layer }) => (layer === undefined ? [] : [layer.sha256])))
  const isAtHand = facts === undefined || [...facts.documents.keys()].every((sha256) => read.has(sha256))
  return isAtHand ? fromPapers(papers, vocabulary) : fromFacts(facts, papers, vocabulary)
}
