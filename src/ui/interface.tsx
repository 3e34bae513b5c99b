import type { i18n } from 'i18next'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import '@fontsource-variable/inter/index.css'
import type { Sentence } from '#src/session/session.ts'
import { HelpSheet } from '#src/ui/help-sheet.tsx'
import '#src/ui/interface.css'
import { LiveDescription } from '#src/ui/live-description.tsx'
import { Notices } from '#src/ui/notices.tsx'
import { ParametersPanel } from '#src/ui/parameters-panel.tsx'
import { ScaleBadge } from '#src/ui/scale-badge.tsx'
import { StimulatePanel } from '#src/ui/stimulate-panel.tsx'
import { Transport } from '#src/ui/transport.tsx'
import { InterfaceContext, type InterfaceParts, useIsWide, useScene } from '#src/ui/use-interface.ts'
import { useKeys } from '#src/ui/use-keys.ts'
import { ViewPanel } from '#src/ui/view-panel.tsx'
import { ViewsPanel } from '#src/ui/views-panel.tsx'

const TracesPanel = lazy(() =>
  import('#src/ui/traces-panel.tsx').then(({ TracesPanel }) => ({ default: TracesPanel })),
)

interface InterfaceProps extends InterfaceParts {
  readonly translator: i18n
  /** What the address asked for in vain. */
  readonly openingNotices: readonly Sentence[]
}

/** Everything around the picture. On narrow pages the panels take turns. */
export function Interface({ session, scene, translator, openingNotices }: InterfaceProps) {
  return (
    <I18nextProvider i18n={translator}>
      <InterfaceContext value={{ session, scene }}>
        <Layout session={session} scene={scene} openingNotices={openingNotices} />
      </InterfaceContext>
    </I18nextProvider>
  )
}

function Layout({
  session,
  scene,
  openingNotices,
}: InterfaceParts & { openingNotices: readonly Sentence[] }) {
  const { t } = useTranslation()
  const isWide = useIsWide(1000)
  const help = useRef<HTMLDialogElement>(null)
  const showHelp = useCallback(() => help.current?.showModal(), [])
  useKeys(session, scene, showHelp)
  const obstacle = useScene((state) => state.obstacle)
  const isReady = useScene((state) => state.isReady)

  return (
    <div className={isWide ? 'interface wide' : 'interface narrow'}>
      <header className="top">
        <h1>{t('app.title')}</h1>
        <button type="button" className="chip" onClick={showHelp}>
          {t('app.help')} <kbd>?</kbd>
        </button>
      </header>
      {obstacle && (
        <p className="obstacle" role="status">
          {t(obstacle === 'no-webgl2' ? 'webgl.reason' : 'webgl.scene')}
        </p>
      )}
      {!obstacle && !isReady && (
        <p className="loading" role="status">
          {t('app.loading')}
        </p>
      )}
      {isWide ? <WidePanels /> : <NarrowPanels />}
      <div className="stage-foot">
        <ScaleBadge />
        <LiveDescription />
      </div>
      <Transport />
      <Notices openingNotices={openingNotices} />
      <HelpSheet sheet={help} />
    </div>
  )
}

function WidePanels() {
  return (
    <>
      <div className="left">
        <ViewsPanel />
        <Suspense fallback={null}>
          <TracesPanel />
        </Suspense>
      </div>
      <div className="right">
        <StimulatePanel />
        <ViewPanel />
        <ParametersPanel />
      </div>
    </>
  )
}

const tabs = [
  { id: 'stimulate', title: 'stimulate.title', Panel: StimulatePanel },
  { id: 'traces', title: 'traces.title', Panel: TracesPanel },
  { id: 'parameters', title: 'parameters.title', Panel: ParametersPanel },
  { id: 'view', title: 'view.title', Panel: ViewPanel },
] as const

function NarrowPanels() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<(typeof tabs)[number]['id'] | null>('stimulate')
  const Panel = tabs.find((tab) => tab.id === open)?.Panel
  return (
    <>
      <ViewsPanel />
      <div className="sheet">
        <fieldset className="tabs">
          <legend className="visually-hidden">{t('panels.label')}</legend>
          {tabs.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="tab"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? null : id)}
            >
              {t(title)}
            </button>
          ))}
        </fieldset>
        {Panel && (
          <div className="sheet-body">
            <Suspense fallback={null}>
              <Panel />
            </Suspense>
          </div>
        )}
      </div>
    </>
  )
}
