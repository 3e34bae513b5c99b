import { test as base, expect, type Page } from '@playwright/test'

/** A page that fails its test where it logs an error or asks a foreign host for anything. */
export const test = base.extend<{ spinescopePage: Page }>({
  spinescopePage: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (!['127.0.0.1', 'localhost', ''].includes(hostname) && protocol !== 'data:')
        errors.push(`foreign: ${request.url()}`)
    })
    await use(page)
    expect(errors).toEqual([])
  },
})

/** Opens the page at the low tier and waits until there are numbers and, where there can be one, a picture. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/?quality=low&motion=reduced&seed=1${query}`)
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
  await page.evaluate(() => window.spinescope?.ready)
}

/** The same where nothing is asked of the picture, which takes most of a test's time without a graphics card. */
export function openWithoutPicture(page: Page, query = ''): Promise<void> {
  return open(page, `&drill=no-webgl${query}`)
}

/** Runs something in the page with its handle. */
export function state(page: Page) {
  return page.evaluate(() => {
    const { spinescope } = window
    if (!spinescope) throw new Error('The page has no window.spinescope.')
    return spinescope.state()
  })
}

export { expect }
