import { describe, expect, it } from 'vitest'
import type { GraphRecord, LinkRecord, NodeRecord } from '../../../schema/index.ts'
import { Known } from '../known.ts'
import { linkTopics } from './about.ts'
import { readVocabulary } from './read.ts'
import type { Vocabulary } from './vocabulary.ts'

const vocabulary: Vocabulary = {
  service: 'Streets',
  topics: [
    {
      slug: 'bins',
      label: 'Bins',
      scope: 'Their emptying.',
      terms: ['bin', 'refuse lorry'],
      hints: ['empty'],
      instead: ['bin the idea'],
    },
    { slug: 'lamps', label: 'Lamps', scope: 'Street lights.', terms: ['street lamp', 'lamp post'] },
    { slug: 'lamp-repair', label: 'Mending', scope: 'Of lamps.', terms: ['lamp repair'], narrows: ['lamps'] },
    { slug: 'staff', label: 'Staff', scope: 'Who does it.', terms: ['crew'], broad: true },
    {
      slug: 'night',
      label: 'Night',
      scope: 'Work by night.',
      terms: ['night shift'],
      together: [
        ['work', 'crew'],
        ['dark', 'night'],
      ],
    },
  ],
}

const finding = (name: string, text: string, area?: string): NodeRecord => ({
  label: 'Finding',
  id: `aldermere/visit/finding/${name}`,
  properties: { text, ...(area === undefined ? {} : { area }) },
})

const about = (...records: GraphRecord[]): LinkRecord<'ABOUT'>[] =>
  linkTopics({ known: new Known(records), texts: [], vocabulary }) as LinkRecord<'ABOUT'>[]

const topicsOf = (text: string, area?: string): string[] =>
  about(finding('1', text, area)).map(({ to }) => to.slice('topic/'.length))

describe('what things are about', () => {
  it('is told by their terms, with the words as they stand and the passages that say them', () => {
    const passage: NodeRecord = { label: 'Passage', id: 'aldermere/visit/passage/0-40', properties: {} } as NodeRecord
    const cites = {
      type: 'CITES',
      from: 'aldermere/visit/finding/1',
      to: passage.id,
      properties: { basis: 'STATED', role: 'SAYS' },
    } as LinkRecord
    const [link, ...others] = about(finding('1', 'The Bins were not emptied. Two bins stood full.'), passage, cites)
    expect(others).toEqual([])
    expect(link).toMatchObject({ type: 'ABOUT', to: 'topic/bins' })
    expect(link?.properties).toMatchObject({ basis: 'SUGGESTED', method: 'topic-terms', cites: [passage.id] })
    expect(link?.properties.reasons).toEqual(['It says “Bins”, “emptied”.'])
    expect(link?.properties.score).toBeGreaterThan(0.4)
    expect(link?.properties.score).toBeLessThanOrEqual(1)
  })

  it('is not what they only hint at among other things, nor what a longer phrase means otherwise', () => {
    expect(topicsOf('The council will bin the idea.')).toEqual([])
    expect(topicsOf('The street lamp by the empty shop is dark.')).toEqual(['lamps'])
  })

  it('is what they are mainly about, and not each mention', () => {
    const text =
      'Street lamps fail. Lamp posts rust. The street lamps are old. Of the lamp posts many are bent. A crew was told. The street lamps stay.'
    expect(topicsOf(text)).toEqual(['lamps'])
  })

  it('is the narrower subject, and not the wider beside it', () => {
    expect(topicsOf('Lamp repair of street lamps is late')).toEqual(['lamp-repair'])
  })

  it('is shown by words together in a sentence, or in a sentence and its heading', () => {
    expect(topicsOf('They work in the dark')).toEqual(['night'])
    expect(topicsOf('They work. It was dark')).toEqual([])
    expect(topicsOf('They work', 'After dark')).toEqual(['night'])
  })

  it('is what they belong to where their own words tell nothing', () => {
    const minute: NodeRecord = {
      label: 'Minute',
      id: 'aldermere/meeting/minute/4',
      properties: { title: 'Bins, and lamp posts', number: '4' },
    }
    const matter: NodeRecord = {
      label: 'Matter',
      id: 'aldermere/meeting/matter/4-1',
      properties: { text: 'How long it would take.' },
    } as NodeRecord
    const raised = { type: 'RAISED_IN', from: matter.id, to: minute.id, properties: { basis: 'STRUCTURAL' } } as LinkRecord
    const [first, second] = about(matter, minute, raised).sort((a, b) => (a.from < b.from ? -1 : 1))
    expect(first).toMatchObject({ from: matter.id, to: 'topic/bins' })
    expect(first?.properties.reasons).toEqual(['What it belongs to says “Bins”.'])
    expect(first?.properties.score ?? 1).toBeLessThan(second?.properties.score ?? 0)
  })

  it('cites the place of a title, and says where the words are where no passage says them', () => {
    const paper = {
      label: 'Document',
      id: 'aldermere/document/bins',
      properties: { title: 'Bins', kind: 'report' },
    } as NodeRecord
    const passage = { label: 'Passage', id: 'aldermere/bins/passage/0-4', properties: {} } as NodeRecord
    const cites = {
      type: 'CITES',
      from: paper.id,
      to: passage.id,
      properties: { basis: 'STATED', role: 'SAYS', property: 'title' },
    } as LinkRecord
    expect(about(paper, passage, cites)[0]?.properties).toMatchObject({ cites: [passage.id], reasons: ['It says “Bins”.'] })
    const [link] = about(paper)
    expect(link?.properties.cites).toEqual([])
    expect(link?.properties.reasons?.at(-1)).toContain('under which the paper is kept')
  })

  it('is the same in whatever order records come', () => {
    const records = ['Bins and lamp posts', 'Crew', 'Street lamps at night, bins', 'Lamp repair'].map((text, at) =>
      finding(`${at}`, text),
    )
    expect(about(...[...records].reverse())).toEqual(about(...records))
  })

  it('takes a time that grows as the texts do', () => {
    const started = performance.now()
    for (const part of ['bin ', 'lamp ', 'work dark ', '. ', 'x']) about(finding('1', part.repeat(1_000_000)))
    about(
      ...Array.from({ length: 5000 }, (_, at) =>
        finding(`${at}`, 'The crew left the bins by the lamp post. They work in the dark.'),
      ),
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('children’s services', () => {
  it.each([
    ['Compare pay and benefits for new and existing staff with those of others.', true],
    ['The terms and conditions of wardens are looked at again.', true],
    ['The terms and conditions of the grant are met.', false],
  ])('are about the workforce where pay and what goes with it is spoken of: %s', async (text, isAbout) => {
    const known = new Known([finding('1', text)])
    const links = linkTopics({ known, texts: [], vocabulary: await readVocabulary() }) as LinkRecord<'ABOUT'>[]
    expect(links.some(({ to }) => to === 'topic/workforce')).toBe(isAbout)
  })
})
