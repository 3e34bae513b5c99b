import { expect, openWithoutPicture, state, test } from '#tests/e2e/page.ts'

test.describe('a synapse strengthens', () => {
  test('tetanus, half an hour, and the same test pulse gives a bigger response', async ({
    spinescopePage: page,
  }) => {
    await openWithoutPicture(page)
    const before = await afterTestPulse(page)
    expect(before.epsp_slope_percent).toBeGreaterThan(95)
    expect(before.epsp_slope_percent).toBeLessThan(105)
    await page.getByRole('button', { name: /^Tetanus/ }).click()
    await forward(page, 3)
    const after = await afterTestPulse(page)
    expect(after.epsp_slope_percent).toBeGreaterThan(130)
    expect(after.ampar_synaptic).toBeGreaterThan(before.ampar_synaptic + 15)
    expect(after.spine_volume_percent).toBeGreaterThan(120)
    // The page says so too.
    const response = page.locator('.trace', { hasText: 'Test response' }).locator('output')
    await expect(response).toContainText(/1[3-9]\d|2\d\d/)
  })

  test('without NMDA conductance the same tetanus changes nothing', async ({ spinescopePage: page }) => {
    await openWithoutPicture(page)
    await page.getByRole('button', { name: 'Parameters' }).click()
    const field = page.getByRole('textbox', { name: /Conductance of one open NMDAR/ })
    await field.fill('0')
    await field.press('Enter')
    await expect(page.locator('.parameter', { hasText: 'Conductance of one open NMDAR' })).toContainText(
      'changed',
    )
    await afterTestPulse(page)
    await page.getByRole('button', { name: /^Tetanus/ }).click()
    await forward(page, 3)
    const after = await afterTestPulse(page)
    expect(after.epsp_slope_percent).toBeGreaterThan(95)
    expect(after.epsp_slope_percent).toBeLessThan(105)
  })
})

test('the AND gate shows itself in three tries, by keyboard alone', async ({ spinescopePage: page }) => {
  await openWithoutPicture(page)
  const poreMilliseconds: number[] = []
  for (const name of ['Glutamate alone', 'Depolarization alone', 'Both together']) {
    const row = page.locator('.gate tr', { hasText: name })
    await row.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const cell = row.locator('td').first()
    await expect(cell).toContainText('ms')
    poreMilliseconds.push(Number.parseFloat((await cell.textContent()) ?? ''))
  }
  const [glutamate = 0, depolarization = 0, both = 0] = poreMilliseconds
  expect(both).toBeGreaterThan(5 * glutamate)
  expect(both).toBeGreaterThan(5 * depolarization)
  await expect(page.locator('.gate-lesson')).toContainText('Only both together')
})

test('a drug is given by a switch, acts, and is gone when the visitor goes back before it', async ({
  spinescopePage: page,
}) => {
  await openWithoutPicture(page)
  await page.evaluate(() => window.spinescope?.fastForward(10))
  await page.getByRole('button', { name: 'Drugs and diseases' }).click()
  const apv = page.getByRole('switch', { name: 'APV' })
  await apv.click()
  await expect(apv).toBeChecked()
  await page.evaluate(() => window.spinescope?.fastForward(1800))
  await afterTestPulse(page)
  await page.getByRole('button', { name: /^Tetanus/ }).click()
  await forward(page, 3)
  const after = await afterTestPulse(page)
  expect(after.epsp_slope_percent).toBeGreaterThan(95)
  expect(after.epsp_slope_percent).toBeLessThan(105)
  await page.evaluate(() => window.spinescope?.seek(5))
  await expect(apv).not.toBeChecked()
})

test('the same seed gives the same trace, bit for bit, whatever the frame rate was', async ({
  spinescopePage: page,
}) => {
  const traceHash = async (pulse: 'smooth' | 'jerky') => {
    await openWithoutPicture(page, '&lens=1')
    return page.evaluate(async (pace) => {
      const { spinescope } = window
      if (!spinescope) throw new Error('The page has no window.spinescope.')
      await spinescope.stimulate({ kind: 'train', at: 0.1, frequency: 100, pulses: 100, test: false })
      const until = 8
      if (pace === 'jerky') {
        for (const at of [0.013, 0.1001, 0.77, 1.5, 1.51, 6.9]) await spinescope.fastForward(at)
      } else {
        spinescope.play()
        await new Promise<void>((resolve) => {
          const stop = spinescope.on('change', ({ time_s }) => {
            if (time_s < 1.2) return
            stop()
            resolve()
          })
        })
        spinescope.pause()
      }
      await spinescope.fastForward(until)
      const traces = spinescope.traces()
      const end = traces.time.findIndex((time) => time > 7)
      const bytes = Object.keys(traces)
        .sort()
        .flatMap((name) => [...new Uint8Array((traces[name] as Float64Array).slice(0, end).buffer)])
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
      return { samples: end, hash: [...new Uint8Array(digest)].join() }
    }, pulse)
  }
  const first = await traceHash('smooth')
  const second = await traceHash('jerky')
  expect(first.samples).toBeGreaterThan(200)
  expect(second).toEqual(first)
})

/** Presses the test pulse through the page and lets two seconds of the synapse pass. */
async function afterTestPulse(page: Parameters<typeof state>[0]) {
  await page.getByRole('button', { name: /^Test pulse 1 spike/ }).click()
  await page.evaluate(async () => {
    const { spinescope } = window
    spinescope?.pause()
    await spinescope?.fastForward(spinescope.state().time_s + 2)
  })
  return state(page)
}

/** Ten minutes at a time, by the page's own button. */
async function forward(page: Parameters<typeof state>[0], times: number) {
  for (let i = 0; i < times; i++) {
    const { time_s } = await state(page)
    await page.getByRole('button', { name: '+10 min' }).click()
    await expect
      .poll(async () => (await state(page)).time_s, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(time_s + 590)
  }
}
