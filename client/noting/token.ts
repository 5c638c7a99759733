/** Where the key is kept until the window is closed; nowhere else. */
const name = 'golden-thread-review-key'

/** A browser may refuse to keep anything. */
export function keptToken(): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(name, token)
  } catch {
    // It is asked for again.
  }
}
