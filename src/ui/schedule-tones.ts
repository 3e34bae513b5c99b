import type { EventKind, RunEvents } from '#src/session/session.ts'

/** What one event sounds like. Frequencies in hertz, durations in seconds of the visitor. */
export interface Voice {
  readonly shape: 'sine' | 'triangle' | 'square'
  /** Where the tone begins and ends: up is coming, down is leaving. */
  readonly from: number
  readonly to: number
  readonly lasts: number
  /** 0…1 before the visitor's volume. */
  readonly loudness: number
}

/** A tone to be played some seconds of the visitor from now. */
export interface Tone extends Voice {
  readonly after: number
}

/** Each kind of event by pitch and by shape, so that they are told apart without pitch as well. */
export const voices: Readonly<Record<EventKind, Voice>> = {
  presynapticSpikes: { shape: 'square', from: 165, to: 165, lasts: 0.03, loudness: 0.12 },
  vesiclesFused: { shape: 'sine', from: 523, to: 392, lasts: 0.28, loudness: 0.5 },
  postsynapticSpikes: { shape: 'square', from: 110, to: 82, lasts: 0.06, loudness: 0.14 },
  magnesiumExits: { shape: 'triangle', from: 1175, to: 1319, lasts: 0.05, loudness: 0.16 },
  amparsInserted: { shape: 'sine', from: 587, to: 880, lasts: 0.35, loudness: 0.3 },
  amparsRemoved: { shape: 'sine', from: 440, to: 294, lasts: 0.35, loudness: 0.3 },
}

const kinds = Object.keys(voices) as EventKind[]

/** More of a kind in a tenth of a second are a buzz: they are told as that many, louder. */
const mostOfKind = 4

/**
 * The tones for what happened between two seconds of the run, spread over the time in which the visitor saw it.
 * @param from exclusive @param to inclusive
 */
export function scheduleTones(events: RunEvents, from: number, to: number, wallSeconds: number): Tone[] {
  if (!(to > from)) return []
  const tones: Tone[] = []
  for (const kind of kinds) {
    const heard = events.marks(kind).filter((mark) => mark.to > from && mark.from <= to)
    const stride = Math.ceil(heard.length / mostOfKind)
    for (let i = 0; i < heard.length; i += stride) {
      const { from: start } = heard[i]!
      const count = heard.slice(i, i + stride).reduce((sum, mark) => sum + mark.count, 0)
      const after = (wallSeconds * Math.max(0, start - from)) / (to - from)
      const voice = voices[kind]
      tones.push({ ...voice, after, loudness: Math.min(1, voice.loudness * (1 + 0.25 * Math.log2(count))) })
    }
  }
  return tones.sort((a, b) => a.after - b.after)
}
