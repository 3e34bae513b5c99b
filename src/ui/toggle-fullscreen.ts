/** Fills the screen with the page, or gives it back. Where the browser does not allow it nothing happens. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen?.()
    : document.documentElement.requestFullscreen?.()
  done?.catch(() => undefined)
}
