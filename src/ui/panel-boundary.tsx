import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Keeps the page alive when one panel breaks, for example because its code could not be loaded: says so in its place
 * and offers to try again.
 */
export class PanelBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <FailedPanel onRetry={() => this.setState({ hasFailed: false })} />
  }
}

function FailedPanel({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="panel" role="alert">
      <p>{t('panels.failed')}</p>
      <button type="button" className="chip" onClick={onRetry}>
        {t('panels.retry')}
      </button>
    </div>
  )
}
