import type { Page } from '@playwright/test'
import { browserArguments, findBrowser } from '#src/cli/find-browser.ts'
import { expect, test } from '#tests/e2e/page.ts'

// The demonstration page is not really served, so that the browser takes it for one of a public network, which may not
// look into this machine.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...browserArguments, '--disable-features=LocalNetworkAccessChecks'],
  },
})

type Host = Window & { ask(verb: string, ...args: unknown[]): Promise<unknown>; heard: string[] }

/** Opens the demonstration page, which the tests serve at a host of their own. */
async function openHost(page: Page, host: string, query: string): Promise<void> {
  await page.route('**/host.html*', (route) => route.fulfill({ path: 'tests/fixtures/host-page.html' }))
  await page.goto(`${host}/host.html?${query}`)
}

const ask = (page: Page, ...message: [verb: string, ...args: unknown[]]) =>
  page.evaluate(([verb, ...args]) => (window as unknown as Host).ask(verb as string, ...args), message)

test('a host page embeds it, runs a stimulus, reads the state and hears what happens', async ({
  spinescopePage: page,
  baseURL,
}) => {
  await openHost(page, baseURL ?? '', `more=${encodeURIComponent('&drill=no-webgl')}`)
  await expect(page.locator('body')).toHaveAttribute('data-state', 'ready')
  await page.getByRole('button', { name: 'Tetanus' }).click()
  await expect(page.locator('#response')).toHaveText(/^1[3-9]\d %$/)
  const state = (await ask(page, 'state')) as Record<string, number>
  expect(state.time_s).toBe(1801)
  expect(state.spine_volume_percent).toBeGreaterThan(120)
  const heard = await page.evaluate(() => (window as unknown as Host).heard)
  expect(heard[0]).toBe('listening')
  expect(heard).toContain('change')
  await expect(ask(page, 'run', { duration: '20 parsecs' })).rejects.toThrow('20 parsecs')
  await expect(ask(page, 'drill', 'worker-failure')).rejects.toThrow('There is no such verb')
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-sim-time', '1801')
})

test('a host of another origin is heard only where the address names it', async ({
  spinescopePage: page,
  baseURL,
}) => {
  const own = baseURL ?? ''
  const other = own.replace('127.0.0.1', 'localhost')
  const frame = `frame=${encodeURIComponent(own)}`
  const more = (query: string) => `more=${encodeURIComponent(query)}`
  await openHost(page, other, `${frame}&${more(`&drill=no-webgl&hosts=${other}`)}`)
  await expect(page.locator('body')).toHaveAttribute('data-state', 'ready')
  expect(await ask(page, 'state')).toMatchObject({ time_s: 0 })

  await openHost(page, other, `${frame}&${more('&drill=no-webgl')}`)
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-status', 'ready')
  // Had the message been heard, the synapse would go: messages arrive in order, and the last is the frame's own.
  await page.evaluate(() => void (window as unknown as Host).ask('fastForward', 3))
  const inside = page.frames()[1]
  await inside?.evaluate(() => window.spinescope?.fastForward(2))
  expect(await inside?.evaluate(() => window.spinescope?.state().time_s)).toBe(2)
  expect(await page.evaluate(() => (window as unknown as Host).heard)).toEqual([])
})
