import { cutOut } from '#src/recording/cut-out.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import { Refusal } from '#src/session/refusal.ts'

/**
 * Copies frames without their background. Each is drawn before black by who directs, and once more before white here.
 * The scene's backdrop is black from the call on; who is done sets it back.
 */
export function createCutOut(
  scene: Pick<SceneHandle, 'canvas' | 'setBackdrop' | 'redraw'>,
  width: number,
  height: number,
): (onto: CanvasRenderingContext2D) => void {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context)
    throw new Refusal(
      'film-no-canvas',
      {},
      'This browser gives no canvas to compose the film on: close other pages and try again.',
    )
  const out = context.createImageData(width, height)
  let bare: { black: Uint8ClampedArray; white: Uint8ClampedArray } | null = null
  scene.setBackdrop('black')

  const copy = () => {
    context.drawImage(scene.canvas, 0, 0, width, height)
    return context.getImageData(0, 0, width, height).data
  }
  const draw = (backdrop: 'black' | 'white', isEmpty: boolean) => {
    scene.setBackdrop(backdrop)
    scene.redraw({ isEmpty })
    return copy()
  }

  return (onto) => {
    const black = copy()
    const white = draw('white', false)
    bare ??= { white: draw('white', true), black: draw('black', true) }
    scene.setBackdrop('black')
    cutOut({ black, white }, bare, out.data)
    onto.putImageData(out, 0, 0)
  }
}
