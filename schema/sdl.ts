import { readdirSync, readFileSync } from 'node:fs'

const folders = [new URL('./sdl/', import.meta.url), new URL('./sdl/graph/', import.meta.url)]

/** The whole contract: every .graphql file of schema/sdl, in one text. */
export function readSdl(): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .sort()
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    )
    .join('\n')
}
