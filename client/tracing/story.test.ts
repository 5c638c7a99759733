import { expect, it } from 'vitest'
import { storyOf } from './story.ts'

type Layers = Parameters<typeof storyOf>[0]
type One = Layers[number]['things'][number]

const suggested = { standing: 'SUGGESTED', weakest: null } as unknown as One
const certain = { standing: 'THREAD', weakest: { basis: 'STATED' } } as unknown as One
const follows = { standing: 'THREAD', weakest: { basis: 'SUGGESTED' } } as unknown as One
const rejected = { standing: 'THREAD', weakest: { basis: 'REJECTED' } } as unknown as One
const start = { standing: 'START', weakest: null } as unknown as One

const layers = (found: readonly One[], asked: readonly One[], next: readonly One[]): Layers => [
  { layer: 'FOUND', things: found },
  { layer: 'ASKED', things: asked },
  { layer: 'CAME_NEXT', things: next },
]

it('says that nothing is certain where only suggestions lead on, and counts them by where they lead', () => {
  const story = storyOf(layers([suggested, suggested], [start], [follows]), true)
  expect(story).toMatchObject({ suggestions: 3, where: '2 to what was found and 1 to what came next' })
  expect(story?.lead).toContain('what led to this, or what became of it')
})

it('counts what a person rejected neither as certain nor as suggested', () => {
  expect(storyOf(layers([rejected], [start], [suggested]), true)).toMatchObject({ suggestions: 1, where: '1 to what came next' })
})

it('says so of what became of something where only what led to it is known', () => {
  expect(storyOf(layers([certain], [start], [suggested]), true)?.lead).toContain('What led to this is known')
})

it('says that there is nothing at all where nothing is known and no suggestion leads on', () => {
  expect(storyOf(layers([], [start], []), true)).toMatchObject({ suggestions: 0, where: '' })
})

it('leaves a thread to tell itself where it is known, where no suggestion leads on, and where nothing need have become of it', () => {
  expect(storyOf(layers([certain], [start], [certain, suggested]), true)).toBeNull()
  expect(storyOf(layers([certain], [start], []), true)).toBeNull()
  expect(storyOf(layers([certain], [start], [suggested]), false)).toBeNull()
})
