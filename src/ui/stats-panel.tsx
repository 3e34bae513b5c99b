import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useTranslation } from '#src/ui/use-translation.ts'
import type { Level } from '#src/wire/messages.ts'
import '#src/ui/tokens.css'
import '#src/ui/stats-panel.css'
import { decimals, figures } from '#src/ui/format-quantity.ts'
import { keptPictures, type MeterFigure, type MeterFigures } from '#src/ui/frame-meter.ts'
import type { QualityChoice } from '#src/ui/scene-controls.ts'
import { type TimelineKind, timelineKinds } from '#src/ui/timeline-marks.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useLaterTexts } from '#src/ui/use-later-texts.ts'

/** How the page is doing. */
export interface PageStats extends MeterFigures {
  /** Of the picture drawn last; null where there is none. */
  readonly scene: {
    readonly calls: number
    readonly triangles: number
    readonly quality: QualityChoice
  } | null
  /** Simulation seconds per second. */
  readonly lens: number
  readonly level: Level
  /** Running totals of what happened in the run. */
  readonly counters: Readonly<Record<TimelineKind, number>>
}

/** A picture that takes longer than this misses one of sixty a second, ms. */
const wanted = 1000 / 60
/** What the graph's height stands for, ms. */
const tallest = 50

/** Figures for operators and developers: what a picture costs, and what the run is doing. */
export function StatsPanel({ stats }: { stats: StoreApi<PageStats> }) {
  const { t, i18n } = useTranslation()
  const { duration } = useDurations()
  const { pictures, picture, script, answer, scene, lens, level, counters } = useStore(stats)
  if (!useLaterTexts()) return null
  const { language } = i18n
  const whole = (value: number) => decimals(value, 0, language)
  const say = ({ mean, worst }: MeterFigure) =>
    t('stats.ms', { mean: decimals(mean, 1, language), worst: decimals(worst, 1, language) })
  const rows: readonly (readonly [name: string, value: string])[] = [
    [t('stats.rate'), figures(picture.mean > 0 ? 1000 / picture.mean : 0, language)],
    [t('stats.picture'), say(picture)],
    [t('stats.script'), say(script)],
    [t('stats.answer'), answer ? say(answer) : '–'],
    [t('stats.calls'), scene ? whole(scene.calls) : '–'],
    [t('stats.triangles'), scene ? whole(scene.triangles) : '–'],
    [t('view.quality'), scene ? t(`view.quality.${scene.quality}`) : '–'],
    [t('lens.label'), t('lens.words', { duration: duration(lens) })],
    [t('stats.level'), t(level === 'molecular' ? 'stats.molecular' : 'stats.meanField')],
    ...timelineKinds.map((kind) => [t(`timeline.${kind}`), whole(counters[kind])] as const),
  ]
  return (
    <aside className="stats" aria-label={t('stats.title')}>
      <svg viewBox={`0 0 ${keptPictures} ${tallest}`} role="img" preserveAspectRatio="none">
        <title>{t('stats.graph', { count: pictures.length, limit: decimals(wanted, 1, language) })}</title>
        <path className="stats-bars" d={barsOf(pictures)} />
        <path className="stats-limit" d={`M0 ${tallest - wanted}H${keptPictures}`} />
      </svg>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

/** One bar a picture, the latest at the right. */
function barsOf(pictures: readonly number[]): string {
  const left = keptPictures - pictures.length
  return pictures
    .map((ms, i) => `M${left + i + 0.5} ${tallest}v${-Math.min(tallest, ms).toFixed(1)}`)
    .join('')
}
