import AxeBuilder from '@axe-core/playwright'
import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test('a chapter leads from a test pulse to a bigger response, with a prediction before it', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Chapters' }).click()
  await page.getByRole('button', { name: 'How a synapse gets stronger' }).click()
  const card = page.locator('.chapter-card')
  await expect(card).toContainText('100 %')
  const next = card.getByRole('button', { name: 'Next' })
  for (let step = 0; step < 4; step++) {
    await expect(next).toBeEnabled()
    await next.click()
  }
  await expect(card).toContainText('How will the synapse answer?')
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await card.getByRole('button', { name: 'More strongly' }).click()
  await expect(card).toContainText('As you said.')
  await expect.poll(async () => (await state(page)).epsp_slope_percent).toBeGreaterThan(140)
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card).toBeHidden()
})

test('the sheet of what is real shows the experiments and their verdicts', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'What is real here' }).click()
  const sheet = page.getByRole('dialog', { name: 'What is real here' })
  await expect(sheet.locator('.evidence tbody tr')).not.toHaveCount(0)
  expect(await sheet.locator('.evidence tr.pass').count()).toBeGreaterThan(80)
  await expect(sheet.locator('.evidence')).toContainText('Dudek')
  for (const figure of await sheet.locator('.figures img').all()) {
    await figure.scrollIntoViewIfNeeded()
    await expect
      .poll(() => figure.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('an address may open a chapter', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page, '&chapter=depression')
  await expect(page.locator('.chapter-card')).toContainText('What will the synapse do?')
})
