// Run by Node alone: what reads TypeScript would make the library anew, which takes longer than the work.
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

let characters = 0
for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path)
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') {
    characters += bytes.toString('utf8').length
    continue
  }
  const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items) if ('str' in item) characters += item.str.length
  }
  await task.destroy()
}
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, told: `${characters} characters` }))
