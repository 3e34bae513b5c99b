import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright'
import { openBrowser } from '#src/cli/open-browser.ts'
import { serveBuild } from '#src/cli/serve-build.ts'
import { type StandardPicture, standardPictures } from '#src/cli/standard-pictures.ts'
import { type PictureOptions, takePicture } from '#src/cli/take-picture.ts'

/**
 * `npm run shots -- --out DIR [--size 1600x900] [--only overview,synapse] [--quality high] [--verify] [--gpu]`: the standard
 * pictures from a seeded run, and one contact sheet. `--verify` makes each twice and compares the bytes.
 */
const usage =
  'npm run shots -- --out DIR [--size 1600x900] [--only overview,synapse] [--quality high] [--verify] [--gpu]'
const qualities = ['low', 'medium', 'high']

try {
  process.exitCode = (await takeAll(readAsked())) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

interface Asked extends PictureOptions {
  readonly out: string
  readonly pictures: readonly StandardPicture[]
  readonly isVerified: boolean
  readonly usesGpu: boolean
}

function readAsked(): Asked {
  const { out, size, quality, only, verify, gpu } = parseAsked()
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number)
  if (!width || !height) throw new Error(`The size is "${size}": write it as 1600x900.`)
  if (!qualities.includes(quality))
    throw new Error(`The quality is "${quality}": it is one of ${qualities.join(', ')}.`)
  const wanted = only?.split(',') ?? []
  const isCalled = ({ shot, name }: StandardPicture, word: string) => word === shot || word === name
  const unknown = wanted.filter((word) => !standardPictures.some((picture) => isCalled(picture, word)))
  if (unknown.length > 0) {
    const names = standardPictures.map(({ name }) => name).join(', ')
    throw new Error(
      `No picture is called "${unknown.join(', ')}". There are ${names}; a view's name takes all of it.`,
    )
  }
  const pictures = standardPictures.filter(
    (picture) => wanted.length === 0 || wanted.some((word) => isCalled(picture, word)),
  )
  return { out, width, height, quality, pictures, isVerified: verify, usesGpu: gpu }
}

function parseAsked() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: 'out/shots' },
        size: { type: 'string', default: '1600x900' },
        only: { type: 'string' },
        quality: { type: 'string', default: 'high' },
        verify: { type: 'boolean', default: false },
        gpu: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`)
  }
}

/** @returns whether each picture that was made twice came out the same. */
async function takeAll({ out, pictures, isVerified, usesGpu, ...options }: Asked): Promise<boolean> {
  mkdirSync(out, { recursive: true })
  const page = await serveBuild(0, true)
  let browser: Browser | undefined
  try {
    browser = await openBrowser(usesGpu)
    let isSame = true
    const made: { name: string; png: Buffer }[] = []
    for (const picture of pictures) {
      const { name } = picture
      const png = await takePicture(browser, page.url, picture, options)
      writeFileSync(join(out, `${name}.png`), png)
      made.push({ name, png })
      const again = isVerified ? await takePicture(browser, page.url, picture, options) : png
      isSame &&= again.equals(png)
      console.log(`${name}.png  ${hash(png)}${again.equals(png) ? '' : '  NOT the same twice'}`)
    }
    writeFileSync(join(out, 'contact-sheet.png'), await contactSheet(browser, made))
    console.log('contact-sheet.png')
    return isSame
  } finally {
    await browser?.close()
    await page.close()
  }
}

/** All pictures on one sheet, three a row, with their names, composed by the browser. */
async function contactSheet(on: Browser, all: readonly { name: string; png: Buffer }[]): Promise<Buffer> {
  const tab = await on.newPage({ viewport: { width: 1560, height: 100 } })
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
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
