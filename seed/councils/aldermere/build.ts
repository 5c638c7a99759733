import { writeFileSync } from 'node:fs'
import { toLine } from '../../../schema/index.ts'
import { aldermere } from './records.ts'

const lines = (await aldermere()).map((record) => `${toLine(record)}\n`)
writeFileSync(new URL('records.jsonl', import.meta.url), lines.join(''))
