import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'

test.use({ viewport: { width: 320, height: 568 } })

/** Lets the browser reach the tests' server through one that can be switched off, as a museum's network is. */
interface Gate {
  readonly url: string
  readonly asked: string[]
  /** What the server answers to a path from now on: another text, or 404 for null. */
  readonly changed: Map<string, string | null>
  open(): Promise<void>
  close(): Promise<void>
}

async function openGate(target: string): Promise<Gate> {
  const asked: string[] = []
  const changed: Gate['changed'] = new Map()
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', target).pathname
    asked.push(path)
    const text = changed.get(path)
    if (text === null) {
      response.writeHead(404).end()
      return
    }
    fetch(new URL(request.url ?? '/', target)).then(
      async (answer) => {
        const headers = Object.fromEntries(
          [...answer.headers].filter(
            ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name),
          ),
        )
        response.writeHead(answer.status, headers)
        response.end(text ?? Buffer.from(await answer.arrayBuffer()))
      },
      () => response.writeHead(502).end(),
    )
  })
  let port = 0
  const open = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await open()
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    changed,
    open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Lets the exhibit look for a newer version, as it does every ten minutes; says whether one waits then. */
function look(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const { installing } = registration ?? {}
    while (installing && !['installed', 'redundant'].includes(installing.state))
      await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }))
    return Boolean(registration?.waiting)
  })
}

test('an exhibit that was opened once runs without its server, asks no foreign host for anything, and changes over to a newer version as a whole when nobody is there', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url())
  })
  const gate = await openGate(baseURL ?? '')
  const address = `${gate.url}/?mode=kiosk&quality=low&motion=reduced`
  // What is kept does not depend on what was drawn.
  await page.goto(`${address}&drill=no-webgl`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
  await gate.close()

  const asked = gate.asked.length
  await page.goto(address)
  await page.evaluate(() => window.spinescope?.ready)
  await expect(page.getByRole('heading')).toHaveText('What memories are made of')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
  // Parts that were not loaded before the network went: another language, the story, what is real.
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading')).toHaveText('Woraus Erinnerungen entstehen')
  await page.locator('[data-action="story"]').click()
  await expect(page.locator('html')).toHaveAttribute('data-place', 'story')
  await expect(page.locator('html')).toHaveAttribute('data-playing', 'true')
  expect(gate.asked.length).toBe(asked)

  await gate.open()
  const worker = await (await page.request.get(`${baseURL}/service-worker.js`)).text()
  const version = /version\W+([0-9a-f]{12})/.exec(worker)?.[1] ?? 'none'
  const newer = '0123456789ab'
  gate.changed.set('/service-worker.js', worker.replace(version, newer))
  gate.changed.set('/poster.jpg', null)
  expect(await look(page), 'a version of which a file cannot be had').toBe(false)
  gate.changed.delete('/poster.jpg')
  expect(await look(page), 'a whole version').toBe(true)
  const opened = await page.evaluate(() => performance.timeOrigin)
  const kept = () => page.evaluate(() => caches.keys())
  // A visitor is there: everything stays.
  expect(await kept()).toContain(`spinescope-${version}`)
  await page.locator('.foot-ease .foot-chip').last().click()
  await page.waitForFunction((before) => performance.timeOrigin > before, opened)
  await expect.poll(kept).toEqual([`spinescope-${newer}`])
  expect(foreign).toEqual([])
  await gate.close()
})

test('the service worker names every file of the build, and only one version answers', async ({
  request,
}) => {
  const text = await (await request.get('/service-worker.js')).text()
  const literal = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(text)?.[1] ?? '""'
  const plan = JSON.parse(JSON.parse(literal)) as { version: string; files: string[] }
  expect(plan.version).toMatch(/^[0-9a-f]{12}$/)
  for (const part of ['./', 'poster.jpg', 'manifest.webmanifest', 'meshes/ampar.glb']) {
    expect(plan.files).toContain(part)
  }
  expect(plan.files.some((file) => /assets\/mount-kiosk-.*\.js/.test(file))).toBe(true)
  expect(plan.files.some((file) => /assets\/simulation-worker-.*\.js/.test(file))).toBe(true)
  for (const file of plan.files)
    expect((await request.head(`/${file.replace('./', '')}`)).status(), file).toBe(200)
})
