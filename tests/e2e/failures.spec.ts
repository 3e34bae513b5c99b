import { expect, open, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test('an exception in the worker shows a panel; restart brings everything back', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.evaluate(async () => {
    await window.spinescope?.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: 20, test: false })
    await window.spinescope?.fastForward(120)
  })
  const before = await state(page)
  const samples = await page.evaluate(() => window.spinescope?.traces().time.length)
  await page.evaluate(() => window.spinescope?.drill('worker-failure'))
  const panel = page.getByRole('alertdialog')
  await expect(panel).toContainText('stopped')
  await expect(panel).not.toContainText(/\bat \S+\.(ts|js):\d/)
  // The state before it is still there to be read.
  expect(await state(page)).toEqual(before)
  await panel.getByRole('button', { name: 'Restart' }).click()
  await expect(panel).toBeHidden()
  expect(await state(page)).toEqual(before)
  expect(await page.evaluate(() => window.spinescope?.traces().time.length)).toBe(samples)
  await page.evaluate(() => window.spinescope?.fastForward(121))
  expect((await state(page)).time_s).toBe(121)
})

test('without WebGL2: a poster, a sentence, and the plots run', async ({ spinescopePage: page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await open(page)
  const poster = page.getByRole('img', { name: /axon’s bouton full of vesicles/ })
  await expect(poster).toBeVisible()
  expect(await poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600)
  await expect(page.getByText('WebGL2 is missing')).toBeVisible()
  await page.getByRole('button', { name: /^Tetanus/ }).click()
  await expect.poll(async () => (await state(page)).ca_uM, { timeout: 60_000 }).toBeGreaterThan(0.3)
  expect(await page.locator('.trace-plot canvas').count()).toBe(6)
})

test('a bad address falls back with a sentence', async ({ spinescopePage: page }) => {
  await page.goto('/?quality=ultra&seed=1&lens=1')
  await expect(page.getByRole('alert')).toContainText('quality=ultra')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
})
