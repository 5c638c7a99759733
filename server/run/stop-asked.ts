/** How often it is looked at whether the starter is still there, in milliseconds. */
const glance = 500

/**
 * Calls once, when this process is asked to stop: by a signal, or by the end of the shell that npm starts it in.
 * That shell takes npm's SIGTERM for itself and ends, and nobody else would tell us.
 */
export function onStopAsked(stop: (why: string) => void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal))
  if (process.env.npm_lifecycle_event === undefined) return
  const starter = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === starter) return
    clearInterval(watch)
    stop('npm has ended')
  }, glance)
  watch.unref()
}
