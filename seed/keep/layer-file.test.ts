import { expect, it } from 'vitest'
import { run, sight } from '../../test/seed/sights.ts'
import { digestOf, type Layer, textLayer } from '../read/layer.ts'
import { compose } from '../read/pdf/compose.ts'
import { layerFrom, writtenLayer } from './layer-file.ts'

const sha256 = digestOf('a file')

it.each<[string, Layer]>([
  ['with pages', { ...compose([sight([run('Lamps', 72, 100), run('stairs', 72, 140.123)])], ['i']), reader: 'pdf 0', sha256 }],
  ['without pages', { ...textLayer(Buffer.from('a file'), 'Lamps\n\nstairs\n'), reader: 'docx 0' }],
])('a layer %s is read again as it was written', (_, layer) =>
  expect(layerFrom(writtenLayer(layer), layer.sha256)).toEqual(layer),
)
