import type { Page } from '@playwright/test'
import { test as bare } from '@playwright/test'
import { expect, open, state, test } from '#tests/e2e/page.ts'

/** What goes wrong on machines of others, done on purpose. Where no picture is needed none is drawn. */

const tetanus = { kind: 'train', at: 0, frequency: 100, pulses: 20, test: false } as const

/** Lets the page's clock be moved on by hand, and the worker be stopped from outside. */
async function takeClockAndWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = performance.now.bind(performance)
    const drill = { skipped: 0, workers: [] as Worker[] }
    Object.assign(window, { drill })
    performance.now = () => real() + drill.skipped
    const Original = window.Worker
    window.Worker = class extends Original {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        drill.workers.push(this)
      }
    }
  })
}

/** Runs in the page. */
const passSeconds = (seconds: number) =>
  new Promise<void>((resolve) => {
    const { drill } = window as unknown as { drill: { skipped: number } }
    let left = seconds
    const pass = () => {
      if (left-- <= 0) return resolve()
      drill.skipped += 1000
      requestAnimationFrame(pass)
    }
    pass()
  })

test('a worker that is killed in the middle of a frame is missed, and replaced by one that knows the run', async ({
  spinescopePage: page,
}) => {
  await takeClockAndWorkers(page)
  await open(page, '&drill=no-webgl')
  await page.evaluate(async (stimulus) => {
    await window.spinescope?.stimulate(stimulus)
    await window.spinescope?.fastForward(60)
  }, tetanus)
  const before = await state(page)
  await page.evaluate(() => {
    const { drill } = window as unknown as { drill: { workers: Worker[] } }
    window.spinescope?.play()
    // It has been asked for the next frame and will never answer.
    drill.workers.at(-1)?.terminate()
  })
  const panel = page.getByRole('alertdialog')
  await page.evaluate(passSeconds, 25)
  await expect(panel).toContainText('stopped')
  await panel.getByRole('button', { name: 'Restart' }).click()
  await expect(panel).toBeHidden()
  await page.evaluate(() => window.spinescope?.seek(60))
  expect(await state(page)).toEqual(before)
})

test('an hour behind another tab is no hour of simulation, and the run goes on', async ({
  spinescopePage: page,
}) => {
  await takeClockAndWorkers(page)
  await open(page, '&drill=no-webgl&lens=1')
  await page.evaluate(() => window.spinescope?.play())
  await expect.poll(async () => (await state(page)).time_s).toBeGreaterThan(0)
  const before = (await state(page)).time_s
  await page.evaluate(() => {
    const { drill } = window as unknown as { drill: { skipped: number } }
    drill.skipped += 3600e3
  })
  await expect.poll(async () => (await state(page)).time_s).toBeGreaterThan(before)
  const { time_s } = await state(page)
  expect(time_s).toBeLessThan(before + 600)
  await expect(page.getByRole('alertdialog')).toBeHidden()
})

test('a hundred presses of a protocol in one breath are a hundred stimuli or fewer, and no failure', async ({
  spinescopePage: page,
}) => {
  await open(page, '&drill=no-webgl')
  await page.getByRole('button', { name: /^Tetanus/ }).evaluate((button: HTMLElement) => {
    for (let press = 0; press < 100; press++) button.click()
  })
  await page.evaluate(() => window.spinescope?.fastForward(5))
  const { time_s, ca_uM } = await state(page)
  expect(time_s).toBeGreaterThanOrEqual(5)
  expect(Number.isFinite(ca_uM)).toBe(true)
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
  await expect(page.getByRole('alertdialog')).toBeHidden()
})

for (const [what, spoil] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    },
  ],
] as const) {
  test(`storage that is ${what} costs what would be remembered, and nothing else`, async ({
    spinescopePage: page,
  }) => {
    await page.addInitScript(spoil)
    await open(page, '&drill=no-webgl')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.evaluate(() => window.spinescope?.fastForward(10))
    expect((await state(page)).time_s).toBe(10)
  })
}

