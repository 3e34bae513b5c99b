import { useExhibit, useExhibitState } from '#src/kiosk/exhibit-context.ts'
import { offerDownload } from '#src/kiosk/offer-download.ts'
import { usePress } from '#src/kiosk/use-press.ts'
import { wallDate } from '#src/session/wall-clock.ts'
import { useDurations } from '#src/ui/use-durations.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** For operators: what happened here, the log, counts to take away, drills. Nothing of it leaves the machine by itself. */
export function MaintenanceScreen() {
  const { t } = useTranslation()
  const { clock } = useDurations()
  const exhibit = useExhibit()
  const resets = useExhibitState((state) => state.resets)
  const { session, log, usage, reload, version } = exhibit.parts
  const day = usage.days[wallDate().slice(0, 10)]
  const { visits = 0, finished = 0, seconds = 0 } = day ?? {}
  const isKept = navigator.serviceWorker?.controller != null
  const date = wallDate().slice(0, 10)
  const entries = log.entries.toReversed()
  return (
    <section className="maintenance">
      <h2>{t('kiosk.maintenance.title')}</h2>
      <p>{t('kiosk.maintenance.version', { version, time: clock(exhibit.age), count: resets })}</p>
      <p>{t(isKept ? 'kiosk.maintenance.offline.yes' : 'kiosk.maintenance.offline.no')}</p>
      <p>{t('kiosk.maintenance.today', { visits, finished, minutes: Math.round(seconds / 60) })}</p>
      <div className="maintenance-tools">
        <Tool
          name={t('kiosk.maintenance.usage')}
          onPress={() => offerDownload(`spinescope-usage-${date}.csv`, usage.toCsv(), 'text/csv')}
        />
        <Tool
          name={t('kiosk.maintenance.log')}
          onPress={() =>
            offerDownload(
              `spinescope-log-${date}.json`,
              JSON.stringify(log.entries, null, 1),
              'application/json',
            )
          }
        />
        <Tool name={t('kiosk.maintenance.worker')} onPress={() => session.drill('throw')} />
        <Tool name={t('kiosk.maintenance.hang')} onPress={() => session.drill('hang')} />
        <Tool name={t('kiosk.maintenance.picture')} onPress={() => exhibit.parts.losePicture()} />
        <Tool name={t('kiosk.maintenance.reload')} onPress={() => reload('asked by an operator')} />
        <Tool
          name={t('kiosk.maintenance.launcher')}
          onPress={() => window.location.assign('?mode=launcher')}
        />
        <Tool name={t('kiosk.maintenance.leave')} onPress={() => exhibit.startOver()} />
      </div>
      {entries.length === 0 ? (
        <p>{t('kiosk.maintenance.empty')}</p>
      ) : (
        <ol className="maintenance-log">
          {entries.map(({ at, what, detail, times }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log's line is its place
            <li key={i}>
              <span>{at.replace('T', ' ')}</span> <b>{what}</b> {detail} {times > 1 && `× ${times}`}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Tool({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <button type="button" className="foot-chip" {...usePress(onPress)}>
      {name}
    </button>
  )
}
