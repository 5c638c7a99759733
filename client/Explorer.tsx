import { Route, Routes } from 'react-router'
import { type Client, Provider } from 'urql'
import { Frame } from './frame/Frame.tsx'
import { Guard } from './frame/Guard.tsx'
import { About } from './pages/About.tsx'
import { Kind } from './pages/Kind.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Search } from './pages/Search.tsx'
import { Start } from './pages/Start.tsx'
import { Thing } from './pages/Thing.tsx'

/** The whole explorer, inside whichever router the caller gives it. */
export function Explorer({ client }: { readonly client: Client }) {
  return (
    <Guard>
      <Provider value={client}>
        <Routes>
          <Route path="/" element={<Frame />}>
            <Route index element={<Start />} />
            <Route path="kind/:label" element={<Kind />} />
            <Route path="thing/*" element={<Thing />} />
            <Route path="search" element={<Search />} />
            <Route path="about" element={<About />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </Provider>
    </Guard>
  )
}
