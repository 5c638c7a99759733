import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { Date: 'string', Moment: 'string', Value: 'string | number | boolean | readonly string[]' }

const config: CodegenConfig = {
  schema: 'schema/sdl/**/*.graphql',
  generates: {
    'server/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        defaultMapper: 'unknown',
      },
    },
    'client/generated/': {
      documents: ['client/**/*.{ts,tsx}', '!client/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, documentMode: 'string' },
    },
  },
  ignoreNoDocuments: true,
}

export default config
