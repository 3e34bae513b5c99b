import { expect, type Page, test } from '@playwright/test'
import type { BufferGeometry, Mesh } from 'three'
import type { SceneHandle } from '#src/scene/scene-handle.ts'

/** What the graphics card holds once views were drawn that between them show all actors; `isAnew` after each was made anew. */
function count(page: Page, isAnew: boolean) {
  return page.evaluate(async (makesAnew) => {
    const { workbench } = window as unknown as { workbench: SceneHandle }
    for (let round = 0; round < (makesAnew ? 2 : 1); round++) {
      // Setting a tier, the same one too, disposes all actors and makes them anew.
      if (makesAnew) await workbench.setQuality('low')
      for (const shot of ['synapse', 'cleft', 'pore', 'inside'] as const) {
        workbench.setShot(shot, { immediate: true })
        workbench.renderAt(4)
      }
    }
    const { info } = workbench.internals.renderer
    return { ...info.memory, programs: info.programs?.length ?? 0 }
  }, isAnew)
}

/** As a driver does. */
function loseContext(page: Page) {
  return page.evaluate(async () => {
    const { workbench } = window as unknown as { workbench: SceneHandle }
    const { canvas, internals } = workbench
    const extension = internals.renderer.getContext().getExtension('WEBGL_lose_context')
    const heard = (name: string) =>
      new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }))
    const lost = heard('webglcontextlost')
    extension?.loseContext()
    await lost
    const restored = heard('webglcontextrestored')
    requestAnimationFrame(() => extension?.restoreContext())
    await restored
  })
}

/** Listeners by which a renderer, this one or one that is gone, holds on to the shapes in the picture: the most that one has. */
function mostHolds(page: Page) {
  return page.evaluate(() => {
    const { workbench } = window as unknown as { workbench: SceneHandle }
    const held = new Set<BufferGeometry>()
    workbench.internals.scene.traverse((object) => {
      if ('geometry' in object) held.add((object as Mesh).geometry)
    })
    type Listened = { _listeners?: { dispose?: unknown[] } }
    return Math.max(...[...held].map((shape) => (shape as Listened)._listeners?.dispose?.length ?? 0))
  })
}

test('the GPU holds what it held before, after all actors came and went, and after its context was lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 64, height: 36 })
  await page.goto('/?mode=workbench&moment=calcium&motion=reduced&quality=low')
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'ready')
  // What only the view holds that the page opened with goes with the context.
  await loseContext(page)
  const first = await count(page, true)
  // A scene of nothing would hold nothing.
  expect(first.geometries).toBeGreaterThan(20)
  expect(first.programs).toBeGreaterThan(5)
  expect(await count(page, true)).toEqual(first)
  const holds = await mostHolds(page)
  expect(holds).toBeGreaterThan(0)
  await loseContext(page)
  expect(await count(page, false)).toEqual(first)
  expect(await mostHolds(page)).toBe(holds)
})
