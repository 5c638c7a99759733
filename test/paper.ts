import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import type { GraphRecord } from '../schema/index.ts'
import type { LayerSource } from '../server/api/index.ts'
import type { OriginalSource } from '../server/http/index.ts'

/** A face that is put into the file, so that it is drawn alike everywhere. */
const face = fileURLToPath(new URL('../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf', import.meta.url))
const size = 12
const left = 72

/** The lines of each page, and how far from its top each stands, in points. */
const printed = [
  [
    [80, 'Report on the lamp room of Aldermere'],
    [120, 'The second page tells what was found.'],
  ],
  [
    [72, 'What was found'],
    [120, 'Lamps are trimmed late. Nobody writes down when,'],
    [140, 'and the keeper learns of it from the harbour.'],
    [400, 'Oil is measured every week.'],
    [700, 'The stairs are swept, but the rail is loose and'],
  ],
  [
    [72, 'has been loose since spring.'],
    [300, 'Nothing else was looked at.'],
  ],
] as const

/** What is cited, by its words: the ends of two lines, all of both, and what goes on from one page to the next. */
const cited = {
  late: 'Nobody writes down when,\nand the keeper learns of it from the harbour.',
  lamps: 'Lamps are trimmed late. Nobody writes down when,\nand the keeper learns of it from the harbour.',
  rail: 'the rail is loose and\nhas been loose since spring.',
} as const

const name = 'report-lamp-room'
export const paperId = `aldermere/document/${name}`
export const paperPages = { total: 3, width: 595.28, height: 841.89, labels: ['i', '1', '2'] } as const

async function print(): Promise<{ file: Buffer; wide: (text: string) => number }> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const whole = new Promise<Buffer>((done) => document.on('end', () => done(Buffer.concat(parts))))
  document.font(face).fontSize(size)
  for (const page of printed) {
    document.addPage()
    for (const [y, text] of page) document.text(text, left, y, { lineBreak: false })
  }
  document.end()
  return { file: await whole, wide: (text) => document.widthOfString(text) }
}

/** A line of the text, where it stands in it and on its page. */
function setOut(wide: (text: string) => number) {
  const runs: { start: number; end: number; page: number; x: number; y: number; width: number; height: number }[] = []
  let text = ''
  for (const [at, page] of printed.entries())
    for (const [y, line] of page) {
      const start = text.length
      text += `${line}\n`
      runs.push({ start, end: start + line.length, page: at + 1, x: left, y, width: wide(line), height: size * 1.15 })
    }
  const starts = printed.map((_, at) => runs.find(({ page }) => page === at + 1)?.start ?? 0)
  const pages = starts.map((start, at) => ({
    number: at + 1,
    label: paperPages.labels[at] as string,
    start,
    end: starts[at + 1] ?? text.length,
    width: paperPages.width,
    height: paperPages.height,
  }))
  return { text, boxes: runs, pages }
}

type PassageName = keyof typeof cited
const passageId = (which: PassageName, text: string): string => {
  const start = text.indexOf(cited[which])
  return `aldermere/${name}/passage/${start}-${start + cited[which].length}`
}

function recordsOf(sha256: string, text: string): GraphRecord[] {
  const document: GraphRecord = {
    label: 'Document',
    id: paperId,
    properties: { council: 'aldermere', title: 'The lamp room', sha256 },
  }
  const about = (Object.keys(cited) as PassageName[]).flatMap((which): GraphRecord[] => {
    const id = passageId(which, text)
    const start = text.indexOf(cited[which])
    const lineStart = text.slice(0, start).split('\n').length
    const finding = `aldermere/${name}/finding/${which}`
    return [
      {
        label: 'Passage',
        id,
        properties: {
          council: 'aldermere',
          start,
          end: start + cited[which].length,
          lineStart,
          lineEnd: lineStart + 1,
          state: 'VERIFIED',
        },
      },
      { label: 'Finding', id: finding, properties: { council: 'aldermere', summary: `A finding on ${which}` } },
      { type: 'PART_OF', from: id, to: paperId, properties: { basis: 'STRUCTURAL' } },
      { type: 'CITES', from: finding, to: id, properties: { role: 'SAYS', basis: 'STATED' } },
    ] as GraphRecord[]
  })
  return [document, ...about]
}

/** A report of three printed pages: its file, its text with where each line is set, and what is cited of it. */
export async function printedReport() {
  const { file, wide } = await print()
  const layer = setOut(wide)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-paper-'))
  const path = join(folder, 'file')
  writeFileSync(path, file)
  let read = 0
  const layers: LayerSource = async (asked) => {
    if (asked !== sha256) return undefined
    read++
    return layer
  }
  const originals: OriginalSource = async (asked) =>
    asked === sha256 ? { path, name: 'lamp “room”.pdf', type: 'application/pdf' } : undefined
  return {
    file,
    sha256,
    layer,
    layers,
    originals,
    records: recordsOf(sha256, layer.text),
    passage: (which: PassageName) => passageId(which, layer.text),
    /** Where some words of a line stand, in points; all characters are taken to be equally wide. */
    wordsAt(words: string) {
      const run = layer.boxes.find((each) => layer.text.slice(each.start, each.end).includes(words))
      if (run === undefined) throw new Error(`No line holds "${words}"`)
      const line = layer.text.slice(run.start, run.end)
      const from = wide(line.slice(0, line.indexOf(words)))
      return { page: run.page, x: run.x + from, y: run.y, width: wide(words), height: run.height }
    },
    timesRead: () => read,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type PrintedReport = Awaited<ReturnType<typeof printedReport>>
