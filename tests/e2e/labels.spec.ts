import AxeBuilder from '@axe-core/playwright'
import { expect, open, test } from '#tests/e2e/page.ts'

test('things in the picture are named, explained by keyboard, and put away; so is the light of Ca²⁺', async ({
  spinescopePage: page,
}) => {
  await open(page, '&shot=synapse')
  const label = page.locator('.label', { hasText: 'AMPA receptors' })
  await expect(label).toBeVisible()
  await expect(label).toContainText('80 in the synapse')
  await label.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('complementary', { name: 'AMPA receptors' })
  await expect(card).toContainText('LTP brings more of them here')
  await expect(card).toContainText('Source:')
  await page.keyboard.press('c')
  const scale = page.getByRole('region', { name: 'Free Ca²⁺ in the spine' })
  await expect(scale.locator('strong')).toHaveText(/^0\.\d+ µM$/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.keyboard.press('c')
  await expect(scale).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await page.keyboard.press('l')
  await expect(label).toBeHidden()
})

test('a press on a thing explains it, a drag does not', async ({ spinescopePage: page }) => {
  await open(page, '&shot=synapse')
  const dot = page.locator('.leaders circle').first()
  await expect(dot).toBeVisible()
  const box = await dot.boundingBox()
  if (!box) throw new Error('The leader has no end.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y)
  await page.mouse.move(x + 40, y)
  await page.mouse.up()
  await expect(page.locator('.label-card')).toHaveCount(0)
  await page.mouse.click(x, y)
  await expect(page.locator('.label-card')).toBeVisible()
})
