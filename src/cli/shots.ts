import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright'
import { browserArguments, findBrowser } from '#src/cli/find-browser.ts'
import { serveBuild } from '#src/cli/serve-build.ts'
import type { shotNames } from '#src/parameters/exaggerations.ts'

/**
 * `npm run shots -- --out DIR [--size 1600x900] [--only overview,synapse] [--quality high] [--verify]`: the standard
 * pictures from a seeded run, and one contact sheet. `--verify` makes each twice and compares the bytes.
 */
interface StandardPicture {
  readonly name: string
  readonly shot: (typeof shotNames)[number]
  /** What happens before the picture, and the simulation time of the picture, s. */
  readonly run: readonly { readonly at: number; readonly frequency: number; readonly pulses: number }[]
  readonly at: number
}

const tetanus = { at: 0.5, frequency: 100, pulses: 100 }
const pictures: readonly StandardPicture[] = [
  { name: '1-overview', shot: 'overview', run: [tetanus], at: 0.9 },
  { name: '2-synapse', shot: 'synapse', run: [tetanus], at: 0.9 },
  { name: '3-cleft', shot: 'cleft', run: [{ at: 0.001, frequency: 200, pulses: 12 }], at: 0 },
  { name: '4-pore', shot: 'pore', run: [tetanus], at: 0.95 },
  { name: '6-before', shot: 'synapse', run: [], at: 0.1 },
  { name: '6-after', shot: 'synapse', run: [tetanus], at: 1800 },
]

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/shots' },
    size: { type: 'string', default: '1600x900' },
    only: { type: 'string' },
    quality: { type: 'string', default: 'high' },
    verify: { type: 'boolean', default: false },
  },
})
const [width = 0, height = 0] = values.size.split('x').map(Number)
if (!(width > 0 && height > 0)) refuse(`The size is "${values.size}": write it as 1600x900.`)
const chosen = pictures.filter(
  ({ shot, name }) => !values.only || values.only.split(',').some((each) => each === shot || each === name),
)
if (chosen.length === 0)
  refuse(`No picture is called "${values.only}": ${pictures.map(({ name }) => name).join(', ')}.`)

mkdirSync(values.out, { recursive: true })
const page = await serveBuild(0, true)
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] })
let isSame = true
const made: { name: string; png: Buffer }[] = []
for (const picture of chosen) {
  const png = await take(browser, picture)
  writeFileSync(join(values.out, `${picture.name}.png`), png)
  made.push({ name: picture.name, png })
  const digest = hash(png)
  const again = values.verify ? hash(await take(browser, picture)) : digest
  isSame &&= again === digest
  console.log(`${picture.name}.png  ${digest.slice(0, 16)}${again === digest ? '' : '  NOT the same twice'}`)
}
writeFileSync(join(values.out, 'contact-sheet.png'), await contactSheet(browser, made))
await browser.close()
await page.close()
process.exit(isSame ? 0 : 1)

async function take(on: Browser, picture: StandardPicture): Promise<Buffer> {
  const tab = await on.newPage({ viewport: { width: 640, height: 360 } })
  await tab.goto(
    `${page.url}?mode=clean&seed=1&motion=reduced&quality=${values.quality}&shot=${picture.shot}&lens=${picture.shot === 'cleft' ? 0.001 : 1}`,
  )
  await tab.waitForFunction('window.spinescope !== undefined')
  const encoded = await tab.evaluate(drawInPage, { picture, width, height })
  await tab.close()
  return Buffer.from(encoded, 'base64')
}

/** Runs in the page: plays the picture's script through the public handle and captures. */
async function drawInPage({
  picture,
  width,
  height,
}: {
  picture: StandardPicture
  width: number
  height: number
}) {
  const { spinescope } = window
  if (!spinescope) throw new Error('The page has no window.spinescope.')
  await spinescope.ready
  for (const { at, frequency, pulses } of picture.run) {
    await spinescope.stimulate({ kind: 'train', at, frequency, pulses, test: false })
  }
  if (picture.at > 0) await spinescope.fastForward(picture.at)
  // Where no time is given: shortly after the first vesicle that this seed lets fuse.
  else {
    const train = picture.run[0] ?? { at: 0, frequency: 1, pulses: 1 }
    let spike = train.at
    for (let i = 0; i < train.pulses && spinescope.counters().vesiclesFused === 0; i++) {
      spike = train.at + i / train.frequency
      await spinescope.seek(spike + 0.0005)
    }
    await spinescope.seek(spike + 60e-6)
  }
  const blob = await spinescope.capture({ width, height, stageTime: 4 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** All pictures on one sheet, three a row, with their names, composed by the browser. */
async function contactSheet(on: Browser, all: readonly { name: string; png: Buffer }[]): Promise<Buffer> {
  const tab: Page = await on.newPage({ viewport: { width: 1560, height: 100 } })
  const figures = all
    .map(
      ({ name, png }) =>
        `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
    )
    .join('')
  await tab.setContent(
    `<style>body{margin:12px;background:#070a20;color:#eef6f9;font:14px sans-serif;display:grid;grid-template-columns:repeat(3,1fr);gap:12px}figure{margin:0}img{width:100%}</style>${figures}`,
  )
  const sheet = await tab.screenshot({ fullPage: true })
  await tab.close()
  return sheet
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
