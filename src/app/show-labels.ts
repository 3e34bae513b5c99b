import { Vector3 } from 'three'
import type { StoreApi } from 'zustand/vanilla'
import { placeLabel } from '#src/app/place-label.ts'
import type { SceneHandle } from '#src/scene/scene-handle.ts'
import type { Session } from '#src/session/session.ts'
import { labels } from '#src/story/labels.ts'
import type { LabelAnchor } from '#src/ui/label-board.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** A view is named once it owns the picture so far: in a flight names would chase things. */
const settledShare = 0.97
/** A press that moved farther turned the picture, CSS pixels. */
const steady = 6

/** Tells the page once a frame where the picture's named things are, while they are named, and takes presses on them. */
export function createLabelShower(
  scene: SceneHandle,
  controls: StoreApi<SceneControls>,
  session: Session,
): (areShown: boolean) => void {
  const point = new Vector3()
  const anchors = new Map(
    Object.entries(labels).map(([shot, list]) => [
      shot,
      list.map(({ id }): LabelAnchor => ({ id, x: 0, y: 0, isVisible: false })),
    ]),
  )
  let pressedX = 0
  let pressedY = 0
  scene.canvas.addEventListener('pointerdown', (event) => {
    pressedX = event.clientX
    pressedY = event.clientY
  })
  scene.canvas.addEventListener('click', (event) => {
    if (Math.hypot(event.clientX - pressedX, event.clientY - pressedY) > steady) return
    const { labelBoard, chooseLabel } = controls.getState()
    chooseLabel(labelBoard.nearest(event.clientX, event.clientY))
  })

  // Asked for in the middle of a picture, a size makes the browser lay out the whole page again.
  let width = 0
  let height = 0
  new ResizeObserver(([entry]) => {
    ;({ width, height } = entry!.contentRect)
  }).observe(scene.canvas)

  let wereShown = false
  return (areShown) => {
    // Where nothing is named, nothing can be pressed.
    if (wereShown && !areShown) controls.getState().labelBoard.show([])
    wereShown = areShown
    if (!areShown) return
    const { shot } = scene
    const isSettled = scene.shots[shot] >= settledShare
    const shown = anchors.get(shot) ?? []
    const acting = session.store.getState().conditions
    labels[shot].forEach((label, i) => {
      const { agent } = label
      const anchor = shown[i]!
      const isThere = placeLabel(label, shot, scene, session.frames.shown, point)
      anchor.x = ((point.x + 1) / 2) * width
      anchor.y = ((1 - point.y) / 2) * height
      const isInside = Math.abs(point.x) < 0.97 && Math.abs(point.y) < 0.97 && point.z < 1
      anchor.isVisible = isSettled && isThere && isInside && (!agent || agent in acting)
    })
    controls.getState().labelBoard.show(shown)
  }
}
