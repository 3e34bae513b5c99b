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

/** A duration with about three figures in its natural unit: 420 µs, 12.5 ms, 2.08 h. */
export function readableDuration(seconds: number, language: string): ReadableDuration {
  const size = Math.abs(seconds)
  const scale = scales.find((each) => size >= each.seconds * 0.9995) ?? (size === 0 ? scales[3] : scales[5])
  return { key: scale.key, value: figures(seconds / scale.seconds, language) }
}

/** About three significant figures, in the language's own digits and separators, with a real minus sign. */
export function figures(value: number, language: string): string {
  return formatter(language, undefined).format(value).replace('-', '−')
}

/** So many decimals, always: a live readout must not change its width with every value. */
export function decimals(value: number, digits: number, language: string): string {
  // What rounds to zero is zero, without a sign.
  const rounded = Number(value.toFixed(digits)) || 0
  return formatter(language, digits).format(rounded).replace('-', '−')
}

/** A clock of simulation time: 0.42 ms, 12.50 s, then 3 min 20 s, then 2 h 05 min, then 1 d 03 h. Fixed decimals: it runs. */
export function clockParts(seconds: number, language: string): readonly ReadableDuration[] {
  if (seconds === 0) return [{ key: 'unit.s', value: '0' }]
  if (seconds < 0.9995)
    return [{ key: 'unit.ms', value: decimals(seconds * 1e3, seconds < 0.1 ? 2 : 1, language) }]
  if (seconds < 60) return [{ key: 'unit.s', value: decimals(Math.floor(seconds * 100) / 100, 2, language) }]
  const whole = Math.floor(seconds)
  const pad = (n: number) => String(n).padStart(2, '0')
  if (whole < 3600) {
    return [
      { key: 'unit.min', value: String(Math.floor(whole / 60)) },
      { key: 'unit.s', value: pad(whole % 60) },
    ]
  }
  if (whole < 86400) {
    return [
      { key: 'unit.h', value: String(Math.floor(whole / 3600)) },
      { key: 'unit.min', value: pad(Math.floor((whole % 3600) / 60)) },
    ]
  }
  return [
    { key: 'unit.d', value: String(Math.floor(whole / 86400)) },
    { key: 'unit.h', value: pad(Math.floor((whole % 86400) / 3600)) },
  ]
}

/** Numbers within a text that was written in English, with the language's own decimal sign. */
export function localNumbers(text: string, language: string): string {
  const sign = decimals(0.5, 1, language).charAt(1)
  return text.replace(/(\d)\.(\d)/g, `$1${sign}$2`)
}

/**
 * A parameter's value as it can be typed again: four figures, powers of ten where it is very large or small, with the
 * language's own decimal sign.
 */
export function typeable(value: number, language: string): string {
  return localNumbers(plain(value), language)
}

function plain(value: number): string {
  const short = Number(value.toPrecision(4))
  const size = Math.abs(short)
  return size >= 1e5 || (size > 0 && size < 1e-3) ? short.toExponential().replace('e+', 'e') : String(short)
}

/**
 * Reads what was typed as a number; NaN where it is none. An empty field is no number, although `Number('')` is 0; a comma is
 * a decimal point in half of Europe.
 */
export function readTyped(text: string): number {
  const trimmed = text.trim()
  return trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.').replace('−', '-'))
}

/** Making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: string, digits: number | undefined): Intl.NumberFormat {
  const key = `${language} ${digits}`
  let made = formatters.get(key)
  if (!made) {
    made = new Intl.NumberFormat(
      language,
      digits === undefined
        ? { maximumSignificantDigits: 3 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    )
    formatters.set(key, made)
  }
  return made
}
