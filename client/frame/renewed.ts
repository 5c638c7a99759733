const firstScript = /<script[^>]*\bsrc="([^"]+)"/

/** Whether the site was renewed since a page of it came: its start names another script by now. */
export async function isRenewed(page: Document): Promise<boolean> {
  const answer = await fetch('/', { headers: { accept: 'text/html' }, cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok !== true) return false
  const [, named] = firstScript.exec(await answer.text()) ?? []
  return named !== undefined && [...page.scripts].every((script) => script.getAttribute('src') !== named)
}
