import type { FilmProgress } from '#src/playback/film-desk.ts'

/** Says how far a film is: over and over on one line where somebody watches, else every twentieth. */
export function showProgress(stream: NodeJS.WriteStream): (progress: FilmProgress) => void {
  let said = -1
  return ({ done, total, secondsLeft }) => {
    const share = done / total
    const left = secondsLeft === null ? '' : `, ${sayDuration(secondsLeft)} left`
    const line = `frame ${done} of ${total} (${Math.floor(100 * share)} %)${left}`
    if (stream.isTTY) stream.write(`\r${line.padEnd(60)}${done === total ? '\n' : ''}`)
    else if (Math.floor(20 * share) > said || done === total) stream.write(`${line}\n`)
    said = Math.floor(20 * share)
  }
}

/** 42 s, 3 min 05 s, 2 h 10 min. */
export function sayDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const pad = (value: number) => String(value).padStart(2, '0')
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`
  return `${Math.floor(whole / 3600)} h ${pad(Math.floor(whole / 60) % 60)} min`
}
