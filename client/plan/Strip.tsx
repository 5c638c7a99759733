import { Link } from 'react-router'
import { staying } from '../frame/staying.ts'
import type { Rag } from '../generated/graphql.ts'
import { ragShape } from '../parts/Tag.tsx'
import { sayNumber } from '../words/numbers.ts'
import { shortName } from '../words/short-names.ts'
import { ragWords } from '../words/values.ts'
import { everything, filterAddress } from './filters.ts'
import type { Plan } from './rows.ts'

type Group = Plan['ratings'][number]

/** The narrowest part of a bar, in percent of it, that its shape and number fit. */
const fitsLabel = 9

const totalOf = ({ ratings }: Pick<Group, 'ratings'>, rag: Rag): number => ratings.find((each) => each.rag === rag)?.total ?? 0

/** One bar of ratings: each part as long as its share, told apart by its shape and its pattern. */
export function Bar({ group: { ratings, total } }: { readonly group: Pick<Group, 'ratings' | 'total'> }) {
  let before = 0
  return (
    <svg className="bar" width="100%" height="32" aria-hidden="true" focusable="false">
      {ratings.map(({ rag, total: count }) => {
        const [x, width] = [(before / total) * 100, (count / total) * 100]
        before += count
        return (
          <g key={rag} className={`bar-part bar-part--${rag.toLowerCase()}`}>
            <rect x={`${x}%`} y="1" width={`${width}%`} height="30" />
            {width >= fitsLabel && (
              <text x={`${x + width / 2}%`} y="21" textAnchor="middle">
                {ragShape(rag)} {count}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const nameOf = ({ priority }: Group): string => (priority === null ? 'Under no priority' : priority.caption)
const shortOf = ({ priority }: Group): string =>
  priority === null ? 'None' : shortName(priority.caption).replace(/^Priority\s+/, '')

interface Of {
  readonly plan: string
  /** The day that the page is as at; null for none. */
  readonly asAt: string | null
}

function Cell({ plan, asAt, group, rag }: Of & { readonly group: Group; readonly rag: Rag }) {
  const total = totalOf(group, rag)
  if (total === 0 || group.priority === null) return <td>{total === 0 ? '–' : total}</td>
  const to = filterAddress(plan, { ...everything, ratings: [rag], priority: group.priority.id }, asAt)
  return (
    <td>
      <Link className="govuk-link" to={to} replace state={staying} aria-label={`${total} of ${nameOf(group)}: ${ragWords[rag]}`}>
        {total}
      </Link>
    </td>
  )
}

function RatingsTable({ plan, asAt, groups }: Of & { readonly groups: readonly Group[] }) {
  const rags = (Object.keys(ragWords) as Rag[]).filter((rag) => groups.some((group) => totalOf(group, rag) > 0))
  const sum = (rag: Rag): number => groups.reduce((all, group) => all + totalOf(group, rag), 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="table-around" aria-label="Ratings by priority, as a table" tabIndex={0}>
      <table className="ratings">
        <caption className="govuk-visually-hidden">How many actions have each rating, by priority</caption>
        <thead>
          <tr>
            <th scope="col">Rating</th>
            {groups.map((group) => (
              <th key={group.priority?.id ?? ''} scope="col">
                <span className="govuk-visually-hidden">Priority </span>
                {shortOf(group)}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rags.map((rag) => (
            <tr key={rag}>
              <th scope="row">
                <span aria-hidden="true">{ragShape(rag)} </span>
                {ragWords[rag]}
              </th>
              {groups.map((group) => (
                <Cell key={group.priority?.id ?? ''} plan={plan} asAt={asAt} group={group} rag={rag} />
              ))}
              <td>
                <Link
                  className="govuk-link"
                  to={filterAddress(plan, { ...everything, ratings: [rag] }, asAt)}
                  replace
                  state={staying}
                  aria-label={`${sum(rag)} in all: ${ragWords[rag]}`}
                >
                  {sum(rag)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Actions</th>
            {groups.map((group) => (
              <td key={group.priority?.id ?? ''}>{group.total}</td>
            ))}
            <td>{sayNumber(groups.reduce((all, { total }) => all + total, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** The ratings by priority, as a picture and as the table that it is drawn from. */
export function Strip({ plan: { id, ratings }, asAt }: { readonly plan: Plan; readonly asAt: string | null }) {
  const groups = ratings.filter(({ total }) => total > 0)
  if (groups.length === 0) return null
  return (
    <section className="strip">
      <h2 className="section-title">How the plan rates its actions</h2>
      <div className="strip-sides">
        <ul className="strip-bars">
          {groups.map((group) => (
            <li key={group.priority?.id ?? ''}>
              <span className="strip-name">{nameOf(group)}</span>
              <Bar group={group} />
            </li>
          ))}
        </ul>
        <RatingsTable plan={id} asAt={asAt} groups={groups} />
      </div>
    </section>
  )
}
