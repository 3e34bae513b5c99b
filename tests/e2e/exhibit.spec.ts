import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/page.ts'

test.use({ viewport: { width: 320, height: 568 } })

async function openExhibit(page: Page, query = ''): Promise<void> {
  await page.goto(`/?mode=kiosk&quality=low&motion=reduced${query}`)
  await page.evaluate(() => window.spinescope?.ready)
  await expect(page.locator('html')).toHaveAttribute('data-place', 'attract')
}

/** Ways out of the page as real input: each has to leave everything as it is. */
const keys = [
  'Control+p',
  'Control+s',
  'Control+u',
  'Control+f',
  'Control+o',
  'Control+r',
  'Control+l',
  'Control+h',
  'Control+j',
  'Control+d',
  'Control+a',
  'Control+c',
  'Control+Shift+i',
  'Control+Shift+j',
  'Control+Shift+Delete',
  'Control++',
  'Control+-',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'F1',
  'F3',
  'F5',
  'F7',
  'F11',
  'F12',
  'Escape',
  'Backspace',
  'ContextMenu',
]

/** What leads out of a page, done to it; returns what was not stopped. */
function tryWaysOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const events: [string, Event][] = [
      ['menu', new MouseEvent('contextmenu', { bubbles: true, cancelable: true })],
      ['selection', new Event('selectstart', { bubbles: true, cancelable: true })],
      ['drag out', new DragEvent('dragstart', { bubbles: true, cancelable: true })],
      ['drop', new DragEvent('drop', { bubbles: true, cancelable: true })],
      ['drag over', new DragEvent('dragover', { bubbles: true, cancelable: true })],
      ['copy', new ClipboardEvent('copy', { bubbles: true, cancelable: true })],
      ['paste', new ClipboardEvent('paste', { bubbles: true, cancelable: true })],
      ['wheel zoom', new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true })],
      ['double tap', new MouseEvent('dblclick', { bubbles: true, cancelable: true })],
      ['pinch', new Event('gesturestart', { bubbles: true, cancelable: true })],
      ['middle button', new MouseEvent('mousedown', { button: 1, bubbles: true, cancelable: true })],
      ['back button of a mouse', new MouseEvent('mouseup', { button: 3, bubbles: true, cancelable: true })],
    ]
    const target = document.querySelector('.exhibit h1') ?? document.body
    const missed = events.filter(([, event]) => target.dispatchEvent(event)).map(([name]) => name)
    // Things that lead out, put there as a browser extension or a mistake would.
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a id="out" href="/elsewhere">out</a><a id="file" href="/icon.svg" download>file</a><form id="form" action="/elsewhere"><button>send</button></form>',
    )
    for (const id of ['out', 'file']) document.getElementById(id)?.click()
    document.querySelector<HTMLElement>('#form button')?.click()
    if (window.open('/elsewhere') !== null) missed.push('window.open')
    window.alert('hello')
    if (window.confirm('leave?')) missed.push('confirm')
    window.print()
    for (const id of ['out', 'file', 'form']) document.getElementById(id)?.remove()
    return missed
  })
}

