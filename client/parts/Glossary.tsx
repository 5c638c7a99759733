import { glossary } from '../words/glossary.ts'

/** Every short form that is explained, in the order of the alphabet. */
export default function Glossary() {
  return (
    <dl className="properties">
      {glossary.map(({ short, words, line }) => (
        <div key={short} className="property">
          <dt>{short}</dt>
          <dd>
            {words}
            <span className="meaning">{line}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
