import { Vector3 } from 'three'
import { placeLabel } from '#src/app/place-label.ts'
import type { Translator } from '#src/messages/create-translator.ts'
import { type CaptionCue, captionAt } from '#src/playback/caption-cues.ts'
import type { StoryMoment } from '#src/playback/story-moment.ts'
import type { ComparedCourses, FilmWords, NameInPicture } from '#src/recording/paint-words.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import type { Session } from '#src/session/session.ts'
import { labels } from '#src/story/labels.ts'
import type { GaugeName, StoryShot } from '#src/story/script.ts'
import { decimals, readableDuration } from '#src/ui/format-quantity.ts'
import { storyGauges } from '#src/ui/story-gauges.ts'

export interface FilmWordsParts {
  readonly session: Session
  readonly scene: SceneHandle
  readonly translator: Translator
}

/** Names and title come and go in this long, s. */
const fadeSeconds = 0.4

/** What is written over a frame of a story, in the page's language. Numbers are those of the run in that very frame. */
export function wordsOfShot(
  parts: FilmWordsParts,
  shot: StoryShot,
  { shotTime }: StoryMoment,
  length: number,
  caption: readonly string[] | null,
): FilmWords {
  const { translator, session } = parts
  // The frame's own second: where the story waited for chance it is later than planned.
  const { simTime } = session.frames
  const arrived = (shotTime - shot.flight) / fadeSeconds
  const leaving = (length - shotTime) / fadeSeconds
  return {
    caption,
    title: shot.title ? translator.t(shot.title as 'app.title') : null,
    lens: wordsOfLens(translator, shot.lens),
    gauge: shot.gauge ? wordsOfGauge(parts, shot.gauge) : null,
    names: namesInPicture(parts, shot),
    courses: shot.compare ? compareCourses(parts, shot, shot.compare, simTime, shotTime) : null,
    presence: Math.min(1, Math.max(0, Math.min(arrived, leaving))),
  }
}

/** "1 s here = 2 ms of synapse". */
export function wordsOfLens(translator: Translator, lens: number): string {
  const { key, value } = readableDuration(lens, translator.language)
  return translator.t('lens.words', { duration: translator.t(key, { value }) })
}

/** The caption's lines at a film time. */
export function captionLines(cues: readonly CaptionCue[], time: number): readonly string[] | null {
  return captionAt(cues, time)?.lines ?? null
}

function wordsOfGauge({ session, translator }: FilmWordsParts, name: GaugeName): FilmWords['gauge'] {
  const { factor, decimals: digits, unit } = storyGauges[name]
  const value = session.store.getState().readout[name] * factor
  return {
    name: translator.t(`story.gauge.${name}`),
    value: `${decimals(value, digits, translator.language)}${unit}`,
  }
}

/** Voltages between which courses are drawn, mV over the beginning. */
const courseSpan = { low: -0.5, high: 14 }

function compareCourses(
  { session, translator }: FilmWordsParts,
  { hold = 0, lens }: StoryShot,
  { before, now, span }: NonNullable<StoryShot['compare']>,
  simTime: number,
  shotTime: number,
): ComparedCourses {
  const began = simTime - Math.max(0, shotTime - hold) * lens
  return {
    before: courseOf(session.traces, before, span, simTime),
    now: courseOf(session.traces, began + now, span, simTime),
    beforeName: translator.t('story.before'),
    nowName: translator.t('story.now'),
  }
}

function courseOf(traces: Session['traces'], from: number, span: number, until: number): [number, number][] {
  const { time, columns, length } = traces
  const course: [number, number][] = []
  let base: number | null = null
  for (let row = 0; row < length; row++) {
    const at = time[row] as number
    if (at < from || at > Math.min(from + span, until)) continue
    const voltage = columns.vmMV[row] as number
    base ??= voltage
    const { low, high } = courseSpan
    course.push([(at - from) / span, Math.min(1, Math.max(0, (voltage - base - low) / (high - low)))])
  }
  return course
}

const point = new Vector3()

function namesInPicture({ scene, session, translator }: FilmWordsParts, shot: StoryShot): NameInPicture[] {
  const { view } = shot.stand
  const wanted = shot.names ?? []
  return labels[view].flatMap((label) => {
    if (!wanted.includes(label.id) || !placeLabel(label, view, scene, session.frames.shown, point)) return []
    const x = (point.x + 1) / 2
    const y = (1 - point.y) / 2
    // Another shape of the picture may leave a thing outside.
    if (x <= 0.02 || x >= 0.98 || y <= 0.04 || y >= 0.96) return []
    return [{ text: translator.t(`label.${label.id}`), x, y }]
  })
}
