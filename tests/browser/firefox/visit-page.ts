import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBidi } from '#tests/browser/firefox/bidi-client.ts'

/**
 * Opens an address in a headless Firefox, runs an expression there and prints what it came to and what the page complained of,
 * as JSON. A process of its own, because Node 20 has a WebSocket only when it is started with `--experimental-websocket`:
 * `node --experimental-websocket --import tsx visit-page.ts FIREFOX ADDRESS EXPRESSION`.
 */
const [firefox, address, expression] = process.argv.slice(2)
if (!firefox || !address || !expression) throw new Error('Write: visit-page.ts FIREFOX ADDRESS EXPRESSION')

const profile = mkdtempSync(join(tmpdir(), 'spinescope-firefox-'))
// Without a graphics card too, as the other browser does.
writeFileSync(join(profile, 'user.js'), 'user_pref("webgl.force-enabled", true);\n')
const screen = await openScreen()
const browser = spawn(
  firefox,
  [
    ...(screen ? [] : ['--headless']),
    ...['--no-remote', '--remote-debugging-port', '0', '--profile', profile],
    ...['--width', '450', '--height', '300'],
  ],
  { env: { ...process.env, ...(screen && { DISPLAY: screen.name }) } },
)
try {
  console.log(JSON.stringify(await visit(await addressOf(browser), address, expression)))
} finally {
  browser.kill()
  await new Promise((resolve) => browser.once('exit', resolve))
  screen?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

/** On Linux a headless Firefox draws nothing in 3D without a graphics card, but one with a screen does, be it a made-up one. */
async function openScreen(): Promise<{ name: string; close(): void } | null> {
  if (process.platform !== 'linux') return null
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '640x480x24'])
  const number = await new Promise<string | null>((resolve) => {
    server.stdout.once('data', (text: Buffer) => resolve(String(text).trim()))
    for (const end of ['error', 'exit']) server.once(end, () => resolve(null))
  })
  return number === null ? null : { name: `:${number}`, close: () => server.kill() }
}

/** Where the browser listens, which it says once it does. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (text: Buffer) => {
      said += text
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)
      if (found) resolve(`${found[1]}/session`)
    })
    browser.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${said}`)))
  })
}

async function visit(socket: string, url: string, expression: string) {
  const complaints: string[] = []
  const client = await openBidi(socket, ({ method, params }) => {
    if (method === 'log.entryAdded' && params.level === 'error') complaints.push(String(params.text))
  })
  await client.send('session.new', { capabilities: {} })
  await client.send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = (await client.send('browsingContext.getTree', {})) as {
    contexts: [{ context: string }]
  }
  const { context } = contexts[0]
  await client.send('browsingContext.navigate', { context, url, wait: 'complete' })
  const { result, exceptionDetails } = (await client.send('script.evaluate', {
    expression: `(${expression})().then(JSON.stringify)`,
    target: { context },
    awaitPromise: true,
  })) as { result?: { value: string }; exceptionDetails?: { text: string } }
  client.close()
  return {
    value: result ? JSON.parse(result.value) : null,
    failure: exceptionDetails?.text ?? null,
    complaints,
  }
}
