import { chromium } from '/work/main/node_modules/playwright-core/index.mjs'
const [,, base, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
let n = 0
for (const p of paths) { for (const w of [1280, 390]) {
  const page = await b.newPage({ viewport: { width: w, height: w === 390 ? 844 : 900 } })
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()) })
  let bytes = 0
  page.on('response', async (r) => { if (r.url().includes('graphql')) { const t = await r.body().catch(() => ''); bytes += t.length; console.log(p, w, JSON.parse(r.request().postData()).operationName, t.length, Math.round(r.request().timing().responseEnd)) } })
  await page.goto(base + p, { waitUntil: 'networkidle' })
  await page.waitForTimeout(800)
  const h = await page.evaluate(() => document.documentElement.scrollHeight)
  const y = process.env.FROM ? Number(process.env.FROM) : 0
  await page.setViewportSize({ width: w, height: Math.min(h, 3000) })
  await page.evaluate((y) => window.scrollTo(0, y), y)
  await page.waitForTimeout(200)
  await page.screenshot({ path: `/tmp/p1/shot-${n}-${w}.png` })
  await page.close()
  console.log(p, w, 'height', h, 'scrollWidth')
} n++ }
await b.close()
