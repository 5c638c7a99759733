import { useSyncExternalStore } from 'react'

function follow(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** A line below the header for as long as the browser says that it is offline. */
export function Offline() {
  const online = useSyncExternalStore(follow, () => navigator.onLine)
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <span className="govuk-width-container">You are offline. Pages you have opened already still show.</span>
        </p>
      )}
    </div>
  )
}
