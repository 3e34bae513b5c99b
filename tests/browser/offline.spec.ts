import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 320, height: 568 } })

/** Lets the browser reach the tests' server through one that can be switched off, as a museum's network is. */
async function openGate(target: string): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    fetch(new URL(request.url ?? '/', target)).then(
      async (answer) => {
        const headers = Object.fromEntries(
          [...answer.headers].filter(
            ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name),
          ),
        )
        response.writeHead(answer.status, headers)
        response.end(Buffer.from(await answer.arrayBuffer()))
      },
      () => response.writeHead(502).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

test('an exhibit that was opened once runs without its server, and asks no foreign host for anything', async ({
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
  await expect(page.getByRole('heading')).toHaveText('How a memory takes shape')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
  // Parts that were not loaded before the network went: another language, the story, what is real.
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading')).toHaveText('Wie eine Erinnerung entsteht')
  await page.locator('[data-action="story"]').click()
  await expect(page.locator('html')).toHaveAttribute('data-place', 'story')
  await expect(page.locator('html')).toHaveAttribute('data-playing', 'true')
  expect(gate.asked.length).toBe(asked)
  expect(foreign).toEqual([])
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
