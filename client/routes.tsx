import type { RouteObject } from 'react-router'
import { Frame } from './frame/Frame.tsx'
import { About } from './pages/About.tsx'
import { Crash } from './pages/Crash.tsx'
import { Kind } from './pages/Kind.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Search } from './pages/Search.tsx'
import { Start } from './pages/Start.tsx'
import { Thing } from './pages/Thing.tsx'

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Frame,
    ErrorBoundary: Crash,
    children: [
      { index: true, Component: Start },
      { path: 'kind/:label', Component: Kind },
      { path: 'thing/*', Component: Thing },
      { path: 'search', Component: Search },
      { path: 'about', Component: About },
      { path: '*', Component: NotFound },
    ],
  },
]
