import { readdirSync, readFileSync } from 'node:fs'
import { Problem } from '../../schema/index.ts'
import type { Written } from './table.ts'

const folder = new URL('./questions/', import.meta.url)

/** What the first lines of a file say: "# Rows: late.actions". */
function told(text: string, file: string): (name: string) => string | undefined {
  const lines = text.split('\n').filter((line) => line.startsWith('# '))
  return (name) => {
    const [found, ...more] = lines.filter((line) => line.startsWith(`# ${name}: `))
    if (more.length > 0) throw new Problem('INTERNAL', { what: `"${name}" is told twice`, where: file })
    return found?.slice(name.length + 4)
  }
}

function read(file: string): Written {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const find = told(text, file)
  const must = (name: string): string => {
    const found = find(name)
    if (found === undefined) throw new Problem('INTERNAL', { what: `A table does not say "${name}"`, where: file })
    return found
  }
  const [pages, each] = [find('Pages'), find('Each')]
  return {
    name: file.replace('.graphql', ''),
    title: must('Title'),
    row: must('A row is'),
    rows: must('Rows').split('.'),
    text,
    ...(pages === undefined ? {} : { pages: pages.split('.') }),
    ...(each === undefined ? {} : { each }),
  }
}

/** A table a question: the files of the folder, as they stand. */
export const questions: readonly Written[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map(read)
