import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Provider } from 'urql'
import 'govuk-frontend/dist/govuk/govuk-frontend.min.css'
import './styles/index.css'
import { createClient } from './ask/client.ts'
import { routes } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

createRoot(root).render(
  <Provider value={createClient()}>
    <RouterProvider router={createBrowserRouter(routes)} />
  </Provider>,
)
