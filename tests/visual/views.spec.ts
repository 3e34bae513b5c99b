import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import { compareGrids, lendEyes, type PictureGrid, readView } from '#tests/visual/picture-grid.ts'

/**
 * Guards what the views look like: each is drawn from a fixed seed and hand-made numbers, and compared with what was
 * looked at and found good. After a change that is meant to be seen, look at `npm run shots` and renew the references:
 * `SPINESCOPE_RENEW_VIEWS=1 npx playwright test tests/visual`.
 */
const file = 'tests/visual/references.json'
const mustRenew = process.env.SPINESCOPE_RENEW_VIEWS === '1'

/** Far more than another graphics card's rounding makes, far less than a lost actor does. */
const tolerance = { mean: 0.012, worst: 0.22 }

const pages: readonly { quality: 'low' | 'medium'; moment: string; shots: readonly ShotName[] }[] = [
  { quality: 'low', moment: 'calcium', shots: ['overview', 'pore', 'inside'] },
  { quality: 'low', moment: 'release', shots: ['synapse', 'cleft'] },
  { quality: 'low', moment: 'late', shots: ['growth'] },
  { quality: 'low', moment: 'signal', shots: ['nucleus'] },
  { quality: 'medium', moment: 'late', shots: ['growth'] },
]

const references: Record<string, PictureGrid> = mustRenew ? {} : JSON.parse(readFileSync(file, 'utf8'))
const seen: Record<string, PictureGrid> = {}

for (const { quality, moment, shots } of pages) {
  test(`views look as they were found good: ${shots.join(', ')} (${moment}, ${quality})`, async ({
    page,
  }) => {
    await lendEyes(page)
    await page.setViewportSize({ width: 320, height: 180 })
    await page.goto(`/?mode=workbench&motion=reduced&quality=${quality}&moment=${moment}&shot=${shots[0]}`)
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'ready')
    for (const shot of shots) {
      const name = `${shot} ${moment} ${quality}`
      const grid = await readView(page, shot)
      seen[name] = grid
      // A black picture would be the same each time.
      expect(Math.max(...grid), name).toBeGreaterThan(0.2)
      if (mustRenew) continue
      const reference = references[name]
      expect(reference, `${name} has no reference: renew them`).toBeDefined()
      const { mean, worst } = compareGrids(grid, reference!)
      console.log(`${name}: mean ${mean.toFixed(4)}, worst cell ${worst.toFixed(3)}`)
      expect.soft(mean, name).toBeLessThan(tolerance.mean)
      expect.soft(worst, name).toBeLessThan(tolerance.worst)
    }
  })
}

test('views differ from each other by more than is let pass', () => {
  const grids = Object.entries(mustRenew ? seen : references)
  expect(grids.length).toBe(pages.reduce((sum, { shots }) => sum + shots.length, 0))
  for (const [i, [name, a]] of grids.entries()) {
    for (const [other, b] of grids.slice(i + 1)) {
      const sameView = name.split(' ')[0] === other.split(' ')[0]
      if (!sameView) expect(compareGrids(a, b).mean, `${name} and ${other}`).toBeGreaterThan(tolerance.mean)
    }
  }
  if (mustRenew) writeFileSync(file, `${JSON.stringify(seen)}\n`)
})
