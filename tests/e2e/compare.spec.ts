import { expect, open, test } from '#tests/e2e/page.ts'

test('two spines get the same tetanus, one of them with APV: only the other one strengthens', async ({
  spinescopePage: page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Compare two spines' }).click()
  await page.getByRole('switch', { name: 'A second spine beside this one' }).click()
  const [first, second] = [
    page.getByRole('region', { name: 'Spine A' }),
    page.getByRole('region', { name: 'Spine B' }),
  ]
  await expect(second).toContainText('no drug')
  await page.getByRole('button', { name: /^Drugs and diseases/ }).click()
  await page.getByRole('switch', { name: 'APV' }).click()
  await expect(second).toContainText('APV 50')
  await expect(first).toContainText('no drug')
  await page.evaluate(async () => {
    const { spinescope } = window
    if (!spinescope) throw new Error('The page has no window.spinescope.')
    const test = { kind: 'train', at: 0, frequency: 1, pulses: 1, test: true } as const
    await spinescope.fastForward(60)
    await spinescope.stimulate(test)
    await spinescope.fastForward(61)
    await spinescope.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: 100, test: false })
    await spinescope.fastForward(1260)
    await spinescope.stimulate(test)
    await spinescope.fastForward(1261)
  })
  const responseOf = async (side: typeof first) =>
    Number.parseFloat((await side.locator('div', { hasText: 'response' }).locator('dd').textContent()) ?? '')
  expect(await responseOf(first)).toBeGreaterThan(130)
  expect(await responseOf(second)).toBeGreaterThan(95)
  expect(await responseOf(second)).toBeLessThan(105)
  // The second one goes, and the page names what is in the picture again.
  await page.getByRole('switch', { name: 'A second spine beside this one' }).click()
  await expect(second).toHaveCount(0)
})
