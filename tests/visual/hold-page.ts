import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { compareGrids, type PictureGrid, readPage } from '#tests/visual/picture-grid.ts'

/** What pages look like that were looked at and found good, by name. */
const file = 'tests/visual/page-references.json'
const mustRenew = process.env.SPINESCOPE_RENEW_PAGES === '1'

/** More than another rasteriser's edges make of letters, less than a button that is gone, moved or of another colour. */
const tolerance = { mean: 0.006, worst: 0.08 }
const [longer, shorter] = [48, 27]

/**
 * Holds a page against the picture of it that was found good. After a change that is meant to be seen, look at the pictures
 * in `out/tests/pages` and renew: `SPINESCOPE_RENEW_PAGES=1 npx playwright test tests/e2e/layout.spec.ts`.
 */
export async function holdPage(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const isWide = width > height
  mkdirSync('out/tests/pages', { recursive: true })
  // Which events the caption has had time to tell is not the same each time, and chance of the model places the signs.
  await letPicturesPass(page, 30)
  await showEvents(page, 'none')
  const png = await page.screenshot({ path: `out/tests/pages/${name}.png`, animations: 'disabled' })
  await showEvents(page, '')
  const grid = await readPage(page, png, isWide ? longer : shorter, isWide ? shorter : longer)
  const references: Record<string, PictureGrid> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {}
  if (mustRenew) {
    writeFileSync(file, `${JSON.stringify({ ...references, [name]: grid })}\n`)
    return
  }
  const reference = references[name]
  expect(reference, `${name} has no reference: renew them`).toBeDefined()
  const { mean, worst } = compareGrids(grid, reference!)
  console.log(`${name}: mean ${mean.toFixed(4)}, worst cell ${worst.toFixed(3)}`)
  expect.soft(mean, name).toBeLessThan(tolerance.mean)
  expect.soft(worst, name).toBeLessThan(tolerance.worst)
}

/** Plots take turns, two with a picture, and marks follow the run: so many pictures later all show what has happened. */
function letPicturesPass(page: Page, count: number): Promise<void> {
  return page.evaluate(async (pictures) => {
    for (let i = 0; i < pictures; i++) await new Promise(requestAnimationFrame)
  }, count)
}

function showEvents(page: Page, display: 'none' | ''): Promise<void> {
  return page.evaluate((value) => {
    for (const each of document.querySelectorAll<HTMLElement>('.caption, .timeline-marks path'))
      each.style.display = value
  }, display)
}
