import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

const protection = (styles: readonly string[]) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Pages of documents are drawn by a worker of ours; nothing is evaluated, and no WebAssembly is run.
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", ...styles],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    // Served over plain HTTP on loopback; whoever puts HTTPS in front adds this there.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })

const protect = protection([])

/** The editor of queries writes its colours and the places of its lines into the page. */
const protectEditor = protection(["'unsafe-inline'"])

/** Headers that keep a browser from being turned against its user. */
export function secure(request: IncomingMessage, response: ServerResponse): void {
  const guard = /^\/query\/?(?:\?|$)/.test(request.url ?? '') ? protectEditor : protect
  guard(request, response, (error) => {
    if (error !== undefined) throw error
  })
}
