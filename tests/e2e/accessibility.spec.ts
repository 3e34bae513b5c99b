import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

test('every sheet and panel: nothing serious for assistive technology', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Keys and help' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  expect(await graveFaults(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Chapters' }).click()
  await page.getByRole('button', { name: 'Words explained' }).click()
  const glossary = page.getByRole('dialog', { name: 'Words explained' })
  await expect(glossary.getByText('Early LTP', { exact: true })).toBeVisible()
  expect(await glossary.locator('dt').count()).toBeGreaterThan(30)
  expect(await graveFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(glossary).toBeHidden()

  await page.evaluate(() => window.spinescope?.fastForward(2))
  await page.getByRole('button', { name: 'Large plot' }).click()
  await expect(page.getByRole('region', { name: 'Large plot' }).locator('.plot-drawing')).toBeVisible()
  await page.getByRole('switch', { name: 'Sound of events' }).click()
  expect(await graveFaults(page)).toEqual([])
})

test('words of a chapter explain themselves by keyboard', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page, '&chapter=myths')
  const card = page.locator('.chapter-card')
  const word = card.getByRole('button', { name: 'LTP', exact: true })
  await word.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('note', { name: 'LTP' })
  await expect(note).toContainText('Long-term potentiation')
  await expect(note).toContainText('Bliss')
  expect(await graveFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(word).toBeFocused()
  await expect(card).toBeVisible()
})

test('the time line goes back to what happened, one event after the other, by keyboard alone', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.evaluate(async () => {
    const { spinescope } = window
    await spinescope?.stimulate({ kind: 'train', at: 1, frequency: 100, pulses: 10, test: false })
    await spinescope?.fastForward(60)
  })
  await page.keyboard.press('Home')
  await expect.poll(async () => (await state(page)).time_s).toBe(0)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await state(page)).time_s).toBeCloseTo(1, 3)
  await expect(page.locator('.whereabouts')).toContainText('Pulse')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await state(page)).time_s).toBeGreaterThan(1.0002)
  await page.keyboard.press('End')
  await expect.poll(async () => (await state(page)).time_s).toBe(60)
  const line = page.getByRole('slider', { name: /The run so far/ })
  await line.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await state(page)).time_s).toBeLessThan(60)
  await expect(line).toHaveAttribute('aria-valuetext', /of 1 min/)
})
