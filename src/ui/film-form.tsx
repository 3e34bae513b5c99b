import { useEffect, useRef, useState } from 'react'
import { useRefusalText } from '#src/ui/refusal-text.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/panels.css'
import '#src/ui/film.css'
import type { FilmProgress } from '#src/playback/film-desk.ts'
import { Refusal } from '#src/session/refusal.ts'
import { download } from '#src/ui/download.ts'
import { type FilmSize, filmFiles, filmFps, filmSeconds, filmSizes, pixelsOf } from '#src/ui/film-choices.ts'
import { gatherBytes } from '#src/ui/gather-bytes.ts'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { useDurations } from '#src/ui/use-durations.ts'
import { useParts, useScene } from '#src/ui/use-interface.ts'

type Outcome = { readonly kind: 'done' | 'cancelled' } | { readonly kind: 'failed'; readonly reason: string }

/** Records a film in the page, and gives it as a download. */
export function FilmForm() {
  const { t } = useTranslation()
  const { duration } = useDurations()
  const { film, story } = useParts()
  const refusalText = useRefusalText()
  const quality = useScene((state) => state.quality)
  const [subject, setSubject] = useState<'present' | 'explainer'>('present')
  const [seconds, setSeconds] = useState<number>(5)
  const [size, setSize] = useState<FilmSize>('1280x720')
  const [fps, setFps] = useState<number>(30)
  const [container, setContainer] = useState<(typeof filmFiles)[number]>('mp4')
  const [hasCaptions, setCaptions] = useState(true)
  const [progress, setProgress] = useState<FilmProgress | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const recording = useRef<AbortController | null>(null)
  const isRecording = progress !== null
  useLeaveWarning(isRecording)
  useEffect(() => () => recording.current?.abort(), [])

  async function record() {
    const cancelling = new AbortController()
    recording.current = cancelling
    setOutcome(null)
    setProgress({ done: 0, total: 0, secondsLeft: null })
    story.close()
    const bytes = gatherBytes()
    try {
      await film.record(
        {
          subject: subject === 'present' ? { kind: 'present', seconds } : { kind: 'explainer' },
          container,
          ...pixelsOf(size),
          fps,
          captions: hasCaptions ? 'burnt' : 'none',
          hasWords: subject === 'explainer',
          quality: quality === 'auto' ? 'high' : quality,
          signal: cancelling.signal,
        },
        { write: bytes.write, writePicture: () => undefined, onProgress: setProgress },
      )
      download(new Blob([bytes.take()], { type: `video/${container}` }), `spinescope.${container}`)
      setOutcome({ kind: 'done' })
    } catch (error) {
      if (cancelling.signal.aborted) setOutcome({ kind: 'cancelled' })
      else setOutcome({ kind: 'failed', reason: reasonOf(error) })
    }
    setProgress(null)
  }

  function reasonOf(error: unknown): string {
    if (error instanceof Refusal) return refusalText(error.sentence)
    return error instanceof Error ? error.message : String(error)
  }

  return (
    <div className="film-form">
      <Choice name={t('film.subject')} value={subject} all={['present', 'explainer']} onChange={setSubject}>
        {(each) => t(`film.subject.${each}`)}
      </Choice>
      {subject === 'present' && (
        <Choice name={t('film.seconds')} value={seconds} all={filmSeconds} onChange={setSeconds}>
          {(each) => duration(each)}
        </Choice>
      )}
      <Choice name={t('film.size')} value={size} all={filmSizes} onChange={setSize}>
        {(each) => each.replace('x', ' × ')}
      </Choice>
      <Choice name={t('film.fps')} value={fps} all={filmFps} onChange={setFps}>
        {String}
      </Choice>
      <Choice name={t('film.file')} value={container} all={filmFiles} onChange={setContainer}>
        {(each) => (each === 'mp4' ? 'MP4' : 'WebM')}
      </Choice>
      {subject === 'explainer' && (
        <SwitchRow name={t('film.captions')} isOn={hasCaptions} onChange={setCaptions} />
      )}
      {isRecording ? (
        <>
          <p className="muted">{t('film.stay')}</p>
          <progress aria-label={t('film.record')} max={progress.total || 1} value={progress.done} />
          <p className="muted">
            {t('film.progress', { done: progress.done, total: progress.total })}
            {progress.secondsLeft !== null &&
              `, ${t('film.left', { duration: duration(Math.max(1, Math.round(progress.secondsLeft))) })}`}
          </p>
          <button type="button" className="chip" onClick={() => recording.current?.abort()}>
            {t('film.cancel')}
          </button>
        </>
      ) : (
        <button type="button" className="chip film-record" onClick={() => void record()}>
          <span className="film-dot" aria-hidden="true" />
          {t('film.record')}
        </button>
      )}
      <p role="status">
        {outcome?.kind === 'done' && t('film.done')}
        {outcome?.kind === 'cancelled' && t('film.cancelled')}
        {outcome?.kind === 'failed' && t('film.failed', { reason: outcome.reason })}
      </p>
    </div>
  )
}

interface ChoiceProps<Each extends string | number> {
  readonly name: string
  readonly value: Each
  readonly all: readonly Each[]
  readonly onChange: (each: Each) => void
  readonly children: (each: Each) => string
}

function Choice<Each extends string | number>({ name, value, all, onChange, children }: ChoiceProps<Each>) {
  return (
    <label className="switch-row">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = all.find((each) => String(each) === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {children(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A tab that is closed while it records loses the film: the browser asks first. */
function useLeaveWarning(isRecording: boolean): void {
  useEffect(() => {
    if (!isRecording) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isRecording])
}
