import type { Narration } from '#src/playback/narration.ts'

/** Lets recorded sentences be heard. */
export interface Voice {
  /** From its beginning; what is being said ends. Null is silence; so is a sentence that nobody has recorded. */
  speak(sentence: string | null): void
  setNarration(narration: Narration): void
  /** Browsers allow sound only after a visitor did something. */
  setSounding(isSounding: boolean): void
}

/** `volume` is the share of what was recorded that is heard, 0 to 1. */
export function createVoice(volume = 1): Voice {
  let narration: Narration = new Map()
  let isSounding = false
  let context: AudioContext | null = null
  let playing: AudioBufferSourceNode | null = null
  const heard = new Map<string, Promise<AudioBuffer | null>>()
  let wanted: string | null = null

  /** Sounds are kept: a story is played more than once. */
  function load(sentence: string, into: AudioContext): Promise<AudioBuffer | null> {
    const url = narration.get(sentence)?.url
    if (!url) return Promise.resolve(null)
    const known = heard.get(url)
    if (known) return known
    const loading = fetchSound(url, into)
    heard.set(url, loading)
    // What could not be had now may be there the next time.
    void loading.then((sound) => sound ?? heard.delete(url))
    return loading
  }

  function stop(): void {
    playing?.stop()
    playing = null
  }

  return {
    speak(sentence) {
      wanted = sentence
      stop()
      if (!sentence || !isSounding || !context) return
      const into = context
      void load(sentence, into).then((sound) => {
        if (!sound || wanted !== sentence) return
        stop()
        playing = into.createBufferSource()
        playing.buffer = sound
        const loudness = into.createGain()
        loudness.gain.value = volume
        playing.connect(loudness).connect(into.destination)
        playing.start()
      })
    },
    setNarration(next) {
      narration = next
      if (context) for (const sentence of next.keys()) void load(sentence, context)
    },
    setSounding(next) {
      isSounding = next
      if (!next) {
        stop()
        return
      }
      context ??= new AudioContext()
      void context.resume()
      for (const sentence of narration.keys()) void load(sentence, context)
    },
  }
}

/** A sound that cannot be had is silence: the captions say it all. */
async function fetchSound(url: string, into: AudioContext): Promise<AudioBuffer | null> {
  try {
    const response = await fetch(url)
    return response.ok ? await into.decodeAudioData(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
