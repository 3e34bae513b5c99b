import { shotNames } from '#src/parameters/exaggerations.ts'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/panels.css'
import { useScene } from '#src/ui/use-interface.ts'

/** The standing views, from far to near. */
export function ViewsPanel() {
  const { t } = useTranslation()
  const shot = useScene((scene) => scene.shot)
  const setShot = useScene((scene) => scene.setShot)
  return (
    <nav className="views" aria-label={t('views.title')}>
      {shotNames.map((name) => (
        <button
          key={name}
          type="button"
          className="plain view-button"
          ref={shot === name ? showWhole : null}
          aria-pressed={shot === name}
          onClick={() => setShot(name)}
        >
          <span className="view-dot" aria-hidden="true" />
          <span>{t(`views.${name}`)}</span>
          <span className="muted">{t(`views.${name}.scale`)}</span>
        </button>
      ))}
    </nav>
  )
}

/**
 * On a phone the row is longer than the page is wide, and a view is chosen by keys, zoom and chapters too. The row alone moves,
 * neither a column nor a page that this one is embedded in.
 */
function showWhole(button: HTMLElement | null): void {
  const row = button?.parentElement
  if (!button || !row) return
  const [own, whole] = [button.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollLeft += own.left + own.width / 2 - whole.left - whole.width / 2
}