bare('where meshes are missing a poster stands in; where a panel is, a sentence', async ({ page }) => {
  await page.route('**/meshes/**', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.route('**/assets/real-sheet-*.js', (route) => route.abort())
  await open(page)
  await expect(page.getByRole('img', { name: /axon’s bouton full of vesicles/ })).toBeVisible()
  await page.getByRole('button', { name: /^What is real here/ }).click()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.evaluate(() => window.spinescope?.fastForward(10))
  expect((await state(page)).time_s).toBe(10)
  await page.unroute('**/assets/real-sheet-*.js')
})

test('while a slow network brings the picture, poster, numbers and controls are there', async ({
  spinescopePage: page,
}) => {
  let letGo: () => void = () => undefined
  const slow = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/scene-*.js', async (route) => {
    await slow
    await route.continue()
  })
  await page.setViewportSize({ width: 320, height: 200 })
  await page.goto('/?quality=low&motion=reduced&seed=1&mode=explore')
  await expect(page.getByRole('img', { name: /axon’s bouton full of vesicles/ })).toBeVisible()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.evaluate(async (stimulus) => {
    await window.spinescope?.stimulate(stimulus)
    await window.spinescope?.fastForward(1)
  }, tetanus)
  expect((await state(page)).time_s).toBe(1)
  // The page darkens its poster under the panels, and gives that up to the picture, which draws it too.
  const darkness = page.locator('.scrim')
  await expect(darkness).toHaveCount(1)
  letGo()
  await page.evaluate(() => window.spinescope?.ready)
  await expect(darkness).toHaveCount(0)
  await expect(page.getByRole('progressbar')).toBeHidden()
  await expect(page.locator('.poster')).toHaveCount(0)

  await test.step('a window that changes its size wildly', async () => {
    for (const [width, height] of [
      [2400, 60],
      [60, 1600],
      [320, 200],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    const canvas = await page.locator('.stage-canvas').boundingBox()
    expect([canvas?.width, canvas?.height]).toEqual([320, 200])
  })

  await test.step('a graphics context that is lost while a film is recorded, and the same film once it is back', async () => {
    const [lost, again] = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas')
      const losing = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      const { spinescope } = window
      if (!canvas || !losing || !spinescope) throw new Error('There is no picture to lose.')
      const told = (event: string) =>
        new Promise<void>((resolve) => {
          canvas.addEventListener(event, () => resolve(), { once: true })
        })
      const record = async (onFirst: () => Promise<void>) => {
        const pictures: string[] = []
        const end = await spinescope
          .record(
            {
              subject: { kind: 'present', seconds: 2 },
              ...{ container: 'png', width: 64, height: 36, fps: 2, captions: 'none' },
              ...{ hasWords: false, quality: 'low' },
            },
            {
              write: () => undefined,
              writePicture(name) {
                pictures.push(name)
              },
              onProgress: ({ done }) => (done === 1 ? onFirst() : undefined),
            },
          )
          .then(
            ({ frames }) => `${frames} frames`,
            (error: Error) => error.message,
          )
        return { end, pictures: pictures.length }
      }
      const lost = await record(async () => {
        const gone = told('webglcontextlost')
        losing.loseContext()
        await gone
      })
      const back = told('webglcontextrestored')
      losing.restoreContext()
      await back
      return [lost, await record(async () => undefined)] as const
    })
    // The sentence names the way out, and no picture came after the last whole one.
    expect(lost.end).toContain('wait until it is back and start again')
    expect(lost.pictures).toBe(1)
    expect(again).toEqual({ end: '4 frames', pictures: 4 })
  })

  await test.step('a graphics context that is lost while a picture is taken', async () => {
    const said = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas')
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      return window.spinescope?.capture({ width: 64, height: 36 }).then(
        () => 'a picture',
        (error: Error) => error.message,
      )
    })
    expect(said).toContain('took the picture away')
    await expect(darkness).toHaveCount(1)
  })
})
