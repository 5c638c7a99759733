import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Pages of documents are drawn by a worker of ours; nothing is evaluated, and no WebAssembly is run.
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
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

/** Headers that keep a browser from being turned against its user. */
export function secure(request: IncomingMessage, response: ServerResponse): void {
  protect(request, response, (error) => {
    if (error !== undefined) throw error
  })
}
