import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from '#src/ui/use-translation.ts'
import '#src/ui/labels.css'
import { type LabelId, labels } from '#src/story/labels.ts'
import { arrangeLabels } from '#src/ui/arrange-labels.ts'
import type { LabelAnchor } from '#src/ui/label-board.ts'
import { LabelCard } from '#src/ui/label-card.tsx'
import { liesInArea } from '#src/ui/lies-in-area.ts'
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
    const watch = createMoveWatch()
    const place = createPlacing(element)
    let isResized = false
    const resize = new ResizeObserver(() => {
      isResized = true
    })
    resize.observe(element)
    const leave = scene.getState().labelBoard.listen((anchors) => {
      const change = watch(anchors)
      if (change || isResized) place(anchors, isResized || change === 'refresh')
      isResized = false
    })
    return () => {
      resize.disconnect()
      leave()
    }
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

function createMoveWatch(): (anchors: readonly LabelAnchor[]) => 'moved' | 'refresh' | null {
  const before = new Float64Array(64)
  let pictures = 0
  return (anchors) => {
    const isRefresh = pictures++ % refreshEvery === 0
    let hasMoved = isRefresh
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
    return isRefresh ? 'refresh' : hasMoved ? 'moved' : null
  }
}

/** What was measured of a name, and what it said then. */
interface NameSize {
  readonly words: string
  readonly width: number
  readonly height: number
}

/**
 * Moves labels and leaders to their places: straight into the document, because it happens once a frame. Sizes are measured
 * where words are new, and at a refresh: each time the browser would lay out the whole page.
 */
function createPlacing(area: HTMLElement): (anchors: readonly LabelAnchor[], isRefresh: boolean) => void {
  const sizes = new WeakMap<HTMLElement, NameSize>()
  let box = area.getBoundingClientRect()

  const measure = (buttons: readonly HTMLElement[], isRefresh: boolean): readonly NameSize[] => {
    const isNew = (button: HTMLElement) => isRefresh || sizes.get(button)?.words !== button.textContent
    const fresh = buttons.filter(isNew)
    // What is hidden has no size.
    for (const button of fresh) hide(button, false)
    for (const button of fresh) {
      const { textContent: words, offsetWidth: width, offsetHeight: height } = button
      sizes.set(button, { words, width, height })
    }
    return buttons.map((button) => sizes.get(button)!)
  }

  return (anchors, isRefresh) => {
    if (isRefresh) box = area.getBoundingClientRect()
    const buttons = [...area.querySelectorAll<HTMLElement>('.label')]
    const leaders = area.querySelector('.leaders')
    if (!leaders) return
    const seen = buttons
      .map((button) => ({ button, anchor: anchors.find(({ id }) => id === button.dataset.label) }))
      .filter(({ anchor }) => anchor?.isVisible && liesInArea(anchor, box))
    const points = seen.map(({ anchor }) => ({ x: anchor!.x - box.left, y: anchor!.y - box.top }))
    const measured = measure(
      seen.map(({ button }) => button),
      isRefresh,
    )
    // Words may take a line more in another language or with a longer number.
    const rowHeight = Math.max(...measured.map(({ height }) => height), 0) + gap
    const places = arrangeLabels(points, { width: box.width, height: box.height, rowHeight })
    while (leaders.childElementCount < 2 * seen.length) {
      leaders.append(document.createElementNS(svg, 'line'), document.createElementNS(svg, 'circle'))
    }
    for (const button of buttons) if (!seen.some((each) => each.button === button)) hide(button, true)
    for (let i = 2 * seen.length; i < leaders.childElementCount; i++)
      setAll(leaders.children[i]!, { visibility: 'hidden' })
    seen.forEach(({ button }, i) => {
      const place = places[i]
      const point = points[i]!
      const { width, height } = measured[i]!
      const line = leaders.children[2 * i]!
      const dot = leaders.children[2 * i + 1]!
      hide(button, !place)
      if (!place) {
        setAll(line, { visibility: 'hidden' })
        setAll(dot, { visibility: 'hidden' })
        return
      }
      button.classList.toggle('at-right', place.side === 'right')
      const top = `${Math.round(place.y - height / 2)}px`
      if (button.style.top !== top) button.style.top = top
      const start = place.side === 'left' ? width + 6 : box.width - width - 6
      setAll(line, { x1: start, y1: place.y, x2: point.x, y2: point.y, visibility: 'visible' })
      setAll(dot, { cx: point.x, cy: point.y, r: 3.5, visibility: 'visible' })
    })
  }
}

function hide(button: HTMLElement, isHidden: boolean): void {
  if (button.hidden !== isHidden) button.hidden = isHidden
}

function setAll(element: Element, values: Readonly<Record<string, number | string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === 'number' ? value.toFixed(1) : value
    if (element.getAttribute(name) !== text) element.setAttribute(name, text)
  }
}
