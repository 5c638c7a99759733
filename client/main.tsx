import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import 'govuk-frontend/dist/govuk/govuk-frontend.min.css'
import './styles/index.css'
import { createClient } from './ask/client.ts'
import { Explorer } from './Explorer.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

createRoot(root).render(
  <BrowserRouter>
    <Explorer client={createClient()} />
  </BrowserRouter>,
)
