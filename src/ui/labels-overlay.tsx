import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/labels.css'
import { type LabelId, labels } from '#src/story/labels.ts'
import { arrangeLabels } from '#src/ui/arrange-labels.ts'
import type { LabelAnchor } from '#src/ui/label-board.ts'
import { LabelCard } from '#src/ui/label-card.tsx'
import { useFact } from '#src/ui/use-fact.ts'
import { useMedia, useParts, useScene, useSessionState } from '#src/ui/use-interface.ts'

/** Pixels between two names. */
const gap = 8
const svg = 'http://www.w3.org/2000/svg'
/** On a narrow page only so many names fit beside the picture. */
const mostNarrow = 4

/** Names in the picture, with a living number each; a press opens what there is to know. */
export function LabelsOverlay({ isWide }: { isWide: boolean }) {
  const { scene } = useParts()
  const { t } = useTranslation()
  const shot = useScene((state) => state.shot)
  const areLabelsOn = useScene((state) => state.labels)
  const chosen = useScene((state) => state.chosenLabel)
  const isReady = useScene((state) => state.isReady)
  const isShort = useMedia('(max-height: 40em)')
  const area = useRef<HTMLDivElement>(null)
  const acting = useSessionState((state) => state.conditions)
  const shown = labels[shot]
    .filter(({ agent }) => !agent || agent in acting)
    .slice(0, isWide && !isShort ? 10 : mostNarrow)
  const close = useCallback(() => scene.getState().chooseLabel(null), [scene])

  useEffect(() => {
    const element = area.current
    if (!element || !isReady || !areLabelsOn) return
    const hasMoved = createMoveWatch()
    return scene.getState().labelBoard.listen((anchors) => {
      if (hasMoved(anchors)) placeLabels(element, anchors)
    })
  }, [scene, isReady, areLabelsOn])

  return (
    <>
      {isReady && areLabelsOn && (
        <section className="labels" ref={area} aria-label={t('labels.title')}>
          <svg className="leaders" aria-hidden="true" />
          {shown.map(({ id }) => (
            <LabelButton key={`${shot}-${id}`} id={id} />
          ))}
        </section>
      )}
      {chosen && <LabelCard id={chosen} onClose={close} />}
    </>
  )
}

function LabelButton({ id }: { id: LabelId }) {
  const { t } = useTranslation()
  const { scene } = useParts()
  const isChosen = useScene((state) => state.chosenLabel === id)
  const fact = useFact(id)
  return (
    <button
      type="button"
      className="label"
      data-label={id}
      aria-expanded={isChosen}
      onClick={() => scene.getState().chooseLabel(isChosen ? null : id)}
    >
      <span className="label-name">{t(`label.${id}`)}</span>
      {fact && <span className="label-fact">{fact}</span>}
    </button>
  )
}

/** Pixels that a name may lag behind: most pictures are the one before, and cost nothing then. */
const slack = 0.7
/** Every so many pictures names are placed all the same: words may have changed their widths, panels the area. */
const refreshEvery = 30

function createMoveWatch(): (anchors: readonly LabelAnchor[]) => boolean {
  const before = new Float64Array(64)
  let pictures = 0
  return (anchors) => {
    let hasMoved = pictures++ % refreshEvery === 0
    for (let i = 0; i < anchors.length; i++) {
      const { x, y, isVisible } = anchors[i]!
      const seenX = isVisible ? x : -1
      if (Math.abs(before[2 * i]! - seenX) > slack || Math.abs(before[2 * i + 1]! - y) > slack) {
        hasMoved = true
      }
      if (!hasMoved) continue
      before[2 * i] = seenX
      before[2 * i + 1] = y
    }
    return hasMoved
  }
}

/** Moves labels and leaders to their places: straight into the document, because it happens once a frame. */
function placeLabels(area: HTMLElement, anchors: readonly LabelAnchor[]): void {
  const box = area.getBoundingClientRect()
  const buttons = [...area.querySelectorAll<HTMLElement>('.label')]
  const leaders = area.querySelector('.leaders')
  if (!leaders) return
  const seen = buttons
    .map((button) => ({ button, anchor: anchors.find(({ id }) => id === button.dataset.label) }))
    .filter(({ anchor }) => anchor?.isVisible && anchor.y > box.top && anchor.y < box.bottom)
  const points = seen.map(({ anchor }) => ({ x: anchor!.x - box.left, y: anchor!.y - box.top }))
  for (const button of buttons) button.hidden = true
  for (const { button } of seen) button.hidden = false
  // Words may take a line more in another language or with a longer number.
  const heights = seen.map(({ button }) => button.offsetHeight)
  const rowHeight = Math.max(...heights, 0) + gap
  const places = arrangeLabels(points, { width: box.width, height: box.height, rowHeight })
  while (leaders.childElementCount < 2 * seen.length) {
    leaders.append(document.createElementNS(svg, 'line'), document.createElementNS(svg, 'circle'))
  }
  for (const leader of leaders.children) leader.setAttribute('visibility', 'hidden')
  seen.forEach(({ button }, i) => {
    const place = places[i]
    const point = points[i]!
    button.hidden = !place
    if (!place) return
    button.classList.toggle('at-right', place.side === 'right')
    button.style.top = `${Math.round(place.y - heights[i]! / 2)}px`
    const start = place.side === 'left' ? button.offsetWidth + 6 : box.width - button.offsetWidth - 6
    const line = leaders.children[2 * i]!
    const dot = leaders.children[2 * i + 1]!
    setAll(line, { x1: start, y1: place.y, x2: point.x, y2: point.y, visibility: 'visible' })
    setAll(dot, { cx: point.x, cy: point.y, r: 3.5, visibility: 'visible' })
  })
}

function setAll(element: Element, values: Readonly<Record<string, number | string>>): void {
  for (const [name, value] of Object.entries(values)) {
    element.setAttribute(name, typeof value === 'number' ? value.toFixed(1) : value)
  }
}
