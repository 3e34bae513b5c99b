import { speakingSeconds } from '#src/playback/speaking-seconds.ts'

/** A recorded sentence. */
export interface RecordedSentence {
  /** Address of the sound. */
  readonly url: string
  readonly seconds: number
}

/** The recordings of a language by sentence; empty where there are none. */
export type Narration = ReadonlyMap<string, RecordedSentence>

/** What stands in a folder of recordings: `manifest.json`. */
export interface NarrationManifest {
  readonly sentences: Readonly<Record<string, { readonly file: string; readonly seconds: number }>>
}

/** @throws Error with a sentence where what was read is no manifest. */
export function readNarration(manifest: unknown, folder: string): Narration {
  const sentences = (manifest as NarrationManifest | null)?.sentences
  if (typeof sentences !== 'object' || sentences === null) {
    throw new Error(`${folder}manifest.json names no sentences: make it anew with \`npm run narrate\`.`)
  }
  return new Map(
    Object.entries(sentences).map(([id, { file, seconds }]) => {
      if (typeof file !== 'string' || !(seconds > 0)) {
        throw new Error(
          `${folder}manifest.json has no file or length for "${id}": make it anew with \`npm run narrate\`.`,
        )
      }
      return [id, { url: `${folder}${file}`, seconds }]
    }),
  )
}

/** How long each sentence is heard: as recorded, else as a speaker would take for its text. */
export function sentenceSeconds(narration: Narration, say: (sentence: string) => string) {
  return (sentence: string): number => narration.get(sentence)?.seconds ?? speakingSeconds(say(sentence))
}
