/** Works something out once for each thing that it is asked of, however many rules ask. */
export function once<Of extends object, T>(work: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly worked: T }>()
  return (of) => {
    const found = known.get(of) ?? { worked: work(of) }
    known.set(of, found)
    return found.worked
  }
}

/** The same for each thing, id or text of what it is asked of. */
export function onceEach<Of extends object, Each, T>(work: (of: Of, each: Each) => T): (of: Of, each: Each) => T {
  const all = once((_: Of) => new Map<Each, { readonly worked: T }>())
  return (of, each) => {
    const known = all(of)
    const found = known.get(each) ?? { worked: work(of, each) }
    known.set(each, found)
    return found.worked
  }
}
