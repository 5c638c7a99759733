import { useEffect, useState } from 'react'

/**
 * What a form shows as chosen: what the address says, and what was just chosen until the address says it too. The address
 * follows a moment later, and no control may jump back meanwhile.
 */
export function useChosen<Choice>(said: Choice, key: string): readonly [Choice, (choice: Choice) => void] {
  const [chosen, choose] = useState(said)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that is said.
  useEffect(() => choose(said), [key])
  return [chosen, choose]
}
