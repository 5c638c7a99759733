import { extract } from '/work/main/seed/extract/index.ts'
import { readFile } from '/work/main/seed/read/file.ts'
import { isNode } from '/work/main/schema/index.ts'
import { readdirSync } from 'node:fs'
const dir = process.argv[2]!
for (const f of readdirSync(dir).sort()) {
  if (!/\.(txt|md|pdf|docx)$/.test(f) || (process.argv[3] && !f.startsWith(process.argv[3]))) continue
  const { layer } = await readFile(dir+'/'+f)
  const { records } = extract(layer, dir.includes('sefton') ? 'Sefton':'Elsewhere', dir+'/'+f)
  const ups = records.filter(r => isNode(r) && r.label==='Update') as any[]
  const rep = records.filter(r => !isNode(r) && r.type==='REPORTS_ON') as any[]
  const cites = new Map(records.filter(r=>!isNode(r)&&r.type==='CITES').map((r:any)=>[r.from,r.to]))
  const pass = new Map(records.filter(r=>isNode(r)&&r.label==='Passage').map((r:any)=>[r.id,r.properties]))
  console.log('##', f, 'updates', ups.length, 'reports on', rep.length)
  for (const u of ups) { const p: any = pass.get(cites.get(u.id)); console.log('-', p?.locator,'| asAt', u.properties.asAt, '| rag', u.properties.rag ?? '', '|', rep.filter(r=>r.from===u.id).map(r=>r.to.split('/').slice(-2).join(' ')+' '+r.properties.basis).join(), '|', u.properties.text.slice(0,230)) }
}
process.exit(0)
