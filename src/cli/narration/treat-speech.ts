import { runTool } from '#src/cli/narration/run-tool.ts'

/** Loudness of speech as broadcasters measure it, LUFS, and the highest peak, dB. */
export const loudness = -16
const highestPeak = -1.5
const way = 'it cuts and levels the recordings; on Debian or Ubuntu `apt-get install ffmpeg` brings it'

/** What is quieter than this before and after the words is cut away. */
const silence = 'silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.03'

/**
 * A recording as the film wants it: without silence around it, without rumble, as loud as all the others, 48 kHz, one
 * channel, MP3. `tempo` 1 leaves its pace.
 * @returns how long it is, s.
 * @throws Error with a sentence where ffmpeg is missing or cannot read it.
 */
export function treatSpeech(from: string, to: string, scratch: string, tempo: number): number {
  const cut = `${silence},areverse,${silence},areverse,highpass=f=80,atempo=${tempo},aresample=48000`
  runTool('ffmpeg', ['-v', 'error', '-y', '-i', from, '-ac', '1', '-af', cut, scratch], way)
  const measured = measureLoudness(scratch)
  const level = `volume=${(loudness - measured).toFixed(2)}dB,alimiter=limit=${10 ** (highestPeak / 20)}:level=false`
  runTool(
    'ffmpeg',
    ['-v', 'error', '-y', '-i', scratch, '-af', level, '-b:a', '96k', '-map_metadata', '-1', to],
    way,
  )
  return secondsOf(scratch)
}

/** Integrated loudness, LUFS. */
export function measureLoudness(path: string): number {
  const report = runTool(
    'ffmpeg',
    ['-hide_banner', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-'],
    way,
  )
  const value = Number([...report.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1])
  if (!Number.isFinite(value)) throw new Error(`${path} has no loudness: is anything to be heard in it?`)
  return value
}

function secondsOf(path: string): number {
  const seconds = Number(
    runTool('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path], way),
  )
  if (!(seconds > 0)) throw new Error(`${path} has no length: it is no recording.`)
  return seconds
}
