import { expect, open, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

/** A minute of wall time for all that a newcomer does, loading left out. */
const aMinute = { timeout: 60_000 }

test('a newcomer with a mouse makes LTP in three clicks and a minute', async ({ spinescopePage: page }) => {
  await open(page)
  await test.step(
    'three clicks',
    async () => {
      await page.getByRole('button', { name: /^Make LTP/ }).click()
      await expect(page.locator('html')).toHaveAttribute('data-shot', 'synapse')
      await page.getByRole('button', { name: 'Now 100 pulses in a second' }).click()
      await page.getByRole('button', { name: 'The same test pulse again' }).click()
      await expect(page.locator('.first-ltp')).toContainText(/You made LTP.*1[3-9]\d %/)
    },
    aMinute,
  )
  const { epsp_slope_percent, time_s, spine_volume_percent } = await state(page)
  expect(epsp_slope_percent).toBeGreaterThan(130)
  expect(spine_volume_percent).toBeGreaterThan(120)
  expect(time_s).toBeGreaterThan(1800)
})

test('a newcomer with a keyboard alone', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  await test.step(
    'Tab and Enter',
    async () => {
      const invitation = page.getByRole('button', { name: /^Make LTP/ })
      for (let tabs = 0; tabs < 80; tabs++) {
        await page.keyboard.press('Tab')
        if (await invitation.evaluate((button) => button === document.activeElement)) break
      }
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Now 100 pulses in a second' })).toBeFocused()
      await page.keyboard.press('Enter')
      const again = page.getByRole('button', { name: 'The same test pulse again' })
      await expect(again).toBeFocused()
      // Who waits sees half an hour pass by itself.
      await expect(page.locator('.first-ltp')).toHaveAttribute('data-stage', 'ready')
      await expect(again).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('.first-ltp')).toContainText(/You made LTP.*1[3-9]\d %/)
    },
    aMinute,
  )
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('a newcomer with a finger', async ({ spinescopePage: page }) => {
    await openWithoutPicture(page)
    await test.step(
      'three taps',
      async () => {
        await page.getByRole('button', { name: /^Make LTP/ }).tap()
        await page.getByRole('button', { name: 'Now 100 pulses in a second' }).tap()
        await page.getByRole('button', { name: 'The same test pulse again' }).tap()
        await expect(page.locator('.first-ltp')).toContainText(/You made LTP.*1[3-9]\d %/)
      },
      aMinute,
    )
    await page.getByRole('button', { name: 'Leave' }).tap()
    await expect(page.locator('.first-ltp')).toHaveCount(0)
  })
})

test('under APV the same three presses make none, and the page says so', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page, '&conditions=apv:50uM')
  await page.getByRole('button', { name: /^Make LTP/ }).click()
  await page.evaluate(() => window.spinescope?.fastForward(1800))
  await page.getByRole('button', { name: 'Now 100 pulses in a second' }).click()
  await page.getByRole('button', { name: 'The same test pulse again' }).click()
  await expect(page.locator('.first-ltp')).toContainText('No LTP this time')
})
