import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import { type FilmOutlet, recordInBrowser } from '#src/cli/film/record-in-browser.ts'
import { ownNarration, serveNarration } from '#src/cli/film/serve-narration.ts'
import { gatherBytes } from '#src/ui/gather-bytes.ts'
import { expect, open, test } from '#tests/e2e/page.ts'
import { toneWav } from '#tests/fixtures/tone-wav.ts'

/** A second of the explainer with the first words of its narration, small. */
const second = {
  subject: { kind: 'explainer' },
  width: 320,
  height: 180,
  fps: 4,
  captions: 'burnt',
  hasWords: true,
  quality: 'low',
  from: 0,
  to: 4,
} as const

test('a second recorded twice has the same frames, and its film has one stream of each kind, evenly spaced', async ({
  spinescopePage: page,
}) => {
  test.slow()
  // What the page draws meanwhile is not looked at: small, it costs little.
  await page.setViewportSize({ width: 160, height: 90 })
  await open(page, '&mode=clean')
  let pictures: string[] = []
  let cut: Buffer = Buffer.alloc(0)
  const film = gatherBytes()
  const record = await recordInBrowser(page, {
    write: (bytes, position) => film.write(Uint8Array.from(bytes), position),
    writePicture(_, picture) {
      pictures.push(createHash('sha256').update(picture).digest('hex'))
      cut = picture
    },
    onProgress: () => undefined,
  } satisfies FilmOutlet)

  await record({ ...second, container: 'png' })
  const first = pictures
  pictures = []
  expect(first).toHaveLength(4)
  expect(new Set(first).size, 'something moves').toBe(4)
  await record({ ...second, container: 'png' })
  expect(pictures).toEqual(first)

  const report = await record({ ...second, container: 'mp4' })
  expect(report.frames).toBe(4)
  expect(report.vtt).toContain('When you learn')
  const input = new Input({ source: new BufferSource(film.take()), formats: ALL_FORMATS })
  const tracks = await input.getTracks()
  expect(tracks.map(({ type }) => type).sort()).toEqual(['audio', 'video'])
  const video = await input.getPrimaryVideoTrack()
  expect([video?.displayWidth, video?.displayHeight]).toEqual([320, 180])
  const times: number[] = []
  if (video) for await (const packet of new EncodedPacketSink(video).packets()) times.push(packet.timestamp)
  expect(times.sort((a, b) => a - b)).toEqual(Array.from({ length: 4 }, (_, n) => expect.closeTo(n / 4, 5)))
  expect(await input.computeDuration()).toBeLessThan(1.1)

  // A speaker's own recording takes the place of the voice, and the film's length follows it.
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  writeFileSync(join(folder, 'explainer.opening.wav'), toneWav({ tone: 19 }))
  await serveNarration(page, folder)
  const own = await record({
    ...second,
    container: 'png',
    to: 1,
    narration: ownNarration,
    hasWords: false,
    captions: 'none',
    isCutOut: true,
  })
  rmSync(folder, { recursive: true })
  expect(own.wholeFrames).toBeGreaterThan(report.wholeFrames + 10 * second.fps)
  // Without its background it is clear at the edge, and solid where the spine is.
  expect(await alphaRange(page, cut)).toEqual({ least: 0, most: 255 })

  await expect(record({ ...second, container: 'mp4', width: 321 })).rejects.toThrow('320x180')
  await expect(record({ ...second, container: 'mp4', from: 9999, to: 10000 })).rejects.toThrow(
    'no part of it',
  )
})

/** The least and the most that a picture hides what is behind it, 0…255. */
function alphaRange(page: Page, picture: Buffer): Promise<{ least: number; most: number }> {
  return page.evaluate(
    async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas.')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const alphas = data.filter((_, i) => i % 4 === 3)
      return { least: Math.min(...alphas), most: Math.max(...alphas) }
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
}
