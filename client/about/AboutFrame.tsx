import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type AboutPage, aboutAddress } from '../addresses.ts'
import { PageHeading } from '../frame/Arrival.tsx'

/** The pages about this site, in the order in which they are offered. */
export const aboutPages: readonly (readonly [page: AboutPage | undefined, name: string])[] = [
  [undefined, 'What this is, and what you can rely on'],
  ['links', 'How links are made'],
  ['data', 'The data, their sources and licences'],
  ['privacy', 'Privacy'],
  ['accessibility', 'Accessibility'],
  ['words', 'What words mean'],
]

interface AboutFrameProps {
  readonly page: AboutPage | undefined
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
}

/** A page about this site, with the way to the others. */
export function AboutFrame({ page, title, lead, children }: AboutFrameProps) {
  return (
    <div className="about">
      <PageHeading title={title} above={page === undefined ? undefined : 'About Golden Thread'} />
      <p className="lead">{lead}</p>
      <nav className="about-contents no-print" aria-label="About Golden Thread">
        <ul>
          {aboutPages.map(([each, name]) => (
            <li key={name}>
              {each === page ? (
                <span aria-current="page">{name}</span>
              ) : (
                <Link className="govuk-link" to={aboutAddress(each)}>
                  {name}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
