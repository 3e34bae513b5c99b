import type { MessageKey } from '#src/messages/en.ts'

/** A number and the unit of time it reads best in. */
export interface ReadableDuration {
  readonly key: Extract<MessageKey, `unit.${string}`>
  readonly value: string
}

const scales = [
  { key: 'unit.d', seconds: 86400 },
  { key: 'unit.h', seconds: 3600 },
  { key: 'unit.min', seconds: 60 },
  { key: 'unit.s', seconds: 1 },
  { key: 'unit.ms', seconds: 1e-3 },
  { key: 'unit.us', seconds: 1e-6 },
] as const

/** A duration with about three figures in its natural unit: 0.42 ms, 12.5 s, 2.08 h. */
export function readableDuration(seconds: number, language: string): ReadableDuration {
  const size = Math.abs(seconds)
  const scale = scales.find((each) => size >= each.seconds * 0.9995) ?? (size === 0 ? scales[3] : scales[5])
  return { key: scale.key, value: figures(seconds / scale.seconds, language) }
}

/** About three significant figures, in the language's own digits and separators. */
export function figures(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value)
}

/** A clock of simulation time: three figures below a minute, then 3 min 20 s, then 2 h 05 min. */
export function clockParts(seconds: number, language: string): readonly ReadableDuration[] {
  if (seconds < 60) return [readableDuration(seconds, language)]
  const whole = Math.floor(seconds)
  const pad = (n: number) => String(n).padStart(2, '0')
  if (whole < 3600) {
    return [
      { key: 'unit.min', value: String(Math.floor(whole / 60)) },
      { key: 'unit.s', value: pad(whole % 60) },
    ]
  }
  return [
    { key: 'unit.h', value: String(Math.floor(whole / 3600)) },
    { key: 'unit.min', value: pad(Math.floor((whole % 3600) / 60)) },
  ]
}
