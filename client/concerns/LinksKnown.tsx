import { useLabelWords } from '../ask/use-words.ts'
import { PassageStep } from '../parts/PassageView.tsx'
import { sayBasis } from '../words/basis.ts'
import { nameWithin } from '../words/names.ts'
import { sayCount, sayList } from '../words/numbers.ts'
import { alike, type Link, surestFirst } from './concern.ts'

interface LinksKnownProps {
  /** Links that lead to one thing. */
  readonly links: readonly Link[]
  /** The year of what each end was told, by its id. */
  readonly years: ReadonlyMap<string, string>
}

/** A suggestion rests on the words of its two ends, which stand here already; what else says so is a step away. */
function passagesOf(links: readonly Link[]): Link['passages'] {
  const stated = links.filter(({ basis }) => basis !== 'SUGGESTED').flatMap(({ passages }) => passages)
  return [...new Map(stated.map((passage) => [passage.id, passage])).values()]
}

interface KnownAlikeProps {
  /** What the links say, and those that say it. */
  readonly group: { readonly words: string; readonly links: readonly Link[] }
  readonly years: ReadonlyMap<string, string>
}

function KnownAlike({ group: { words, links }, years }: KnownAlikeProps) {
  const kind = useLabelWords()
  const ends = links.map(({ from }) => {
    const year = years.get(from.id)
    return `${nameWithin(from, kind)}${year === undefined ? '' : ` (${year})`}`
  })
  return (
    <p className="known">
      Linked with {sayList(ends)}. {words}.
      {passagesOf(links).map((passage) => (
        <span key={passage.id}>
          {' '}
          <PassageStep passage={passage} />
        </span>
      ))}
    </p>
  )
}

/** How links to one thing are known: with what they join it, why, how sure that is, and the passages that say so. The surest stands open. */
export function LinksKnown({ links, years }: LinksKnownProps) {
  const [first, ...others] = alike(surestFirst(links), sayBasis)
  if (first === undefined) return null
  return (
    <>
      <KnownAlike group={first} years={years} />
      {others.length > 0 && (
        <details className="more-links">
          <summary>{sayCount(others.length, 'more reason', 'more reasons')} to link it with what was told before</summary>
          {others.map((group) => (
            <KnownAlike key={group.words} group={group} years={years} />
          ))}
        </details>
      )}
    </>
  )
}
