import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { answerJson, type Encoding, encoded, encodingFor } from './answer.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
}

interface Kept {
  readonly body: Buffer
  readonly encoding: Encoding
}

/** Serves the built explorer. What it has compressed once it keeps. */
export class StaticFiles {
  readonly #folder: string
  readonly #kept = new Map<string, Promise<Kept | undefined>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Every address without a file of its own is a page of the explorer, which finds its way by the address. */
  async serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const name = extname(path) === '' ? 'index.html' : path
    const file = await this.#file(name, encodingFor(request))
    const page =
      file === undefined && request.headers.accept?.includes('text/html')
        ? await this.#file('index.html', encodingFor(request))
        : file
    if (page === undefined)
      return answerJson(request, response, 404, {
        error: { code: 'NOT_FOUND', message: `There is no file ${path} here.`, retry: false },
      })
    const isPage = file === undefined || name === 'index.html'
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : (types[extname(name)] ?? 'application/octet-stream'))
    response.setHeader('cache-control', /^\/assets\//.test(path) && !isPage ? 'public, max-age=31536000, immutable' : 'no-cache')
    response.setHeader('content-length', page.body.length)
    response.appendHeader('vary', 'accept-encoding')
    if (page.encoding !== undefined) response.setHeader('content-encoding', page.encoding)
    response.end(request.method === 'HEAD' ? undefined : page.body)
  }

  /** To be called when the files have changed. */
  forget(): void {
    this.#kept.clear()
  }

  #file(name: string, encoding: Encoding): Promise<Kept | undefined> {
    const key = `${encoding} ${name}`
    const kept = this.#kept.get(key) ?? this.#read(name, encoding)
    this.#kept.set(key, kept)
    // What is not there is not remembered: else any address would take memory.
    kept.then((found) => found === undefined && this.#kept.delete(key))
    return kept
  }

  async #read(name: string, encoding: Encoding): Promise<Kept | undefined> {
    const path = normalize(join(this.#folder, name))
    if (!path.startsWith(this.#folder + sep) || name.includes('\0')) return undefined
    try {
      return await encoded(await readFile(path), encoding, true)
    } catch {
      return undefined
    }
  }
}
