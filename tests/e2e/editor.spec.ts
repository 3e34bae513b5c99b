import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test('a protocol is written, checked field by field, saved, opened and run', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.getByRole('button', { name: 'Protocol editor' }).click()
  const sheet = page.getByRole('dialog', { name: 'Protocol' })
  await sheet.getByRole('combobox', { name: 'Begin with' }).selectOption('pairing')
  await sheet.getByRole('textbox', { name: 'Duration' }).fill('65 parsecs')
  await expect(sheet.getByText('A time such as 3 h')).toBeVisible()
  await expect(sheet.getByRole('textbox', { name: 'Duration' })).toHaveAttribute('aria-invalid', 'true')
  await expect(sheet.getByRole('button', { name: 'Run' })).toBeDisabled()
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await sheet.getByRole('textbox', { name: 'Duration' }).fill('23 min')
  const pair = sheet.getByRole('group', { name: 'Event 2' })
  await pair.getByRole('slider').focus()
  for (let presses = 0; presses < 15; presses++) await page.keyboard.press('ArrowLeft')
  await expect(pair.getByRole('textbox', { name: 'Spike minus pulse' })).toHaveValue('-5 ms')
  await sheet.getByRole('button', { name: 'Remove Event 3' }).click()
  await sheet.getByRole('button', { name: '+ Drug or disease' }).click()
  await expect(sheet.getByText('Ready: 80 pulses')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({
    duration: '23 min',
    conditions: [{ agent: 'apv', dose: '50 uM' }],
    events: [{ kind: 'test' }, { kind: 'pair', delay: '-5 ms', pulses: 60 }],
  })
  const file = (text: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const opener = sheet.getByLabel('Open a file')
  await opener.setInputFiles(file('{"duration":"1 h","events":[{"kind":"shout","at":"0 s"}]}'))
  await expect(sheet.getByRole('alert')).toContainText('events[0]')
  await expect(sheet.getByRole('textbox', { name: 'Duration' })).toHaveValue('23 min')
  await opener.setInputFiles(file(saved))
  await expect(sheet.getByRole('alert')).toHaveCount(0)

  await sheet.getByRole('button', { name: 'Run' }).click()
  await expect.poll(async () => (await state(page)).time_s).toBe(23 * 60)
  expect(await page.evaluate(() => window.spinescope?.counters())).toMatchObject({ presynapticSpikes: 80 })
})
