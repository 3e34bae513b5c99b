import type { Narration } from '#src/playback/narration.ts'
import type { StoryPlan } from '#src/playback/plan-story.ts'
import { Refusal } from '#src/session/refusal.ts'

const sampleRate = 48000

/** A recorded sentence, ready to be mixed. */
export type SpokenSentences = ReadonlyMap<string, AudioBuffer>

/**
 * Fetches and decodes the recordings. What cannot be had is an error here: a film whose voice breaks off is none.
 * @throws Error that names the file.
 */
export async function decodeNarration(narration: Narration): Promise<SpokenSentences> {
  const context = new OfflineAudioContext(1, 1, sampleRate)
  const decoded = new Map<string, AudioBuffer>()
  for (const [sentence, { url }] of narration) {
    const response = await fetch(url)
    if (!response.ok)
      throw new Refusal(
        'film-voice-missing',
        { url },
        `The recording ${url} is missing: make it anew with \`npm run narrate\`.`,
      )
    try {
      decoded.set(sentence, await context.decodeAudioData(await response.arrayBuffer()))
    } catch {
      throw new Refusal(
        'film-voice-broken',
        { url },
        `The recording ${url} cannot be decoded: save it as WAV, MP3, Ogg or FLAC.`,
      )
    }
  }
  return decoded
}

/** The narration of a stretch of the film as one sound, film seconds `from` to `to`. */
export async function mixNarration(
  plan: StoryPlan,
  spoken: SpokenSentences,
  from: number,
  to: number,
): Promise<AudioBuffer> {
  const context = new OfflineAudioContext(1, Math.max(1, Math.round((to - from) * sampleRate)), sampleRate)
  for (const { id, start } of plan.shots.flatMap(({ sentences }) => sentences)) {
    const buffer = spoken.get(id)
    if (!buffer || start + buffer.duration <= from || start >= to) continue
    const source = context.createBufferSource()
    source.buffer = buffer
    source.connect(context.destination)
    source.start(Math.max(0, start - from), Math.max(0, from - start))
  }
  return context.startRendering()
}
