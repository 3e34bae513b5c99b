import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { exaggerations } from '#src/parameters/exaggerations.ts'
import { parameters } from '#src/parameters/parameters.ts'

/** Script that must arrive, in kB (1000 bytes) of gzip. `bound` fails the test and may only go down. */
const stages = {
  /** What the page itself names: words, poster, controls. */
  'first screen': { goal: 250, bound: 155 },
  /** And the living picture, the traces and the simulation, as they arrive. */
  'living picture': { goal: 250, bound: 415 },
  /** All that the page can come to ask for in explore, whatever is opened. */
  'all of explore': { goal: 500, bound: 500 },
} as const

/** The largest chunks, kB of gzip: each may only go down. */
const chunks: Readonly<Record<string, number>> = {
  scene: 187,
  index: 125,
  'film-room': 69,
  'simulation-worker': 38,
  'lab-panel': 32,
  'traces-panel': 25,
  'create-post': 19,
}
/** Every other one. */
const smallChunk = 15

/** What is loaded when it is used, and does not belong to exploring: films, the exhibit, its launcher, other languages. */
const elsewhere =
  /\/(?:film-(?:form|room)|mount-kiosk|kiosk|mount-launcher|launcher|(?:de|es)(?:-later|-tables)?|workbench)-[\w-]{8}\.js$/

/** What the tables say of two of their rows. */
const said = [parameters.dockedVesicles.meaning, exaggerations.cleft.meaning]

/** Other scripts that a script names: those that it needs, those that it fetches later, and its worker. */
const named = /(?:from|import)\(?["'`](\.\/[\w-]+\.js)["'`]|new URL\(["'`]([\w/-]+\.js)["'`]/g

test('script that must arrive stays within bounds', async ({ page, request }) => {
  const scripts = new Map<string, { size: number; names: readonly string[]; saysMeanings: boolean }>()
  const read = async (url: string) => {
    const known = scripts.get(url)
    if (known) return known
    const answer = await request.get(url)
    expect(answer.ok(), url).toBe(true)
    const body = await answer.body()
    const text = body.toString()
    const names = [...text.matchAll(named)].map(([, near, far]) => new URL(near ?? far ?? '', url).toString())
    const saysMeanings = said.some((meaning) => text.includes(meaning))
    const script = { size: gzipSync(body, { level: 9 }).length, names, saysMeanings }
    scripts.set(url, script)
    return script
  }
  const sizeOf = async (urls: Iterable<string>) => {
    let sum = 0
    for (const url of new Set(urls)) sum += (await read(url)).size
    return sum / 1000
  }
  const reachable = async (from: readonly string[]) => {
    const found = new Set(from)
    for (const url of found)
      for (const name of (await read(url)).names) if (!elsewhere.test(name)) found.add(name)
    return found
  }

  await page.goto('/?quality=low&motion=reduced&seed=1')
  const html = await (await request.get('/')).text()
  const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    new URL(path, page.url()).toString(),
  )
  await page.evaluate(() => window.spinescope?.ready)
  await expect(page.locator('.trace-plot canvas').first()).toBeVisible()
  const living = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  )
  const all = await reachable(first)

  const measured = {
    'first screen': await sizeOf(first),
    'living picture': await sizeOf(living),
    'all of explore': await sizeOf(all),
  }
  for (const [stage, { goal, bound }] of Object.entries(stages)) {
    const size = measured[stage as keyof typeof stages]
    console.log(`${stage}: ${size.toFixed(1)} kB of gzipped script (goal ${goal}, bound ${bound})`)
    // A measurement that saw nothing would pass.
    expect(size, stage).toBeGreaterThan(50)
    expect.soft(size, stage).toBeLessThanOrEqual(bound)
  }
  const everything = new Set(first)
  for (const url of everything) for (const name of (await read(url)).names) everything.add(name)
  const heavy: string[] = []
  for (const url of everything) {
    const [, name = url] = /\/([\w-]+)-[\w-]{8}\.js$/.exec(url) ?? []
    const size = (await read(url)).size / 1000
    if (size > (chunks[name] ?? smallChunk)) heavy.push(`${name}: ${size.toFixed(1)} kB`)
  }
  expect(everything.size).toBeGreaterThan(50)
  expect(heavy).toEqual([])
  // What rows mean stands in one script alone, which the page asks for when somebody wants to know.
  const telling: string[] = []
  for (const url of all) if ((await read(url)).saysMeanings) telling.push(url)
  expect(telling).toEqual([expect.stringContaining('/meanings-')])
  expect(living).not.toContain(telling[0])
  // Whatever arrived can be reached, or the reach is not all.
  expect(living.filter((url) => !all.has(url))).toEqual([])
  for (const part of ['worker', 'lab-panel', 'create-post', 'protocol-editor', 'large-plot', 'share-sheet'])
    expect(
      [...all].some((name) => name.includes(part)),
      part,
    ).toBe(true)
})

test('where no graphics card draws, the page begins with bodies of few triangles', async ({ page }) => {
  const shapes = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/meshes/')) shapes.add(pathname)
  })
  // These browsers draw in software: see playwright.config.ts.
  await page.goto('/')
  await expect.poll(() => shapes.has('/meshes/dendrite-lite.glb')).toBe(true)
  expect(shapes).not.toContain('/meshes/dendrite.glb')
})
