import type { StoreApi } from 'zustand/vanilla'
import type { Translator } from '#src/messages/create-translator.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** The still that the page comes with, between the canvas and the interface. */
export interface Poster {
  /** The living picture stands: the still goes, softly or, where motion troubles, at once. */
  lift(isStill: boolean): void
}

const liftMs = 400

/** Shows a still of the synapse until it is lifted, and instead of the living picture where there can be none. */
export function keepPoster(
  canvas: HTMLCanvasElement,
  controls: StoreApi<SceneControls>,
  translator: Translator,
): Poster {
  // It is in the document, to be seen before any script.
  const image = document.getElementById('first-poster') as HTMLImageElement
  const describe = () => {
    image.alt = translator.t('webgl.poster')
  }
  describe()
  translator.subscribe(describe)
  canvas.after(image)
  controls.subscribe(({ obstacle, isScrimDrawn }) => {
    if (obstacle === null) return
    canvas.after(image)
    if (isScrimDrawn) controls.setState({ isScrimDrawn: false })
  })
  return {
    lift(isStill) {
      const leave = () => {
        if (controls.getState().obstacle !== null) return
        image.remove()
        controls.setState({ isScrimDrawn: true })
      }
      if (isStill) leave()
      else image.animate([{ opacity: 1 }, { opacity: 0 }], liftMs).onfinish = leave
    },
  }
}
