import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useContext } from 'react'
import { PanelBoundary } from '#src/ui/panel-boundary.tsx'
import { RetryAttempt } from '#src/ui/retry-attempt.ts'

/**
 * A part of the page whose code is fetched when it is first shown. Where it cannot be had the page lives on: a sentence
 * stands in its place, with a button that fetches it again.
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  // React keeps a failure for good: another attempt needs another lazy component.
  const attempts: ComponentType<Props>[] = []
  function Attempted(props: Props) {
    const attempt = useContext(RetryAttempt)
    attempts[attempt] ??= lazy(() => fetchPart().then((Part) => ({ default: Part }))) as ComponentType<Props>
    return createElement(attempts[attempt], props)
  }
  return function LazyPart(props: Props) {
    return (
      <PanelBoundary>
        <Suspense fallback={fallback}>
          <Attempted {...props} />
        </Suspense>
      </PanelBoundary>
    )
  }
}
