import { Route, Routes } from 'react-router'
import { type Client, Provider } from 'urql'
import { Frame } from './frame/Frame.tsx'
import { Guard } from './frame/Guard.tsx'
import { lazy } from './frame/lazy.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Start } from './pages/Start.tsx'

/** These come when they are first opened, so that the first page stays small. */
const About = lazy(() => import('./pages/About.tsx'))
const Briefing = lazy(() => import('./pages/Briefing.tsx'))
const Checks = lazy(() => import('./pages/Checks.tsx'))
const Claims = lazy(() => import('./pages/Claims.tsx'))
const Concerns = lazy(() => import('./pages/Concerns.tsx'))
const Corrections = lazy(() => import('./pages/Corrections.tsx'))
const Council = lazy(() => import('./pages/Council.tsx'))
const Coverage = lazy(() => import('./pages/Coverage.tsx'))
const Decisions = lazy(() => import('./pages/Decisions.tsx'))
const Disagreements = lazy(() => import('./pages/Disagreements.tsx'))
const Documents = lazy(() => import('./pages/Documents.tsx'))
const Flag = lazy(() => import('./pages/Flag.tsx'))
const Indicator = lazy(() => import('./pages/Indicator.tsx'))
const Indicators = lazy(() => import('./pages/Indicators.tsx'))
const Inspection = lazy(() => import('./pages/Inspection.tsx'))
const Inspections = lazy(() => import('./pages/Inspections.tsx'))
const Kind = lazy(() => import('./pages/Kind.tsx'))
const Late = lazy(() => import('./pages/Late.tsx'))
const Meeting = lazy(() => import('./pages/Meeting.tsx'))
const Meetings = lazy(() => import('./pages/Meetings.tsx'))
const NotUnderstood = lazy(() => import('./pages/NotUnderstood.tsx'))
const Plan = lazy(() => import('./pages/Plan.tsx'))
const PlanChanges = lazy(() => import('./pages/PlanChanges.tsx'))
const Plans = lazy(() => import('./pages/Plans.tsx'))
const Query = lazy(() => import('./pages/Query.tsx'))
const QueryDocs = lazy(() => import('./pages/QueryDocs.tsx'))
const Findings = lazy(() => import('./pages/Findings.tsx'))
const Measures = lazy(() => import('./pages/Measures.tsx'))
const Owner = lazy(() => import('./pages/Owner.tsx'))
const Recommendations = lazy(() => import('./pages/Recommendations.tsx'))
const Reader = lazy(() => import('./pages/Reader.tsx'))
const Search = lazy(() => import('./pages/Search.tsx'))
const Thing = lazy(() => import('./pages/Thing.tsx'))
const Topic = lazy(() => import('./pages/Topic.tsx'))
const Topics = lazy(() => import('./pages/Topics.tsx'))
const Trace = lazy(() => import('./pages/Trace.tsx'))
const Wording = lazy(() => import('./pages/Wording.tsx'))
const Wrong = lazy(() => import('./pages/Wrong.tsx'))

/** The whole explorer, inside whichever router the caller gives it. */
export function Explorer({ client }: { readonly client: Client }) {
  return (
    <Guard>
      <Provider value={client}>
        <Routes>
          <Route path="/" element={<Frame />}>
            <Route index element={<Start />} />
            <Route path="council/*" element={<Council />} />
            <Route path="late/*" element={<Late />} />
            <Route path="kind/:label" element={<Kind />} />
            <Route path="thing/*" element={<Thing />} />
            <Route path="read/*" element={<Reader />} />
            <Route path="trace/*" element={<Trace />} />
            <Route path="inspection/*" element={<Inspection />} />
            <Route path="inspections" element={<Inspections />} />
            <Route path="findings/*" element={<Findings />} />
            <Route path="measures/*" element={<Measures />} />
            <Route path="owner/*" element={<Owner />} />
            <Route path="topic/*" element={<Topic />} />
            <Route path="topics/*" element={<Topics />} />
            <Route path="recommendations/*" element={<Recommendations />} />
            <Route path="briefing/*" element={<Briefing />} />
            <Route path="checks/*" element={<Checks />} />
            <Route path="flag/*" element={<Flag />} />
            <Route path="claims/*" element={<Claims />} />
            <Route path="disagreements/*" element={<Disagreements />} />
            <Route path="concerns/*" element={<Concerns />} />
            <Route path="wording/*" element={<Wording />} />
            <Route path="documents/*" element={<Documents />} />
            <Route path="not-understood/*" element={<NotUnderstood />} />
            <Route path="corrections/*" element={<Corrections />} />
            <Route path="wrong/*" element={<Wrong />} />
            <Route path="meeting/*" element={<Meeting />} />
            <Route path="meetings" element={<Meetings />} />
            <Route path="decisions" element={<Decisions />} />
            <Route path="indicator/*" element={<Indicator />} />
            <Route path="indicators" element={<Indicators />} />
            <Route path="plan/*" element={<Plan />} />
            <Route path="plan-changes/*" element={<PlanChanges />} />
            <Route path="plans" element={<Plans />} />
            <Route path="coverage/*" element={<Coverage />} />
            <Route path="query" element={<Query />} />
            <Route path="query/docs/:chapter?" element={<QueryDocs />} />
            <Route path="search" element={<Search />} />
            <Route path="about/:page?" element={<About />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Provider>
    </Guard>
  )
}
