import { AttractScreen } from '#src/kiosk/attract-screen.tsx'
import { ChapterScreen } from '#src/kiosk/chapter-screen.tsx'
import type { Exhibit } from '#src/kiosk/exhibit.ts'
import { textSizes } from '#src/kiosk/exhibit.ts'
import { ExhibitBoundary } from '#src/kiosk/exhibit-boundary.tsx'
import { ExhibitContext, useExhibitState } from '#src/kiosk/exhibit-context.ts'
import { FootBar } from '#src/kiosk/foot-bar.tsx'
import { TranslatorContext, useTranslation } from '#src/ui/use-translation.ts'
import '#src/kiosk/kiosk.css'
import { LookScreen } from '#src/kiosk/look-screen.tsx'
import { MaintenanceScreen } from '#src/kiosk/maintenance-screen.tsx'
import { PinScreen } from '#src/kiosk/pin-screen.tsx'
import { StillThere } from '#src/kiosk/still-there.tsx'
import { StoryScreen } from '#src/kiosk/story-screen.tsx'
import { TroubleNotice } from '#src/kiosk/trouble-notice.tsx'
import { VisitScreen } from '#src/kiosk/visit-screen.tsx'
import { InterfaceContext, type InterfaceParts } from '#src/ui/use-interface.ts'

interface ExhibitViewProps {
  readonly exhibit: Exhibit
  readonly parts: InterfaceParts
}

/** The exhibit's own interface: few large things over a full picture. */
export function ExhibitView({ exhibit, parts }: ExhibitViewProps) {
  const { translator, log, reload } = exhibit.parts
  return (
    <TranslatorContext value={translator}>
      <InterfaceContext value={parts}>
        <ExhibitContext value={exhibit}>
          <ExhibitBoundary
            title={translator.t('kiosk.trouble.title')}
            text={translator.t('kiosk.trouble.page')}
            onError={(error) => {
              log.note('interface', String(error))
              reload('the interface failed')
            }}
          >
            <Screens />
          </ExhibitBoundary>
        </ExhibitContext>
      </InterfaceContext>
    </TranslatorContext>
  )
}

function Screens() {
  const place = useExhibitState((state) => state.place)
  const textSize = useExhibitState((state) => state.textSize)
  const { i18n } = useTranslation()
  return (
    <main className="exhibit" data-place={place} data-text={textSizes[textSize]} lang={i18n.language}>
      <div className="exhibit-panel">
        {place === 'attract' && <AttractScreen />}
        {place === 'visit' && <VisitScreen />}
        {place === 'story' && <StoryScreen />}
        {place === 'chapter' && <ChapterScreen />}
        {place === 'look' && <LookScreen />}
        {place === 'pin' && <PinScreen />}
        {place === 'maintenance' ? <MaintenanceScreen /> : <FootBar />}
      </div>
      <StillThere />
      <TroubleNotice />
    </main>
  )
}
