import { describe, expect, test } from 'vitest'
import type { FilmProgress } from '#src/playback/film-desk.ts'
import { createPngSink, frameName } from '#src/recording/create-png-sink.ts'
import type { FilmDirector } from '#src/recording/direct-film.ts'
import { checkFilmFormat } from '#src/recording/film-format.ts'
import type { FilmSink } from '#src/recording/film-sink.ts'
import { recordFilm } from '#src/recording/record-film.ts'

function createStage() {
  const done: string[] = []
  const director: FilmDirector = {
    async show(frame) {
      done.push(`show ${frame}`)
      const stand = { view: 'overview' } as const
      return {
        index: 0,
        shotTime: 0,
        simTime: 0,
        camera: { from: stand, to: stand, flown: 1 },
        sentence: null,
      }
    },
  }
  const sink: FilmSink = {
    add: async (n) => void done.push(`add ${n}`),
    finish: async () => void done.push('finish'),
    cancel: async () => void done.push('cancel'),
  }
  let wall = 0
  return {
    done,
    director,
    sink,
    now: () => wall++,
    compose: (_: unknown, time: number) => void done.push(`at ${time}`),
  }
}

describe('a recording', () => {
  test('shows, copies and hands on one frame after the other, and finishes', async () => {
    const { done, ...stage } = createStage()
    await recordFilm({ ...stage, fps: 2, from: 0, to: 2 })
    expect(done).toEqual(['show 0', 'at 0', 'add 0', 'show 1', 'at 0.5', 'add 1', 'finish'])
  })

  test('of a part begins earlier unseen, so that what moves by itself has settled', async () => {
    const { done, ...stage } = createStage()
    await recordFilm({ ...stage, fps: 2, from: 5, to: 6 })
    expect(done).toEqual(['show 2', 'show 3', 'show 4', 'show 5', 'at 2.5', 'add 0', 'finish'])
  })

  test('says how far it is and how long it will take', async () => {
    const said: FilmProgress[] = []
    const { done, ...stage } = createStage()
    await recordFilm({ ...stage, fps: 1, from: 0, to: 4, onProgress: (progress) => void said.push(progress) })
    expect(said.map((each) => each.done)).toEqual([1, 2, 3, 4])
    expect(said[0]).toEqual({ done: 1, total: 4, secondsLeft: null })
    // One wall second a call of the clock: three frames took three.
    expect(said[2]!.secondsLeft).toBeCloseTo(1)
    expect(said[3]!.secondsLeft).toBe(0)
    expect(done.at(-1)).toBe('finish')
  })

  test('that is cancelled keeps nothing', async () => {
    const { done, ...stage } = createStage()
    const cancelling = new AbortController()
    const recording = recordFilm({
      ...stage,
      fps: 1,
      from: 0,
      to: 9,
      signal: cancelling.signal,
      onProgress: ({ done: frames }) => (frames === 2 ? cancelling.abort() : undefined),
    })
    await expect(recording).rejects.toMatchObject({ name: 'AbortError' })
    expect(done.at(-1)).toBe('cancel')
    expect(done).not.toContain('add 2')
    expect(done).not.toContain('finish')
  })

  test('whose place is full is given up, and says why', async () => {
    const { done, ...stage } = createStage()
    const sink = { ...stage.sink, add: () => Promise.reject(new Error('There is no room left for x.mp4')) }
    await expect(recordFilm({ ...stage, sink, fps: 1, from: 0, to: 9 })).rejects.toThrow('no room left')
    expect(done.at(-1)).toBe('cancel')
  })
})

describe('a film’s format', () => {
  test.each([
    [1280, 720, 30],
    [3840, 2160, 60],
    [1080, 1920, 30],
    [1080, 1080, 24],
  ])('%i × %i at %i is taken', (width, height, fps) => {
    expect(() => checkFilmFormat({ container: 'mp4', width, height, fps })).not.toThrow()
  })

  test('odd sizes are no video, and the sentence names the even one and the way out', () => {
    expect(() => checkFilmFormat({ container: 'mp4', width: 1281, height: 721, fps: 30 })).toThrow(
      /ask for 1280x720, or for a sequence of PNG/,
    )
    expect(() => checkFilmFormat({ container: 'png', width: 1281, height: 721, fps: 30 })).not.toThrow()
  })

  test.each([
    [{ width: 10, height: 720, fps: 30 }, '10 pixels wide'],
    [{ width: 1280, height: 9000, fps: 30 }, '9000 pixels high'],
    [{ width: 1280.5, height: 720, fps: 30 }, '1280.5 pixels wide'],
    [{ width: 1280, height: 720, fps: 0 }, '0 frames a second'],
    [{ width: 1280, height: 720, fps: 29.97 }, '29.97 frames a second'],
  ])('%j is refused', (format, words) => {
    expect(() => checkFilmFormat({ container: 'webm', ...format })).toThrow(words)
  })
})

test('pictures of a sequence are numbered as the film’s frames, and a canvas that gives none is an error', async () => {
  const named: string[] = []
  const canvas = {
    width: 4,
    height: 4,
    toBlob: (take: (picture: Blob | null) => void) => take(new Blob(['x'])),
  } as unknown as HTMLCanvasElement
  const sink = createPngSink(canvas, 120, (name) => void named.push(name))
  await sink.add(0)
  await sink.add(1)
  expect(named).toEqual(['frame-00120.png', 'frame-00121.png'])
  expect(frameName(7)).toBe('frame-00007.png')
  const empty = {
    width: 4,
    height: 4,
    toBlob: (take: (p: null) => void) => take(null),
  } as unknown as HTMLCanvasElement
  await expect(createPngSink(empty, 0, () => undefined).add(0)).rejects.toThrow('smaller film')
})
