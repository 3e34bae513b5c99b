import type { Page } from '@playwright/test'
import { expect, openWithoutPicture, test } from '#tests/e2e/page.ts'
import { holdPage } from '#tests/visual/hold-page.ts'
import { lendEyes } from '#tests/visual/picture-grid.ts'

const sizes = [
  { name: 'a phone', width: 390, height: 844, isTouch: true },
  { name: 'a tablet', width: 1024, height: 768, isTouch: true },
  { name: 'a laptop', width: 1440, height: 900, isTouch: false },
  { name: 'a wall display', width: 3840, height: 2160, isTouch: false },
  { name: 'an upright display', width: 1080, height: 1920, isTouch: true },
  { name: 'a page enlarged to 200 %', width: 720, height: 450, isTouch: false },
] as const

/** The parts of the page that share it without ever lying over each other. */
const parts = ['.top', '.views', '.left', '.right', '.sheet', '.stage-foot', '.transport']

for (const { name, width, height, isTouch } of sizes) {
  test.describe(name, () => {
    // A sixteenth of the pixels shows as much of a large display, and is drawn without a graphics card.
    test.use({ viewport: { width, height }, hasTouch: isTouch, deviceScaleFactor: width > 2000 ? 0.25 : 1 })

    test('shows everything as it was found good, nothing over another or cut off', async ({
      spinescopePage: page,
    }) => {
      // Where things stand does not depend on the picture, which takes minutes to draw at 4K without a graphics card.
      await lendEyes(page)
      await openWithoutPicture(page)
      expect(await findFaults(page, parts)).toEqual([])
      // A run with something on its time line.
      await page.evaluate(async () => {
        const { spinescope } = window
        await spinescope?.stimulate({ kind: 'train', at: 0.1, frequency: 100, pulses: 20, test: false })
        spinescope?.setLens(60)
        await spinescope?.fastForward(600)
      })
      await expect(page.locator('.trace-plot:not(:has(canvas))')).toHaveCount(0)
      await holdPage(page, name)
      // The language with the longest words.
      await page.getByRole('combobox').first().selectOption('de')
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
      expect(await findFaults(page, parts)).toEqual([])
      if (isTouch) expect(await smallTargets(page)).toEqual([])
    })
  })
}

/** Parts that lie over each other, stand out of the window, or whose words do not fit. */
function findFaults(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const faults: string[] = []
    const found = all.flatMap((selector) => {
      const element = document.querySelector<HTMLElement>(selector)
      const box = element?.getBoundingClientRect()
      return element && box && box.width > 0 && box.height > 0 ? [{ selector, box, element }] : []
    })
    for (const { selector, box, element } of found) {
      // A phone's row of views is made to be swiped.
      const scrolls = selector !== '.views' && getComputedStyle(element).overflowX !== 'visible'
      if (scrolls && element.scrollWidth > element.clientWidth)
        faults.push(`${selector} scrolls sideways, by ${element.scrollWidth - element.clientWidth}`)
      const isInside =
        box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
      if (!isInside)
        faults.push(`${selector} stands out: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`)
    }
    found.forEach((a, i) => {
      for (const b of found.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (across > 1 && down > 1)
          faults.push(`${a.selector} and ${b.selector} share ${Math.round(across)} × ${Math.round(down)}`)
      }
    })
    for (const button of document.querySelectorAll<HTMLElement>('.interface button, .interface select')) {
      const { width, height } = button.getBoundingClientRect()
      if (width === 0 || height === 0 || button.classList.contains('label')) continue
      if (button.scrollWidth > button.clientWidth + 1)
        faults.push(`words of “${button.textContent?.trim().slice(0, 30)}” do not fit`)
    }
    const labels = [...document.querySelectorAll<HTMLElement>('.timeline-tick.labelled, .lens-preset')]
    const shown = labels.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
    shown.forEach((a, i) => {
      for (const b of shown.slice(i + 1)) {
        if (a.box.width === 0 || b.box.width === 0 || Math.abs(a.box.top - b.box.top) > 4) continue
        if (Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1)
          faults.push(`“${a.text}” and “${b.text}” run into each other`)
      }
    })
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
    return faults
  }, selectors)
}

/** What a finger could miss: less than 44 px either way. Words in a text are as high as their line, and widened by a margin. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.interface :is(button, select, input, a)')]
      .filter((each) => !each.matches('.term, .visually-hidden') && each.checkVisibility())
      .map((each) => {
        // A switch is pressed by its whole row.
        const target = each.matches('input[type="checkbox"]') ? (each.closest('label') ?? each) : each
        const { width, height } = target.getBoundingClientRect()
        return { each, width, height }
      })
      .filter(({ width, height }) => width > 0 && (width < 43.5 || height < 43.5))
      .map(
        ({ each, width, height }) =>
          `${each.className} “${(each.textContent || each.ariaLabel || '').trim().slice(0, 24)}” ${Math.round(width)} × ${Math.round(height)}`,
      ),
  )
}
