import AxeBuilder from '@axe-core/playwright'
import { expect, open, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test('the picture is drawn, and flies between four scales', async ({ spinescopePage: page }) => {
  await open(page)
  for (const [name, shot] of [
    ['Synapse', 'synapse'],
    ['Cleft', 'cleft'],
    ['Pore', 'pore'],
    ['Overview', 'overview'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
    await expect(page.locator('html')).toHaveAttribute('data-shot', shot)
    const colors = await page.evaluate(async () => {
      const { spinescope } = window
      const blob = await spinescope?.capture({ width: 96, height: 54 })
      const bitmap = await createImageBitmap(blob as Blob)
      const canvas = new OffscreenCanvas(96, 54)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, 96, 54)
      const seen = new Set<number>()
      for (let i = 0; i < data.length; i += 4) {
        seen.add(((data[i] ?? 0) >> 4) * 256 + ((data[i + 1] ?? 0) >> 4) * 16 + ((data[i + 2] ?? 0) >> 4))
      }
      return seen.size
    })
    // A blank or one-coloured picture has a handful.
    expect(colors, shot).toBeGreaterThan(25)
  }
})

test('every control by keyboard alone', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  await page.keyboard.press('Shift+Digit2')
  await expect(page.locator('html')).toHaveAttribute('data-shot', 'synapse')
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-playing', 'true')
  await expect.poll(() => page.evaluate(() => window.spinescope?.counters().presynapticSpikes)).toBe(1)
  await page.keyboard.press(' ')
  await expect(page.locator('html')).toHaveAttribute('data-playing', 'false')
  const paused = (await state(page)).time_s
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await state(page)).time_s).toBeGreaterThan(paused)
  const later = (await state(page)).time_s
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await state(page)).time_s).toBeLessThan(later)
  const lens = Number(await page.locator('html').getAttribute('data-lens'))
  await page.keyboard.press('+')
  await expect
    .poll(async () => Number(await page.locator('html').getAttribute('data-lens')))
    .toBeGreaterThan(lens)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('reset goes back to the beginning and keeps the parameters', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Parameters' }).click()
  await page.evaluate(async () => {
    await window.spinescope?.set('nmdarConductance', 30)
    await window.spinescope?.fastForward(5)
  })
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect.poll(async () => (await state(page)).time_s).toBe(0)
  await expect(page.getByRole('textbox', { name: /Conductance of one open NMDAR/ })).toHaveValue('30')
})

test('a parameter out of range is refused with a sentence and the run goes on unharmed', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Parameters' }).click()
  const field = page.getByRole('textbox', { name: /Conductance of one open NMDAR/ })
  await field.fill('9000')
  await field.press('Enter')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('nmdarConductance')
  await expect(notice).toContainText('9000')
  await expect(notice).toContainText(/0 to 90/)
  await expect(field).toHaveValue('45')
  await page.evaluate(() => window.spinescope?.fastForward(1))
  expect((await state(page)).time_s).toBe(1)
  await notice.getByRole('button').click()
  await expect(notice).toBeHidden()
})

test('the whole table stands in the lab', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Parameters' }).click()
  await page.getByText('Lab: all parameters').click()
  await expect(page.locator('.lab-panel')).toContainText('CaMKII')
  await expect(page.locator('.lab-panel')).toContainText('Late phase')
  // What was changed stands first, with its range, its source and the way back.
  await page.evaluate(() => window.spinescope?.set('actinDecay', 300))
  await page.evaluate(() => window.spinescope?.set('nmdarConductance', 50))
  const changed = page.locator('.lab-changed')
  await expect(changed).toContainText('nmdarConductance')
  await expect(changed).toContainText('0 to 90 pS')
  await expect(changed).toContainText('Source:')
  await changed.getByRole('button', { name: 'Reset nmdarConductance' }).click()
  await expect(changed).not.toContainText('nmdarConductance')
})

test('nothing serious for assistive technology', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  for (const name of ['Parameters', 'Drugs and diseases']) await page.getByRole('button', { name }).click()
  await page.getByRole('switch', { name: 'APV' }).click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('on a phone the panels take turns and nothing is cut off', async ({ spinescopePage: page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Traces' }).click()
  await expect(page.getByText('Membrane voltage')).toBeVisible()
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(isWider).toBe(false)
})
