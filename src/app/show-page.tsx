import { createRoot } from 'react-dom/client'
import type { LaunchOptions } from '#src/app/launch-options.ts'
import { BareCaptions } from '#src/ui/bare-captions.tsx'
import { Interface, type InterfaceProps } from '#src/ui/interface.tsx'

/** Shows what stands around the picture. */
export function showPage(
  overlay: HTMLElement,
  { mode, captions }: Pick<LaunchOptions, 'mode' | 'captions'>,
  parts: InterfaceProps,
): void {
  createRoot(overlay).render(
    <>
      {mode !== 'clean' && <Interface {...parts} />}
      {mode === 'clean' && captions === 'on' && <BareCaptions story={parts.story} />}
    </>,
  )
}
