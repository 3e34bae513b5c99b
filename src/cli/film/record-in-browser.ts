import type { Page } from 'playwright'
import type { FilmProgress, FilmReport, FilmRequest } from '#src/playback/film-desk.ts'

/** Where the page's film goes on this side. */
export interface FilmOutlet {
  write(bytes: Buffer, position: number): void
  writePicture(name: string, picture: Buffer): unknown
  onProgress(progress: FilmProgress): void
}

/**
 * Ties an opened page's recorder to an outlet, which takes what comes of it, chunk by chunk. The function that it returns
 * records one film; its errors are the page's own sentences.
 */
export async function recordInBrowser(
  tab: Page,
  outlet: FilmOutlet,
): Promise<(request: Omit<FilmRequest, 'signal'>) => Promise<FilmReport>> {
  await tab.exposeFunction('filmWrite', (text: string, position: number) =>
    outlet.write(Buffer.from(text, 'base64'), position),
  )
  await tab.exposeFunction('filmPicture', (name: string, text: string) => {
    outlet.writePicture(name, Buffer.from(text, 'base64'))
  })
  await tab.exposeFunction('filmProgress', (progress: FilmProgress) => outlet.onProgress(progress))
  return async (request) => {
    const answer = await tab.evaluate(recordOnPage, request)
    if (typeof answer === 'string') throw new Error(answer)
    return answer
  }
}

interface Bindings {
  filmWrite(text: string, position: number): Promise<void>
  filmPicture(name: string, text: string): Promise<void>
  filmProgress(progress: FilmProgress): Promise<void>
}

/** Runs in the page, so it stands alone. A refusal comes back as its sentence. */
async function recordOnPage(request: Omit<FilmRequest, 'signal'>): Promise<FilmReport | string> {
  const { filmWrite, filmPicture, filmProgress } = window as unknown as Bindings
  const { spinescope } = window
  if (!spinescope) return 'The page has no window.spinescope.'
  // Methods only: arrows and functions with a name would be marked by a helper of the compiler that the page has not.
  const coder = {
    encode(bytes: Uint8Array): string {
      let text = ''
      for (let at = 0; at < bytes.length; at += 32768) {
        text += String.fromCharCode(...bytes.subarray(at, at + 32768))
      }
      return btoa(text)
    },
  }
  try {
    await spinescope.ready
    return await spinescope.record(request, {
      write(bytes, position) {
        return filmWrite(coder.encode(bytes), position)
      },
      async writePicture(name, picture) {
        await filmPicture(name, coder.encode(new Uint8Array(await picture.arrayBuffer())))
      },
      onProgress(progress) {
        return filmProgress(progress)
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
