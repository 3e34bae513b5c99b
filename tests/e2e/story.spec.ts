import AxeBuilder from '@axe-core/playwright'
import { expect, open, test } from '#tests/e2e/page.ts'

test('the story plays with captions, turns by a presenter’s keys, and gives the page back', async ({
  spinescopePage: page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Chapters' }).click()
  await page.getByRole('button', { name: 'Watch the story' }).click()
  const card = page.getByRole('region', { name: 'The story' })
  await expect(card).toContainText('When you learn')
  const { violations } = await new AxeBuilder({ page }).include('.story-card').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  // Past the shots in between: the run has been through each of them all the same.
  for (let shot = 2; shot <= 12; shot++) {
    await page.keyboard.press('PageDown')
    await expect(card).toContainText(`Picture ${shot} of`)
  }
  await expect
    .poll(() => page.evaluate(() => window.spinescope?.state().epsp_slope_percent))
    .toBeGreaterThan(140)
  await card.getByRole('button', { name: 'Pause the story' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-playing', 'false')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})
