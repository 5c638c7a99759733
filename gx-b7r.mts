import { readFile } from '/work/main/seed/read/file.ts'
import { blocksOf } from '/work/main/seed/outline/blocks/index.ts'
import { contextsOf } from '/work/main/seed/extract/figures/periods/index.ts'
import { figuresInTables } from '/work/main/seed/extract/figures/tables/index.ts'
const { layer } = await readFile(process.argv[2]!)
if (process.argv[3]) console.log(layer.lines.map(l=>l.number+' '+l.text).join('\n'))
const blocks = blocksOf(layer)
const { figures, notUnderstood } = figuresInTables(layer, blocks, 'Aldermere', contextsOf(layer, blocks, { asAt: process.argv[4] ?? '2024-10-20' }))
for (const f of figures) console.log(f.counted.words,'|',f.value,f.unit,f.count??'',f.of??'',f.qualifier??'','|',f.kind,f.place??'','|',f.period.start,f.period.end,f.period.basis,'|',f.locator)
console.log('not understood', notUnderstood.map(s=>layer.text.slice(s.start,s.end)))
process.exit(0)