test('nothing leads out of an exhibit; hands, languages and operators find what is theirs, and it starts over as it began', async ({
  spinescopePage: page,
}) => {
  const html = page.locator('html')
  const left: string[] = []
  page.on('dialog', (dialog) => {
    left.push(`dialog ${dialog.type()}`)
    void dialog.dismiss()
  })
  page.on('download', (download) => left.push(`download ${download.url()}`))
  page.on('popup', (popup) => left.push(`popup ${popup.url()}`))
  page.on('filechooser', () => left.push('file chooser'))
  let loads = 0
  page.on('load', () => loads++)
  await openExhibit(page, '&idle=5&languages=en,de&pin=2580')
  const address = page.url()
  const canvas = await page.locator('canvas').elementHandle()

  await test.step('no key, menu, link, gesture, download, dialog or step back leads out', async () => {
    // As a page sees it: every event of a way out is cancelled.
    expect(await tryWaysOut(page)).toEqual([])
    // As a visitor does it.
    for (const key of keys) await page.keyboard.press(key)
    await page.mouse.click(160, 60, { clickCount: 3 })
    expect(await page.evaluate(() => String(window.getSelection()))).toBe('')
    await page.evaluate(() => window.history.back())
    await page.evaluate(() => window.history.go(-1))
    await expect(html).toHaveAttribute('data-shut', 'history')
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
    expect(page.url()).toBe(address)
    expect(loads).toBe(1)
    expect(left).toEqual([])
    await expect(page.locator('.exhibit a, .exhibit input, .exhibit select')).toHaveCount(0)
  })

  await test.step('a finger that stays on the display does not stop others from pressing', async () => {
    await page.evaluate(() => {
      if (document.documentElement.dataset.place === 'attract') return
      document.querySelector<HTMLElement>('.foot-ease .foot-chip:last-child')?.click()
    })
    await expect(html).toHaveAttribute('data-place', 'attract')
    await page.evaluate(() => {
      const touch = (target: Element, id: number, name: string, isPrimary: boolean) =>
        target.dispatchEvent(
          new PointerEvent(name, {
            pointerId: id,
            pointerType: 'touch',
            isPrimary,
            bubbles: true,
            button: 0,
          }),
        )
      const still = document.querySelector('[data-action="fire"]')
      const pressed = document.querySelector('[data-action="look"]')
      if (!still || !pressed) throw new Error('There is nothing to press.')
      touch(still, 11, 'pointerdown', true)
      // A second finger makes no click in any browser.
      touch(pressed, 12, 'pointerdown', false)
      touch(pressed, 12, 'pointerup', false)
    })
    await expect(html).toHaveAttribute('data-place', 'look')
  })

  await test.step('one tap speaks another language; left alone, the exhibit asks', async () => {
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.getByRole('button', { name: 'Größere Schrift' }).click()
    await page.getByRole('button', { name: 'Weniger Bewegung' }).click()
    await expect(page.getByRole('button', { name: 'Español' })).toHaveCount(0)
    await expect(page.getByRole('alertdialog')).toContainText('Noch da?')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('alertdialog')).toBeHidden()
  })

  await test.step('starting over takes back what was changed, on the same canvas', async () => {
    const resets = Number(await html.getAttribute('data-resets'))
    await page.locator('.foot-ease .foot-chip').last().click()
    await expect(html).toHaveAttribute('data-resets', String(resets + 1))
    await expect(page.getByRole('heading')).toHaveText('What memories are made of')
    await expect(page.locator('.exhibit')).toHaveAttribute('data-text', '1')
    await expect(page.getByRole('button', { name: 'Less motion' })).toHaveAttribute('aria-pressed', 'false')
    // State was reset, nothing was mounted anew.
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true)
  })

  await test.step('operators come in by a gesture and a PIN, read what happened, and take the counts with them', async () => {
    await page.evaluate(() => {
      for (let i = 0; i < 7; i++)
        window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 10, clientY: 10 }))
    })
    await expect(html).toHaveAttribute('data-place', 'pin')
    for (const digit of ['2', '5', '8', '0'])
      await page.getByRole('button', { name: digit, exact: true }).click()
    await expect(html).toHaveAttribute('data-place', 'maintenance')
    await expect(page.locator('.maintenance')).toContainText('Version')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download usage counts' }).click()
    expect((await download).suggestedFilename()).toMatch(/^spinescope-usage-.*\.csv$/)
    await page.getByRole('button', { name: 'Back to the exhibit' }).click()
    await expect(html).toHaveAttribute('data-place', 'attract')
  })
})

test('a simulation that fails or hangs, and a picture that is lost, come back by themselves', async ({
  spinescopePage: page,
}) => {
  await openExhibit(page)
  await page.locator('[data-action="fire"]').click()
  const html = page.locator('html')
  for (const drill of ['worker-failure', 'worker-hang'] as const) {
    await page.evaluate((what) => window.spinescope?.drill(what), drill)
    await expect(html).toHaveAttribute('data-trouble', 'run')
    await expect(page.getByText('It comes back by itself')).toBeVisible()
    await expect(page.locator('.exhibit')).not.toContainText(/\bat \S+\.(ts|js):\d|Error/)
    await expect(html).toHaveAttribute('data-trouble', '')
    await expect(html).toHaveAttribute('data-status', 'ready')
  }
  const extension = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  )
  await extension.evaluate((loss) => loss?.loseContext())
  await expect(html).toHaveAttribute('data-trouble', 'picture')
  await extension.evaluate((loss) => loss?.restoreContext())
  await expect(html).toHaveAttribute('data-trouble', '')
  await expect(html).toHaveAttribute('data-place', 'visit')
  // What breaks a third time in a row may break by what was done: the exhibit begins anew.
  await page.evaluate(() => window.spinescope?.drill('worker-memory'))
  await expect(html).toHaveAttribute('data-place', 'attract')
  await expect(html).toHaveAttribute('data-status', 'ready')
})

test('the launcher writes the address and the command of what was chosen', async ({
  spinescopePage: page,
}) => {
  await page.goto('/?mode=launcher&lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up an exhibit')
  await page.getByRole('checkbox', { name: /^English/ }).uncheck()
  await page.getByLabel(/^Seconds without a touch/).fill('3')
  await expect(page.getByRole('alert')).toContainText('5 to 3600')
  await page.getByLabel(/^Seconds without a touch/).fill('90')
  await page.getByLabel(/^PIN of the maintenance page/).fill('12')
  await expect(page.getByRole('alert')).toContainText('4 to 8 digits')
  await page.getByLabel(/^PIN of the maintenance page/).fill('4711')
  const code = page.locator('.copyable code').first()
  await expect(code).toContainText('mode=kiosk&languages=de,es&idle=90')
  await expect(code).toContainText('pin=4711')
  await page.getByRole('combobox', { name: /^System/ }).selectOption('windows')
  await expect(page.locator('.copyable code').nth(1)).toContainText('chrome.exe')
  await page.getByRole('link', { name: 'Open it here' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-place', 'attract')
  await expect(page.getByRole('heading')).toHaveText('Woraus Erinnerungen entstehen')
})
