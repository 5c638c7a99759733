import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withDocumentsOnce } from './build/documents.ts'
import { govukStyles } from './build/govuk-styles.ts'
import { stylesFirst } from './build/styles-first.ts'

const server = 'http://127.0.0.1:4000'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [withDocumentsOnce(), govukStyles(new URL('.', import.meta.url)), react(), stylesFirst()],
  build: {
    outDir: fileURLToPath(new URL('../dist/client', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The server's content security policy admits neither data: URIs nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files: on a slow line each costs a wait of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'shared', test: /client.(?:parts|words|frame|ask|queries)./, minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/health': server, '/export': server, '^/documents/(?!council/).+': server },
  },
})
