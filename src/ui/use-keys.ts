import { useEffect } from 'react'
import { keepsKey, keyAction } from '#src/ui/key-actions.ts'
import { toggleFullscreen } from '#src/ui/toggle-fullscreen.ts'
import { useParts } from '#src/ui/use-interface.ts'

/** Binds the keys of the page for as long as the interface stands. */
export function useKeys(showHelp: () => void): void {
  const { session, bench, scene } = useParts()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && keepsKey(event.target, event.key)) return
      const action = keyAction(event, { session, bench, scene, showHelp, toggleFullscreen })
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, bench, scene, showHelp])
}
