import { type AudioCodec, canEncodeAudio, canEncodeVideo, Quality, type VideoCodec } from 'mediabunny'
import type { FilmFormat } from '#src/recording/film-format.ts'
import { Refusal } from '#src/session/refusal.ts'

/** What this browser writes a film with. */
export interface FilmCodecs {
  readonly video: VideoCodec
  /** Null where the film has no sound. */
  readonly audio: AudioCodec | null
}

/** In the order of who can play them. */
const videoChoices: Readonly<Record<'mp4' | 'webm', readonly VideoCodec[]>> = {
  mp4: ['avc', 'hevc', 'vp9', 'av1'],
  webm: ['vp9', 'av1', 'vp8'],
}
const audioChoices: Readonly<Record<'mp4' | 'webm', readonly AudioCodec[]>> = {
  mp4: ['aac', 'opus'],
  webm: ['opus'],
}

export const filmQuality = new Quality('very-high')
const wayOut =
  'ask for a sequence of PNG pictures, which always works, or use a recent Chrome, Edge or Chromium'

/**
 * The first codecs of the container that this browser can encode at this size.
 * @throws Error with a sentence that names the way out where there is none.
 */
export async function chooseCodecs(
  { container, width, height, fps }: FilmFormat & { readonly container: 'mp4' | 'webm' },
  hasSound: boolean,
): Promise<FilmCodecs> {
  if (typeof VideoEncoder === 'undefined') {
    throw new Refusal(
      'film-no-video',
      {},
      `This browser cannot encode video (it has no WebCodecs): ${wayOut}.`,
    )
  }
  const video = await findFirst(videoChoices[container], (codec) =>
    canEncodeVideo(codec, { width, height, frameRate: fps, quality: filmQuality }),
  )
  if (!video) {
    throw new Refusal(
      'film-too-much',
      { width, height, fps },
      `This browser cannot encode ${width}x${height} at ${fps} frames a second: ask for less, or ${wayOut}.`,
    )
  }
  if (!hasSound) return { video, audio: null }
  const audio = await findFirst(audioChoices[container], (codec) =>
    canEncodeAudio(codec, { numberOfChannels: 1, sampleRate: 48000 }),
  )
  if (!audio)
    throw new Refusal(
      'film-no-sound',
      { container },
      `This browser cannot encode sound for ${container}: record without narration, or ${wayOut}.`,
    )
  return { video, audio }
}

async function findFirst<Codec>(
  choices: readonly Codec[],
  can: (codec: Codec) => Promise<boolean>,
): Promise<Codec | null> {
  for (const codec of choices) if (await can(codec)) return codec
  return null
}
