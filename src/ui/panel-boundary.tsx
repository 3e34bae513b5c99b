import { Component, type ReactNode } from 'react'
import { RetryAttempt } from '#src/ui/retry-attempt.ts'
import { useTranslation } from '#src/ui/use-translation.ts'

/**
 * Keeps the page alive when one panel breaks, for example because its code could not be loaded: says so in its place
 * and offers to try again.
 */
export class PanelBoundary extends Component<
  { children: ReactNode },
  { hasFailed: boolean; attempt: number }
> {
  override state = { hasFailed: false, attempt: 0 }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { hasFailed, attempt } = this.state
    if (!hasFailed) return <RetryAttempt value={attempt}>{this.props.children}</RetryAttempt>
    return <FailedPanel onRetry={() => this.setState({ hasFailed: false, attempt: attempt + 1 })} />
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
