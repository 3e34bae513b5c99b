import { expect, test } from '@playwright/test'

test('the policy stands in the header and in the page: own scripts only', async ({ page, request }) => {
  const answer = await request.get('/')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("connect-src 'self';")
  expect(policy).not.toContain('unsafe')
  const html = await answer.text()
  expect([...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]).toEqual([])

  await page.goto('/?quality=low')
  const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(inPage).toHaveAttribute('content', policy)
  const tried = await page.evaluate(async () => {
    const refused: string[] = []
    const seen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (!refused.includes(effectiveDirective)) refused.push(effectiveDirective)
        if (refused.length === 2) resolve()
      })
    })
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.head.append(script)
    await fetch('https://example.com/').catch(() => undefined)
    await seen
    return { hasRun: 'intruder' in window, refused: refused.sort() }
  })
  expect(tried).toEqual({ hasRun: false, refused: ['connect-src', 'script-src-elem'] })
})

test('the licences of all that is bundled come with it', async ({ request }) => {
  const answer = await request.get('/third-party-licences.md')
  expect(answer.status()).toBe(200)
  const text = await answer.text()
  for (const name of ['three', 'react', 'mediabunny', '@fontsource-variable/inter']) {
    expect(text).toMatch(new RegExp(`^## ${name} - \\d`, 'm'))
  }
  expect(text).toContain('Permission is hereby granted')
})

test('files come with their type, and what is missing is missing', async ({ request }) => {
  const types: Record<string, string> = {
    '/': 'text/html',
    '/meshes/ampar.glb': 'model/gltf-binary',
    '/poster.jpg': 'image/jpeg',
    '/icon.svg': 'image/svg+xml',
  }
  const html = await (await request.get('/')).text()
  for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    types[path] = path.endsWith('.js') ? 'text/javascript' : 'text/css'
  }
  for (const [path, type] of Object.entries(types)) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toContain(type)
  }
  expect((await request.get('/assets/no-such-script.js')).status()).toBe(404)
})
