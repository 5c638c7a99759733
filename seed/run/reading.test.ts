import { describe, expect, it } from 'vitest'
import { Problem } from '../../schema/index.ts'
import type { Paper } from '../ingest.ts'
import { textLayer } from '../read/layer.ts'
import { showReading } from './reading.ts'

const paper = { layer: { ...textLayer(Buffer.from(''), 'a\nb'), pages: [{}, {}] } } as unknown as Paper
const problem = new Problem('INVALID_INPUT', { what: 'This file is empty' })

describe('how far reading has come', () => {
  const shown = (isTTY: boolean): string => {
    let text = ''
    const write = (piece: string): boolean => {
      text += piece
      return true
    }
    const tell = showReading(2, { isTTY, write })
    tell('one.pdf', paper, 1240)
    tell('two.pdf', problem, 3)
    return text
  }

  it('is a line a file', () =>
    expect(shown(false)).toBe('Reading 1 of 2: one.pdf, 2 pages, 1.2 s\nReading 2 of 2: two.pdf, not read, 0.0 s\n'))
  it('is one line on a terminal, written over', () => expect(shown(true).split('\n')).toHaveLength(2))
})
