import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { Accessibility } from '../about/Accessibility.tsx'
import { Data } from '../about/Data.tsx'
import { HowLinked } from '../about/HowLinked.tsx'
import { Privacy } from '../about/Privacy.tsx'
import { What } from '../about/What.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { NotFound } from './NotFound.tsx'
import '../styles/about.css'

/** It holds the glossary, and comes when somebody reads it. */
const Words = lazy(() => import('../about/Words.tsx'))

/** The pages about this site: what it is, how links are made, the data, privacy, accessibility, and what words mean. */
export default function About() {
  const { page } = useParams()
  switch (page) {
    case undefined:
      return <What />
    case 'links':
      return <HowLinked />
    case 'data':
      return <Data />
    case 'privacy':
      return <Privacy />
    case 'accessibility':
      return <Accessibility />
    case 'words':
      return (
        <Suspense fallback={<Waiting what="what words mean" part={false} />}>
          <Words />
        </Suspense>
      )
    default:
      return <NotFound />
  }
}
