import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

/** Something happened: a drug, a tetanus, half an hour. */
async function experiment(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { spinescope } = window
    await spinescope?.condition('ifenprodil', '1 uM')
    await spinescope?.stimulate({ kind: 'train', at: 0.1, frequency: 100, pulses: 100, test: false })
    await spinescope?.set('nmdarConductance', 50.5)
    await spinescope?.fastForward(1800.25)
  })
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Pore' }).click()
}

/** All that a run says of itself. */
const readRun = (page: Page) =>
  page.evaluate(() => {
    const { spinescope } = window
    if (!spinescope) throw new Error('The page has no window.spinescope.')
    const samples = Object.values(spinescope.traces()).map((column) => [...column].slice(-400))
    return { numbers: spinescope.state(), counters: spinescope.counters(), samples }
  })

test('a link and a reload lead to the same run and view, and a broken link to a sentence', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await experiment(page)
  const before = await readRun(page)
  await page.getByRole('button', { name: 'Share' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share and export' })
  const field = sheet.getByRole('textbox', { name: 'Link to this run' })
  await expect(field).toHaveValue(/#run=1~/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const link = await field.inputValue()
  expect(link.length).toBeLessThan(300)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  await expect.poll(() => page.evaluate(() => window.location.href)).toContain('#run=1~')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-sim-time', '1800.25')
  await expect(page.locator('html')).toHaveAttribute('data-shot', 'pore')
  expect(await readRun(page)).toEqual(before)

  const [, hash = ''] = link.split('#')
  await page.goto(`/?quality=low&lang=de&drill=no-webgl#${hash}`)
  await expect(page.locator('html')).toHaveAttribute('data-sim-time', '1800.25')
  expect(await readRun(page)).toEqual(before)
  await page.evaluate(() => {
    window.location.hash = '#run=1~s1~l<img src=x onerror=alert(1)>'
  })
  await expect(page.getByRole('alert')).toContainText('Das Szenario lässt sich nicht öffnen')
  expect(await page.locator('.notice img').count()).toBe(0)
  expect(await readRun(page)).toEqual(before)
})

test('a scenario file is saved, opened and dropped; a foreign one leaves the run alone', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await experiment(page)
  const before = await readRun(page)
  await page.getByRole('button', { name: 'Share' }).click()
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return readFile(await download.path(), 'utf8')
  }
  const scenario = await save('Download scenario file')
  expect(JSON.parse(scenario)).toMatchObject({ kind: 'spinescope-scenario', version: 1, at: 1800.25 })
  const [head, ...rows] = (await save('All traces as CSV')).trim().split('\n')
  expect(head).toMatch(/^time_s,epsp_slope_percent,vm_mV,ca_uM,/)
  expect(rows).toHaveLength(await page.evaluate(() => window.spinescope?.traces().time.length ?? 0))

  await openWithoutPicture(page)
  const file = (text: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel('Open a scenario file').setInputFiles(file('{"duration":"3 h"}'))
  await expect(page.getByRole('alert')).toContainText('not a Spinescope scenario')
  expect((await state(page)).time_s).toBe(0)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel('Open a scenario file').setInputFiles(file(scenario))
  await expect(page.locator('html')).toHaveAttribute('data-sim-time', '1800.25')
  expect(await readRun(page)).toEqual(before)

  await page.evaluate(() => window.spinescope?.reset())
  await page.evaluate((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'x.json'))
    const about = { dataTransfer: transfer, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new DragEvent('dragover', about))
    document.body.dispatchEvent(new DragEvent('drop', about))
  }, scenario)
  await expect(page.locator('html')).toHaveAttribute('data-sim-time', '1800.25')
  expect(await readRun(page)).toEqual(before)
})

test('an address can ask for a protocol, agents and no captions', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page, '&protocol=uncaging&conditions=apv:50uM,t286a&at=3&captions=off')
  await expect(page.locator('html')).toHaveAttribute('data-sim-time', '3')
  await page.getByRole('button', { name: 'Drugs and diseases' }).click()
  await expect(page.getByRole('switch', { name: 'APV' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'T286A' })).toBeChecked()
  await expect(page.locator('.caption')).toHaveCount(0)
})
