import { type Narration, readNarration } from '#src/playback/narration.ts'

/**
 * The recordings of a language, from `narration/` beside the page; those of English where the language has none, so that
 * its captions stand under an English voice. Empty where there are none at all.
 */
export async function loadNarration(language: string, base: string): Promise<Narration> {
  for (const spoken of new Set([language, 'en'])) {
    const folder = `${base}narration/${spoken}/`
    try {
      const response = await fetch(`${folder}manifest.json`)
      if (response.ok) return readNarration(await response.json(), folder)
    } catch (error) {
      console.warn(error instanceof Error ? error.message : error)
    }
  }
  return new Map()
}
