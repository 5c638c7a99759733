import type { Context } from './context.ts'

/** Keeps what is worked out for a request, by a key, as long as the request: however often it is asked for, it is done once. */
export function remembered<T>(): (context: Context, key: string, work: () => Promise<T>) => Promise<T> {
  const made = new WeakMap<Context, Map<string, Promise<T>>>()
  return (context, key, work) => {
    const known = made.get(context) ?? new Map<string, Promise<T>>()
    made.set(context, known)
    const before = known.get(key)
    if (before !== undefined) return before
    const now = work()
    known.set(key, now)
    return now
  }
}
