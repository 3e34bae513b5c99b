import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test('German from the address, Spanish from the menu: the run goes on and the choice is kept', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page, '&lang=de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Eine Synapse lernt')
  await page.evaluate(() => window.spinescope?.fastForward(7))
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Una sinapsis aprende')
  expect((await state(page)).time_s).toBe(7)
  await page.goto('/?quality=low&motion=reduced&drill=no-webgl')
  await expect(page.getByRole('button', { name: 'Fármacos y enfermedades' })).toBeVisible()
})
