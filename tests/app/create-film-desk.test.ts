import { expect, test } from 'vitest'
import { createFilmDesk, type FilmDeskParts } from '#src/app/create-film-desk.ts'
import type { FilmReceiver, FilmRequest } from '#src/playback/film-desk.ts'

test('a film that is asked for while bodies come into the picture lets the page draw until they are there', async () => {
  let open: (stage: null) => void = () => {}
  const held: string[] = []
  const desk = createFilmDesk({
    session: { ready: Promise.resolve() },
    stage: new Promise<null>((resolve) => {
      open = resolve
    }),
    hold() {
      held.push('held')
      return () => held.push('let go')
    },
  } as unknown as FilmDeskParts)
  const film = desk.record({} as FilmRequest, {} as FilmReceiver)
  await new Promise((resolve) => setImmediate(resolve))
  expect(held).toEqual([])
  open(null)
  await expect(film).rejects.toThrow('There is no picture to record')
  expect(held).toEqual([])
})
