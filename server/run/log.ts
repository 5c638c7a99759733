import pino, { type Logger } from 'pino'

/**
 * The log, in JSON lines on standard error. Written at once: what pino holds back until the exit
 * it would then write for ever, where whoever read it has gone.
 */
export function makeLog(level: string): Logger {
  return pino({ level, base: { pid: process.pid } }, pino.destination({ dest: 2, sync: true }))
}

/** Whoever reads our output may go away, as "head" does: that ends nothing. */
export function outliveReaders(): void {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}
