import { FoldPanel } from '#src/ui/fold-panel.tsx'
import { SwitchRow } from '#src/ui/switch-row.tsx'
import { useSession, useSessionState } from '#src/ui/use-interface.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/** Sets a second spine beside the first, or takes it away again. */
export function ComparePanel() {
  const { t } = useTranslation()
  const session = useSession()
  const isCompared = useSessionState((state) => state.second !== null)
  return (
    <FoldPanel id="compare" title={t('compare.title')} isOpenAtFirst={isCompared}>
      <SwitchRow
        name={t('compare.switch')}
        isOn={isCompared}
        onChange={(wanted) => void session.compare(wanted)}
      />
      <p className="muted compare-hint">{t('compare.hint')}</p>
    </FoldPanel>
  )
}
