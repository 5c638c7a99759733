import { readPapers } from '../seed/ingest.ts'
import { join } from '../seed/join/index.ts'

const { papers, problems } = await readPapers(process.argv.slice(2), undefined)
let records = 0
for (const council of new Set(papers.map((paper) => paper.council))) {
  const own = papers.filter((paper) => paper.council === council)
  records += join(own.map(({ extracted }) => ({ document: extracted.document, records: extracted.records }))).length
}
const told = `${papers.length} papers, ${problems.length} problems, ${records} records`
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, told }))
