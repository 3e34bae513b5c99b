import { expect, test } from '@playwright/test'
import type { ShotName } from '#src/parameters/exaggerations.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'

/**
 * Draw calls and triangles of one picture, over all passes, at most. Counted and not timed: a count is the same on every
 * machine, and what a graphics card pays for.
 */
const bounds = {
  low: { calls: 45, triangles: 95_000 },
  medium: { calls: 60, triangles: 350_000 },
  high: { calls: 100, triangles: 900_000 },
} as const

const pictures: readonly (readonly [moment: string, shot: ShotName])[] = [
  ...(['overview', 'synapse', 'cleft', 'pore', 'inside', 'growth', 'nucleus'] as const).map(
    (shot) => ['calcium', shot] as const,
  ),
  // A vesicle's molecules, and receptors right before the lens.
  ['release', 'cleft'],
]

for (const [quality, bound] of Object.entries(bounds)) {
  test(`a picture at the ${quality} tier costs no more than was allowed`, async ({ page }) => {
    let open = ''
    await page.setViewportSize({ width: 320, height: 180 })
    for (const [moment, shot] of pictures) {
      if (moment !== open) {
        await page.goto(`/?mode=workbench&moment=${moment}&motion=reduced&quality=${quality}`)
        await expect(page.locator('html')).toHaveAttribute('data-stage', 'ready')
        open = moment
      }
      const cost = await page.evaluate((name) => {
        const { workbench } = window as unknown as { workbench: SceneHandle }
        workbench.setShot(name, { immediate: true })
        workbench.renderAt(4)
        return workbench.cost
      }, shot)
      console.log(`${quality} ${moment} ${shot}: ${cost.calls} draw calls, ${cost.triangles} triangles`)
      // A picture of nothing would cost nothing.
      expect(cost.triangles, shot).toBeGreaterThan(1000)
      expect.soft(cost.calls, shot).toBeLessThanOrEqual(bound.calls)
      expect.soft(cost.triangles, shot).toBeLessThanOrEqual(bound.triangles)
    }
  })
}
