import { lazyPart } from '#src/ui/lazy-part.tsx'

/** The traces, with the plotting library loaded after the first screen. */
export const TracesLazily = lazyPart(
  () => import('#src/ui/traces-panel.tsx').then(({ TracesPanel }) => TracesPanel),
  <div className="traces" />,
)
