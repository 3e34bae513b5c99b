import { type Narration, readNarration } from '#src/playback/narration.ts'

/** Languages that somebody has recorded: others are not asked for. A test holds that they are the folders of `narration/`. */
export const recordedLanguages: readonly string[] = ['en']

/**
 * The recordings of a language, from `narration/` beside the page; those of English where the language has none, so that
 * its captions stand under an English voice. Empty where they cannot be had.
 */
export async function loadNarration(language: string, base: string): Promise<Narration> {
  const folder = `${base}narration/${recordedLanguages.includes(language) ? language : 'en'}/`
  try {
    const response = await fetch(`${folder}manifest.json`)
    if (response.ok) return readNarration(await response.json(), folder)
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error)
  }
  return new Map()
}
