import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/page.ts'

/** On its side, and upright. */
const displays = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const

/** Words smaller than `least` CSS pixels, names over the picture aside: what they name is written in full at a touch. */
function smallWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const small: string[] = []
    const walker = document.createTreeWalker(document.querySelector('.exhibit')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const { width, height } = element.getBoundingClientRect()
      const isHidden = width < 2 || height < 2 || getComputedStyle(element).visibility === 'hidden'
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (!isHidden && node.textContent?.trim() && size < limit) small.push(`${size} px: ${node.textContent}`)
    }
    return small
  }, least)
}

/** Buttons that a finger misses, or that stand out of the display. */
function missedButtons(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const all = [...document.querySelectorAll<HTMLElement>('.exhibit button')]
    return all.flatMap((button) => {
      const { left, top, right, bottom, width, height } = button.getBoundingClientRect()
      if (width === 0) return []
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      const isLarge = Math.min(width, height) >= limit
      return isInside && isLarge ? [] : [`${button.textContent}: ${width} × ${height} at ${left}, ${top}`]
    })
  }, least)
}

/** Highest button that somebody needs, as a share of the display from its top: things in the picture can be touched where they are. */
function highestButton(page: Page): Promise<number> {
  return page.evaluate(() => {
    const needed = [
      ...document.querySelectorAll<HTMLElement>('.exhibit .actions button, .exhibit .foot-bar button'),
    ]
    return Math.min(...needed.map((button) => button.getBoundingClientRect().top)) / innerHeight
  })
}

// Places and sizes are CSS pixels: the picture need not be drawn in full.
test.use({ viewport: displays[1], deviceScaleFactor: 0.125, hasTouch: true })

test('an exhibit can be read, reached and used by everybody, upright and on its side', async ({
  spinescopePage: page,
}) => {
  await page.goto('/?mode=kiosk&quality=low&motion=reduced&more=https://example.org/&languages=en,de,es')
  await page.evaluate(() => window.spinescope?.ready)
  for (const place of ['attract', 'visit', 'look', 'story', 'chapter']) {
    await test.step(place, async () => {
      const action = place === 'visit' ? 'fire' : place === 'chapter' ? 'questions' : place
      if (place !== 'attract') await page.locator(`[data-action="${action}"]`).click()
      await expect(page.locator('html')).toHaveAttribute('data-place', place)
      for (const display of displays) {
        await page.setViewportSize(display)
        expect(await smallWords(page, 24)).toEqual([])
        expect(await missedButtons(page, 44)).toEqual([])
      }
      // 55 inches upright, hung 70 cm over the floor: 1.2 m, which a seated arm reaches.
      expect(await highestButton(page)).toBeGreaterThan(0.58)
      if (place === 'attract' || place === 'visit') {
        const { violations } = await new AxeBuilder({ page }).include('.exhibit').analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      if (place !== 'attract') await page.locator('.foot-ease .foot-chip').last().click()
      await expect(page.locator('html')).toHaveAttribute('data-place', 'attract')
    })
  }
})
