import { lazy, Suspense, useMemo, useState } from 'react'
import { originalAddress, readAddress } from '../addresses.ts'
import { Waiting } from '../frame/Waiting.tsx'
import { sayTitle } from '../words/file-names.ts'
import { sayPlace } from '../words/places.ts'
import { alongOf, type ReadDocument } from './along.ts'
import { sayCitation } from './citation.ts'
import { PaperGuard } from './PaperGuard.tsx'
import { pageFor } from './pages.ts'
import { Side } from './Side.tsx'
import { Switch } from './Switch.tsx'
import type { ReadPassage } from './source-of.ts'
import { Text } from './Text.tsx'
import { useMove, usePlace } from './use-place.ts'
import { useWide } from './use-wide.ts'
import { lineOfHash, wholeNumber } from './window.ts'

/** What draws pages comes only where there are pages to be drawn. */
const Paper = lazy(() => import('../paper/Paper.tsx'))

interface SheetProps {
  readonly document: ReadDocument
  readonly passage: ReadPassage | null
}

/** A document's text; beside it, where its file has pages, the page itself. Where there is no room for both, one of them. */
export function Sheet({ document, passage }: SheetProps) {
  const along = useMemo(() => alongOf(document), [document])
  const [looked, look] = useState<string | null>(null)
  const place = usePlace()
  const move = useMove(document.id)
  const wide = useWide()
  if (along === null) return null
  const { holder, totalPages, pages } = along
  const at = passage?.id ?? null
  const view = place.view === 'page' ? ('page' as const) : undefined
  const paged = totalPages !== null && totalPages > 0 && holder.sha256 !== null
  const onPaper = paged && (wide || view === 'page')
  const number = pageFor({ page: place.page, passage, line: lineOfHash(place.hash) }, pages, totalPages ?? 1)
  const cite = (cited: ReadPassage) =>
    sayCitation({
      quote: cited.quote,
      title: document.title,
      place: sayPlace(cited),
      publishedOn: document.publishedOn ?? holder.publishedOn,
      address: `${window.location.origin}${readAddress(document.id, { at: cited.id })}`,
    })
  const shown = looked ?? at
  const side = <Side shown={shown} cite={shown === at ? cite : null} />
  const text = (facts: boolean) => (
    <Text
      key={`${document.id} ${along.lines[0]?.number}`}
      document={document.id}
      along={along}
      at={at}
      onLook={look}
      onOpen={(chosen) => move({ at: chosen, from: wholeNumber(place.from), view })}
      facts={facts ? side : null}
    />
  )
  if (!paged) return text(true)
  const words = wide ? 'in the text beside' : 'under “Text”'
  const instead = (
    <section className="paper no-print" aria-label="The page itself">
      <p>
        This page can’t be drawn here; its words stand {words}.{' '}
        <a className="govuk-link" href={originalAddress(holder.sha256 ?? '', number)}>
          Open the original
        </a>
      </p>
    </section>
  )
  const onPageAlone = onPaper && !wide
  return (
    <>
      {!wide && (
        <Switch
          view={place.view}
          onChoose={(chosen) => {
            const to = { at: at ?? undefined, from: wholeNumber(place.from), page: place.page ?? undefined }
            if (chosen === 'page') move({ ...to, view: chosen })
            else move(to, at === null ? 'page' : 'passage')
          }}
        />
      )}
      <div className={`paged${onPageAlone ? ' paged--page' : ''}`}>
        <div className="paged-text">{text(!onPageAlone)}</div>
        {onPaper && (
          <PaperGuard instead={instead}>
            <Suspense fallback={<Waiting what="the page" part />}>
              <Paper
                document={document.id}
                title={sayTitle(document.title)}
                sha256={holder.sha256 ?? ''}
                number={number}
                total={totalPages}
                at={at}
                words={words}
                alone={!wide}
                onLook={look}
                onOpen={(chosen) => move({ at: chosen, page: number, view }, 'passage')}
                onTurn={(page) => move({ at: at ?? undefined, page, view }, 'page')}
              />
            </Suspense>
          </PaperGuard>
        )}
        {onPageAlone && side}
      </div>
    </>
  )
}
