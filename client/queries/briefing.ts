import { graphql } from '../generated/index.ts'

export const briefingQuery = graphql(`
  query Briefing($about: ID!, $council: ID, $asAt: Date) {
    briefing(about: $about, council: $council, asAt: $asAt) {
      about { __typename id caption council { id name } }
      council { id name invented }
      day { day reason }
      documentsRead
      scope
      questions {
        number
        kind
        words
        why
        sources
        askedOf { id caption }
      }
      questionsLeftOut
      parts {
        kind
        title
        words
        total
        leftOut
        lines {
          words
          aside
          sources
          node { __typename id }
        }
      }
      sources {
        number
        paper
        day
        document { id }
        passage { id locator page pageLabel lineStart lineEnd }
      }
    }
  }
`)
