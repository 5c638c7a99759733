import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Stop } from './stop.ts'

/** Where the pictures stand, from the top of the repository. */
const pictures = 'test/browser/tour/pictures'

export const pictureFile = ({ name }: Stop): string => `${pictures}/${name}.webp`

const margin = 12

/** How wide pictures are, and, unless told, the windows they are taken of. */
const pictureWidth = 1000

const tall = 900

/** The window in which the page of a question is pictured. */
export const windowFor = ({ picture }: Stop) => ({ width: picture.width ?? pictureWidth, height: tall })

/** Takes the picture of what answers a question, of its page as it is open in a window. WebP, which Playwright by itself does not give. */
export async function takePicture(page: Page, stop: Stop): Promise<void> {
  const { from = 'h1:visible', height } = stop.picture
  const place = await page.locator(`main ${from}`).first().boundingBox()
  if (place === null) throw new Error(`The page ${stop.address} shows no ${from}`)
  const [top, width, whole] = await page.evaluate(() => [
    window.scrollY,
    document.documentElement.clientWidth,
    document.documentElement.scrollHeight,
  ])
  const y = Math.max(0, place.y + top - margin)
  const clip = { x: 0, y, width, height: Math.min(height, whole - y), scale: pictureWidth / width }
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    clip,
    captureBeyondViewport: true,
  })
  await session.detach()
  await writeFile(fileURLToPath(new URL(`../../../${pictureFile(stop)}`, import.meta.url)), Buffer.from(data, 'base64'))
}
