import { isKeyAllowed } from '#src/kiosk/allowed-keys.ts'

/** A way out of the page that was tried and is shut. */
export type WayOut =
  | 'key'
  | 'menu'
  | 'selection'
  | 'drag'
  | 'drop'
  | 'clipboard'
  | 'zoom'
  | 'link'
  | 'form'
  | 'window'
  | 'dialog'
  | 'file'
  | 'mouse-button'
  | 'history'

/** Events that are stopped whatever they are about. */
const stopped: readonly (readonly [WayOut, readonly string[]])[] = [
  ['menu', ['contextmenu']],
  ['selection', ['selectstart']],
  ['drag', ['dragstart']],
  ['drop', ['dragenter', 'dragover', 'drop']],
  ['clipboard', ['copy', 'cut', 'paste']],
  ['zoom', ['gesturestart', 'gesturechange', 'dblclick']],
  ['form', ['submit']],
]

/** Functions of the window that open something else, and what they answer instead. */
const shut: readonly (readonly [WayOut, string, unknown])[] = [
  ['window', 'open', null],
  ['dialog', 'alert', undefined],
  ['dialog', 'confirm', false],
  ['dialog', 'prompt', null],
  ['dialog', 'print', undefined],
  ['file', 'showOpenFilePicker', Promise.resolve([])],
  ['file', 'showSaveFilePicker', Promise.resolve(null)],
  ['file', 'showDirectoryPicker', Promise.resolve(null)],
]

export interface LockDown {
  /** While true links and downloads work: the operator is at the maintenance page. */
  isOpened: boolean
}

/**
 * Shuts what a page can shut: keys, menus, selection, dragging, the page's own zoom, links, downloads, windows, dialogs and
 * the way back. What belongs to the browser or the system (Ctrl+W, Alt+F4, edge gestures) is for its kiosk mode, which the
 * launcher's command line turns on. `onTried` is told what was tried.
 */
export function lockDown(onTried: (way: WayOut) => void): LockDown {
  const lock: LockDown = { isOpened: false }
  const stop = (event: Event, way: WayOut) => {
    if (lock.isOpened && (way === 'link' || way === 'key')) return
    if (event.cancelable) event.preventDefault()
    // One drag over the page is many events.
    if (event.type !== 'dragover' && event.type !== 'gesturechange') onTried(way)
  }
  const listen = (name: string, hear: (event: Event) => void) =>
    window.addEventListener(name, hear, { capture: true, passive: false })

  for (const [way, names] of stopped) for (const name of names) listen(name, (event) => stop(event, way))
  listen('keydown', (event) => {
    if (!isKeyAllowed(event as KeyboardEvent)) stop(event, 'key')
  })
  listen('wheel', (event) => {
    if ((event as WheelEvent).ctrlKey) stop(event, 'zoom')
  })
  // Two fingers on the page would zoom it; the picture reads pointers, which go on.
  listen('touchmove', (event) => {
    if ((event as TouchEvent).touches.length > 1 && event.cancelable) event.preventDefault()
  })
  for (const name of ['click', 'auxclick']) {
    listen(name, (event) => {
      const { target } = event
      if (target instanceof Element && target.closest('a[href], area[href]')) stop(event, 'link')
    })
  }
  // Middle button: scrolling and new tabs; fourth and fifth: back and forward.
  for (const name of ['mousedown', 'mouseup', 'auxclick']) {
    listen(name, (event) => {
      const { button } = event as MouseEvent
      if (button === 1 || button > 2) stop(event, 'mouse-button')
    })
  }

  for (const [way, name, answer] of shut) {
    if (!(name in window)) continue
    Object.defineProperty(window, name, {
      configurable: true,
      value: () => {
        onTried(way)
        return answer
      },
    })
  }

  // A step back lands on the same page once more.
  window.history.replaceState(null, '')
  window.history.pushState(null, '')
  window.addEventListener('popstate', () => {
    window.history.pushState(null, '')
    onTried('history')
  })

  const viewport = document.querySelector('meta[name="viewport"]')
  viewport?.setAttribute('content', 'width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no')
  return lock
}
