import type { Browser } from 'playwright'
import type { StandardPicture } from '#src/cli/standard-pictures.ts'

export interface PictureOptions {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly quality: string
  /** Pixels of the page meanwhile: small, because what it draws is not looked at. */
  readonly viewport?: { readonly width: number; readonly height: number }
}

/**
 * One standard picture as PNG, from a fresh page with a fixed seed. The same bytes each time on one machine: however
 * quick the machine is, the last two frames are those of fixed simulation times, and the still shows no other.
 *
 * @throws Error where the page does not start, or what the picture watches for never happens.
 */
export async function takePicture(
  browser: Browser,
  url: string,
  picture: StandardPicture,
  options: PictureOptions,
): Promise<Buffer> {
  const { width, height, quality, viewport = { width: 160, height: 90 } } = options
  const tab = await browser.newPage({ viewport })
  try {
    const { shot, lens } = picture
    await tab.goto(`${url}?mode=clean&seed=1&motion=reduced&quality=${quality}&shot=${shot}&lens=${lens}`)
    await tab.waitForFunction('window.spinescope !== undefined')
    const moment = height > width ? { ...picture, ...picture.upright } : picture
    return Buffer.from(await tab.evaluate(drawInPage, { picture: moment, width, height }), 'base64')
  } finally {
    await tab.close()
  }
}

/** Runs in the page, so it stands alone, without functions of its own: plays the picture's script through the public handle and captures. */
async function drawInPage({
  picture: { name, trains, lens, follow, from, watch },
  width,
  height,
}: {
  picture: StandardPicture
  width: number
  height: number
}): Promise<string> {
  const { spinescope } = window
  if (!spinescope) throw new Error('The page has no window.spinescope.')
  await spinescope.ready
  for (const train of trains) await spinescope.stimulate({ kind: 'train', ...train, test: false })
  // A leap is as many frames as the machine is quick: from just before on, frames are asked for one by one.
  const justBefore = from - 0.001
  if (justBefore > 0) await spinescope.fastForward(follow ?? justBefore)
  // Single molecules are followed in short ways only: a leap of more than ten seconds of the lens would go without them.
  if (follow) for (let at = follow; at < justBefore; at += 5 * lens) await spinescope.seek(at)
  if (follow) await spinescope.seek(justBefore)
  if (from > 0) await spinescope.seek(from)

  if (watch) {
    const start = { ...spinescope.counters(), ...spinescope.state() }[watch.number]
    const finest = watch.every / 512
    let at = from
    for (let step = watch.every; step >= finest; step /= 8) {
      const last = at + (step === watch.every ? 1000 : 9) * step
      let hasHappened = false
      while (!hasHappened) {
        if (at > last)
          throw new Error(`${name}: ${watch.number} never rose by ${watch.rise} after ${from} s.`)
        at += step
        await spinescope.seek(at)
        const now = { ...spinescope.counters(), ...spinescope.state() }[watch.number]
        hasHappened = now - start >= watch.rise
      }
      // From the last moment at which it had not happened yet, on in finer steps.
      at -= step
      await spinescope.seek(at)
    }
    at += finest
    await spinescope.seek(at)
    if (watch.after > 0) await spinescope.seek(at + watch.after)
  }

  const blob = await spinescope.capture({ width, height, stageTime: 4 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
