import type { CaptionCue } from '#src/playback/caption-cues.ts'

/** The captions as WebVTT. */
export function writeVtt(cues: readonly CaptionCue[], language: string): string {
  const blocks = cues.map(
    ({ start, end, lines }, i) =>
      `${i + 1}\n${stamp(start, '.')} --> ${stamp(end, '.')}\n${lines.map(escapeVtt).join('\n')}`,
  )
  return `${['WEBVTT', `NOTE Language: ${language}`, ...blocks].join('\n\n')}\n`
}

/** The captions as SubRip. */
export function writeSrt(cues: readonly CaptionCue[]): string {
  const blocks = cues.map(
    ({ start, end, lines }, i) =>
      `${i + 1}\n${stamp(start, ',')} --> ${stamp(end, ',')}\n${lines.join('\n')}`,
  )
  return `${blocks.join('\n\n')}\n`
}

/** The captions of a part of a film, on its own clock. */
export function cutCaptions(cues: readonly CaptionCue[], from: number, to: number): CaptionCue[] {
  return cues
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end, lines }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      lines,
    }))
}

function escapeVtt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** 00:00:07.250 */
function stamp(seconds: number, point: '.' | ','): string {
  const milliseconds = Math.round(seconds * 1000)
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0')
  const whole = Math.floor(milliseconds / 1000)
  return `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}${point}${pad(milliseconds % 1000, 3)}`
}
