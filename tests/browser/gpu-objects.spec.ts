import { expect, test } from '@playwright/test'
import type { SceneHandle } from '#src/scene/scene.tsx'

/** Every actor is made and disposed so often; each time it is drawn in views that between them show all of them. */
const rounds = 20

test('after all actors came and went twenty times, the GPU holds what it held before', async ({ page }) => {
  await page.setViewportSize({ width: 64, height: 36 })
  await page.goto('/?mode=workbench&moment=calcium&motion=reduced&quality=low')
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'ready')
  const counts = await page.evaluate(async (times) => {
    const { workbench } = window as unknown as { workbench: SceneHandle }
    const { renderer } = workbench.internals
    const counted: { geometries: number; textures: number; programs: number }[] = []
    for (let i = 0; i <= times; i++) {
      // Setting a tier, the same one too, disposes all actors and makes them anew.
      await workbench.setQuality('low')
      for (const shot of ['synapse', 'cleft', 'pore', 'inside'] as const) {
        workbench.setShot(shot, { immediate: true })
        workbench.renderAt(4)
      }
      const { geometries, textures } = renderer.info.memory
      counted.push({ geometries, textures, programs: renderer.info.programs?.length ?? 0 })
    }
    return counted
  }, rounds)
  const [first, last] = [counts[0]!, counts.at(-1)!]
  // A scene of nothing would hold nothing.
  expect(first.geometries).toBeGreaterThan(20)
  expect(first.programs).toBeGreaterThan(5)
  expect(last).toEqual(first)
})
