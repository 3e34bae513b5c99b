import {
  AudioBufferSource,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  StreamTarget,
  type StreamTargetChunk,
  WebMOutputFormat,
} from 'mediabunny'
import { chooseCodecs, filmQuality } from '#src/recording/choose-codecs.ts'
import type { FilmFormat } from '#src/recording/film-format.ts'
import type { FilmSink, WriteBytes } from '#src/recording/film-sink.ts'

export interface VideoSinkOptions {
  readonly canvas: HTMLCanvasElement
  readonly format: FilmFormat & { readonly container: 'mp4' | 'webm' }
  /** The whole sound; null for a film without. */
  readonly sound: AudioBuffer | null
  readonly write: WriteBytes
  readonly title: string
}

/**
 * Encodes frames with WebCodecs and writes them with their sound as MP4 or WebM, as they come.
 * @throws Error with a sentence that names the way out where this browser cannot.
 */
export async function createVideoSink({
  canvas,
  format,
  sound,
  write,
  title,
}: VideoSinkOptions): Promise<FilmSink> {
  const codecs = await chooseCodecs(format, sound !== null)
  const output = new Output({
    format: format.container === 'mp4' ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target: new StreamTarget(
      new WritableStream<StreamTargetChunk>({ write: ({ data, position }) => write(data, position) }),
      { chunked: true, chunkSize: 2 ** 20 },
    ),
  })
  const pictures = new CanvasSource(canvas, { codec: codecs.video, quality: filmQuality })
  output.addVideoTrack(pictures, { frameRate: format.fps })
  const voice = codecs.audio
    ? new AudioBufferSource({ codec: codecs.audio, quality: new Quality('high') })
    : null
  if (voice) output.addAudioTrack(voice)
  output.setMetadataTags({ title })
  await output.start()

  let isSoundAdded = false
  let soundError: unknown = null
  return {
    async add(n) {
      // The encoder takes sound at once; it is interleaved as the frames come.
      if (voice && sound && !isSoundAdded) {
        isSoundAdded = true
        voice.add(sound).then(
          () => voice.close(),
          (error: unknown) => {
            soundError = error
          },
        )
      }
      await pictures.add(n / format.fps, 1 / format.fps)
    },
    async finish() {
      await output.finalize()
      // A film whose voice is missing is none.
      if (soundError !== null) throw soundError
    },
    async cancel() {
      if (output.state !== 'finalized') await output.cancel()
    },
  }
}
